import { cos, radians, sin } from "../../../math/exact.js";
import { ball, frame, leaf, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const PANELS = 8;
const LEAN = frame({ at: [0, 0, 0], roll: -14, nod: 10 });

/** A point of the canopy: angle in degrees about the pole, and 0 at the top to 1 at the rim. */
function canopy(angle: number, out: number): Vector {
  const between = ((angle % 45) + 45) % 45;
  // Cloth hangs in between ribs, more so towards the rim.
  const sag = sin(radians((between / 45) * 180));
  const r = 46 * sin(radians(78 * out)) * (1 - 0.05 * sag * out * out);
  const y = 88 - 27 * (1 - cos(radians(84 * out))) - 1.5 * sag * out + 3.2 * sag * out * out * out;
  return [r * sin(radians(angle)), y, r * cos(radians(angle))];
}

/** Centimetres: open, leaning a little. */
export const umbrella: Model = {
  concept: "umbrella",
  aliases: ["open umbrella", "parasol", "brolly"],
  realSize: 1,
  bestTurn: 10,
  tips: 48,
  roles: {
    canopy: { colour: "#e2504a", material: "fabric" },
    panels: { colour: "#fbf3e2", material: "fabric", follows: 1.07 },
    pole: { colour: "#c9ced4", material: "metal" },
    handle: { colour: "#7a4a2a", material: "wood" },
    tips: { colour: "#d6dadf", material: "metal" },
  },
  under: { height: 56, halfWidth: 24, halfDepth: 24 },
  parts: () => {
    const panel = (k: number) =>
      leaf(
        (u, v) => canopy(45 * k + 45 * u, 0.02 + 0.98 * v),
        () => 0.7,
        14,
        26,
      );
    const every = (odd: number) =>
      merged(...Array.from({ length: PANELS / 2 }, (_, i) => panel(2 * i + odd)));
    const tip = (k: number) => {
      const at = canopy(45 * k, 1);
      return placed(ball(1.15, 20), frame({ at }));
    };
    const ribs = Array.from({ length: PANELS }, (_, k) =>
      tube(
        [canopy(45 * k, 0.05), canopy(45 * k, 0.4), canopy(45 * k, 0.75), canopy(45 * k, 0.99)].map(
          ([x, y, z]): Vector => [x, y - 0.9, z],
        ),
        0.45,
        { sides: 10 },
      ),
    );
    const pole = tube(
      [
        [0, 14, 0],
        [0, 87, 0],
      ],
      1.0,
      { sides: 24 },
    );
    const spike = tube(
      [
        [0, 86.5, 0],
        [0, 95, 0],
      ],
      [1.8, 0.9],
      { sides: 24 },
    );
    const hook = tube(
      [
        [0, 26, 0],
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
    const lean = (mesh: Parameters<typeof placed>[0]) => placed(mesh, LEAN);
    return [
      part("canopy", lean(every(0))),
      part("panels", lean(every(1))),
      part("tips", lean(merged(...Array.from({ length: PANELS }, (_, k) => tip(k)), spike))),
      part("pole", lean(merged(pole, ...ribs))),
      part("handle", lean(hook)),
    ];
  },
};
