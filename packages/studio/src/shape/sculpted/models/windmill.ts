import { ball, cornered, frame, merged, mirrored, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, slab, turned } from "../pieces.js";

/** A Dutch windmill. */
export const windmill: Model = {
  concept: "windmill",
  aliases: ["wind mill", "dutch windmill"],
  realSize: 18,
  bestTurn: -26,
  roles: {
    walls: { colour: "#f4ead8", material: "clay" },
    cap: { colour: "#b5503c", material: "clay" },
    sails: { colour: "#fffaf0", material: "fabric" },
    spars: { colour: "#8a5a36", material: "wood" },
    windows: { colour: "#6fb3d2", material: "ceramic" },
    base: { colour: "#a9988a", material: "clay" },
  },
  parts: () => {
    const axis = frame({ at: [0, 7.4, 2.1], nod: -8, roll: 20 });
    const lattice = merged(
      ...[0, 1, 2, 3, 4].map((i) => rod([-0.15, 1.2 + i * 0.85, 0], [1.2, 1.2 + i * 0.85, 0], 0.05, 8)),
      rod([1.2, 1.0, 0], [1.2, 4.75, 0], 0.06, 8),
    );
    const arm = merged(rod([0, 0, 0], [0, 4.9, 0], [0.15, 0.1], 12), lattice);
    const cloth = box([1.15, 3.6, 0.07], [0.62, 2.9, -0.06], 0.03);
    const quarter = [0, 90, 180, 270].map((roll) => frame({ in: axis, roll }));
    return [
      part(
        "base",
        turned(
          [
            [0, 0],
            [2.6, 0, 0.1],
            [2.5, 0.9, 0.1],
            [0, 0.9],
          ],
          {},
          40,
        ),
      ),
      part(
        "walls",
        turned(
          [
            [0, 0.8],
            [2.35, 0.8, 0.1],
            [1.5, 6.6, 0.1],
            [0, 6.6],
          ],
          {},
          40,
        ),
      ),
      part(
        "cap",
        turned(
          [
            [0, 6.5],
            [1.8, 6.5, 0.15],
            [1.7, 7.4, 0.8],
            [0.2, 8.7, 0.6],
            [0, 8.72],
          ],
          {},
          40,
        ),
      ),
      part("spars", merged(...quarter.map((f) => placed(arm, f)))),
      part("sails", merged(...quarter.map((f) => placed(cloth, f)))),
      part("spars", drum(0.3, 1.6, { ...AHEAD, at: [0, 7.35, 1.5], nod: 82 }, 0.1)),
      part("cap", placed(ball(0.36, 28), frame({ in: axis, at: [0, 0, 0.1] }))),
      part("spars", box([1.0, 1.7, 0.3], { at: [0, 1.7, 2.2], nod: -8 }, 0.1)),
      part("windows", box([0.62, 0.72, 0.2], { at: [0, 4.2, 1.84], nod: -8 }, 0.06)),
      part("windows", mirrored(box([0.2, 0.72, 0.62], { at: [1.92, 3.6, 0], roll: 8 }, 0.06))),
      part(
        "spars",
        slab(
          cornered(
            [
              [-0.5, 0, 0.05],
              [0.5, 0, 0.05],
              [0.5, 0.12, 0.04],
              [-0.5, 0.12, 0.04],
            ],
            true,
          ),
          0.4,
          0.04,
          { at: [0, 3.74, 1.94] },
        ),
      ),
    ];
  },
};
