import { boxAt, merged, rod, tube, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Two red towers, cables slung between them, a road over the water. */
export const suspensionBridge: Model = {
  concept: "golden gate bridge",
  aliases: ["suspension bridge", "the golden gate bridge", "golden gate"],
  realSize: 600,
  bestTurn: -28,
  roles: {
    towers: { colour: "#c8412b", material: "matte plastic" },
    cables: { colour: "#c8412b", material: "matte plastic", follows: 1 },
    road: { colour: "#6d7078", material: "matte plastic" },
    girders: { colour: "#c8412b", material: "matte plastic", follows: 0.9 },
    piers: { colour: "#b9b1a4", material: "stone" },
    water: { colour: "#4f9fd0", material: "ceramic" },
  },
  parts: () => {
    const [X, deck, top] = [5.6, 2.6, 9.2];
    const cable = (z: number): Vector[] => {
      const inner = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map(
        (t): Vector => [X * t, 3.3 + (top - 3.3) * t * t, z],
      );
      const outer = (s: number) =>
        [1, 0.7, 0.35, 0].map(
          (t): Vector => [(11.4 - 5.8 * t) * s, deck + (top - deck) * t * (0.55 + 0.45 * t), z],
        );
      return [...outer(-1).reverse().slice(0, 3), ...inner, ...outer(1).slice(1)];
    };
    const hangers = (z: number) => [
      ...Array.from({ length: 19 }, (_, i) => {
        const t = (i - 9) / 10;
        return rod([X * t, deck, z], [X * t, 3.3 + (top - 3.3) * t * t, z], 0.035, 6);
      }),
      ...sides((s) =>
        [0.2, 0.35, 0.5, 0.65, 0.8].map((t) =>
          rod(
            [(11.4 - 5.8 * t) * s, deck, z],
            [(11.4 - 5.8 * t) * s, deck + (top - deck) * t * (0.55 + 0.45 * t), z],
            0.035,
            6,
          ),
        ),
      ),
    ];
    const ends = (z: number): Vector[] => cable(z).sort((a, b) => a[0] - b[0]);
    return [
      part(
        "towers",
        merged(
          ...sides((s) => [
            ...sides((t) => [
              boxAt([X * s, 5.2, 1.0 * t], [0.62, 8.8, 0.55], 0.1),
              boxAt([X * s, 3.2, 1.0 * t], [0.8, 5.0, 0.7], 0.1),
            ]),
            ...[4.0, 5.7, 7.4, 9.1].map((y) => boxAt([X * s, y, 0], [0.5, 0.6, 1.8], 0.1)),
          ]),
        ),
      ),
      part(
        "cables",
        merged(...[-1, 1].flatMap((z) => [tube(ends(z), 0.11, { sides: 10, steps: 6 }), ...hangers(z)])),
      ),
      part("road", box([23, 0.2, 2.0], [0, deck, 0], 0.06)),
      part(
        "girders",
        merged(
          ...[-1.0, 1.0].flatMap((z) => [
            box([23, 0.16, 0.12], [0, deck + 0.02, z], 0.04),
            box([23, 0.12, 0.12], [0, deck - 0.55, z], 0.04),
            ...Array.from({ length: 28 }, (_, i) =>
              rod(
                [-11.2 + 0.8 * i, deck - 0.55, z],
                [-11.2 + 0.8 * i + (i % 2 ? -0.8 : 0.8), deck, z],
                0.05,
                6,
              ),
            ),
          ]),
        ),
      ),
      part(
        "piers",
        merged(
          ...sides((s) => [
            box([1.7, 1.1, 3.2], [X * s, 0.55, 0], 0.2),
            box([1.6, 2.5, 2.6], [11.6 * s, 1.25, 0], 0.2),
          ]),
        ),
      ),
      part("water", box([25, 0.3, 7], [0, 0.15, 0], 0.14)),
    ];
  },
};
