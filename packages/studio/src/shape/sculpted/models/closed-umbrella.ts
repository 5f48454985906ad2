import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, patch, placed, torus, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { along } from "../strip.js";

/** Radius of the furled cloth from its strap at the handle (0) to the tip of the ribs (1), centimetres. */
const GIRTH = along([
  [0, 3.6],
  [0.1, 4.4],
  [0.2, 3.3],
  [0.3, 5.0],
  [0.62, 4.0],
  [0.92, 1.7],
  [1, 0.9],
]);
const LOW = 26;
const HIGH = 88;
const FOLDS = 8;

/** Centimetres: furled and strapped, its tip up. */
export const closedUmbrella: Model = {
  concept: "closed umbrella",
  aliases: ["folded umbrella", "furled umbrella", "shut umbrella", "rolled umbrella", "closed parasol"],
  realSize: 1,
  bestTurn: -16,
  lies: true,
  roles: {
    canopy: { colour: "#e2504a", material: "fabric" },
    strap: { colour: "#fbf3e2", material: "fabric" },
    pole: { colour: "#c9ced4", material: "metal" },
    handle: { colour: "#7a4a2a", material: "wood" },
  },
  parts: () => {
    // Folds wind a little around the pole as they rise.
    const cloth = patch(
      (u, v): Vector => {
        const turn = 360 * u;
        const fold = cos(radians(FOLDS * (turn + 70 * v)));
        const r = GIRTH(v) * (1 + 0.15 * fold * Math.min(1, 6 * v));
        return [r * sin(radians(turn)), LOW + (HIGH - LOW) * v, r * cos(radians(turn))];
      },
      { u: 128, v: 56, aroundU: true },
    );
    const pole = merged(
      tube(
        [
          [0, 14, 0],
          [0, 89, 0],
        ],
        1.0,
        { sides: 20 },
      ),
      tube(
        [
          [0, 86, 0],
          [0, 95, 0],
        ],
        [1.5, 0.9],
        { sides: 20 },
      ),
    );
    const hook = tube(
      [
        [0, 24, 0],
        [0, 14, 0],
        [0, 6, 0],
        [2.2, 0.8, 0],
        [6.6, -0.9, 0],
        [10.6, 1.6, 0],
        [11.6, 6, 0],
      ],
      [2, 2.05, 2.1, 2.1, 2.1, 2.1, 2.0],
      { steps: 10 },
    );
    return [
      part("canopy", cloth),
      part(
        "strap",
        placed(torus(3.5, 0.62, 64, 14), frame({ at: [0, LOW + 0.2 * (HIGH - LOW), 0], scale: [1, 2.2, 1] })),
      ),
      part("pole", pole),
      part("handle", hook),
    ];
  },
};
