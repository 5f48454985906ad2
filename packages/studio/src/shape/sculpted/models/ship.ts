import { merged, mirrored } from "../../mesh/index.js";
import { hull } from "../hull.js";
import { type Model, part } from "../model.js";
import { AXLE, box, drum, rod, turned, wire } from "../pieces.js";

/** A passenger steamer. */
export const ship: Model = {
  concept: "ship",
  aliases: ["cruise ship", "ocean liner", "steamship", "steamer"],
  realSize: 120,
  bestTurn: -54,
  roles: {
    hull: { colour: "#2c4a7c", material: "plastic" },
    decks: { colour: "#fbf8f0", material: "plastic" },
    funnels: { colour: "#e2413a", material: "plastic" },
    bands: { colour: "#2b2d34", material: "plastic" },
    windows: { colour: "#3d5a78", material: "ceramic" },
    planks: { colour: "#cf9f64", material: "wood" },
    mast: { colour: "#d9dce2", material: "metal" },
  },
  parts: () => {
    const { shell, rail } = hull({
      length: 10,
      beam: 2.3,
      depth: 1.5,
      sheer: [0.62, 0.3],
      well: 0.05,
      ends: [0.75, 0.4],
    });
    const panes = (y: number, from: number, to: number, x: number) => {
      const count = Math.round((to - from) / 0.46);
      return mirrored(
        merged(
          ...Array.from({ length: count + 1 }, (_, i) =>
            box([0.08, 0.2, 0.24], [x, y, from + ((to - from) * i) / count], 0.03),
          ),
        ),
      );
    };
    const funnel = (z: number) => [
      part(
        "funnels",
        turned(
          [
            [0, 0],
            [0.4, 0, 0.03],
            [0.4, 1.35, 0.03],
            [0, 1.35],
          ],
          { at: [0, 3.0, z], nod: -10 },
          36,
        ),
      ),
      part(
        "bands",
        turned(
          [
            [0, 0],
            [0.42, 0, 0.03],
            [0.42, 0.32, 0.05],
            [0.3, 0.34, 0.02],
            [0.3, 0.2, 0.02],
            [0, 0.2],
          ],
          { at: [0, 4.25, z - 0.22], nod: -10 },
          36,
        ),
      ),
    ];
    return [
      part("hull", shell),
      part("decks", merged(wire(rail(1), 0.09, { steps: 2 }), wire(rail(-1), 0.09, { steps: 2 }))),
      part("planks", box([1.7, 0.1, 7.0], [0, 1.55, -0.4], 0.04)),
      part("decks", box([1.85, 0.62, 5.6], [0, 1.95, -0.6], 0.16)),
      part("decks", box([1.6, 0.56, 4.4], [0, 2.5, -0.5], 0.14)),
      part("decks", box([1.35, 0.5, 2.6], [0, 2.98, -0.2], 0.12)),
      part("windows", panes(1.98, -3.0, 1.8, 0.92)),
      part("windows", panes(2.54, -2.3, 1.3, 0.8)),
      part("windows", box([1.1, 0.24, 0.1], [0, 3.03, 1.09], 0.04)),
      part(
        "windows",
        mirrored(
          merged(
            ...[-3, -2, -1, 0, 1, 2].map((z) =>
              drum(0.1, 0.1, { ...AXLE, at: [1.11 - Math.abs(z) * 0.012, 1.05, z] }, 0.04, 16),
            ),
          ),
        ),
      ),
      ...funnel(-0.9),
      ...funnel(0.35),
      part("mast", rod([0, 1.8, 3.1], [0, 4.3, 3.0], [0.07, 0.04], 12)),
      part("mast", rod([0, 2.2, -3.7], [0, 3.9, -3.8], [0.06, 0.04], 12)),
      part(
        "mast",
        merged(
          wire(
            [
              [0, 4.25, 3.0],
              [0, 3.9, 2.0],
              [0, 3.35, 0.9],
            ],
            0.02,
            { sides: 6 },
          ),
          wire(
            [
              [0, 4.25, 3.0],
              [0, 3.2, 4.0],
              [0, 2.2, 4.85],
            ],
            0.02,
            { sides: 6 },
          ),
        ),
      ),
      part("funnels", mirrored(drum(0.16, 0.8, { nod: 90, at: [0.86, 2.36, -2.6] }, 0.15, 20))),
    ];
  },
};
