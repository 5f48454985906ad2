import { boxAt, frame, merged, placed, tube } from "../../mesh/index.js";
import { cushion } from "../cushion.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { rod } from "../pieces.js";

/** Centimetres: a quilted mattress, piping along its edges. */
export const mattress: Model = {
  concept: "mattress",
  aliases: ["bed mattress", "spring mattress", "air mattress", "mattresses"],
  realSize: 2,
  bestTurn: -36,
  top: { y: 26, halfWidth: 62, halfDepth: 92 },
  roles: {
    cover: { colour: "#f4f1ea", material: "fabric" },
    tufts: { colour: "#d9d2c4", material: "fabric", follows: 0.85 },
    side: { colour: "#c9d9e6", material: "fabric" },
    piping: { colour: "#7f9bb5", material: "fabric" },
  },
  parts: () => {
    const pad = (y: number) => boxAt([0, y, 0], [138, 9, 196], 4.4, {}, 6);
    const piping = (y: number) =>
      tube(
        [
          [-66, y, -95],
          [66, y, -95],
          [66, y, 95],
          [-66, y, 95],
        ],
        1.7,
        { bend: 9, closed: true, sides: 12 },
      );
    const quilted = [-2, -1, 0, 1, 2].flatMap((i) =>
      [-3, -2, -1, 0, 1, 2, 3].map((k) => boxAt([i * 25, 24.2, k * 26], [20, 4.2, 21], 2, {}, 4)),
    );
    return [
      part("cover", merged(pad(21), pad(5), ...quilted)),
      part("side", boxAt([0, 13, 0], [136, 18, 194], 4, {}, 5)),
      part("piping", merged(piping(19), piping(7))),
      part(
        "tufts",
        merged(
          ...[-1.5, -0.5, 0.5, 1.5].flatMap((i) =>
            [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((k) =>
              boxAt([i * 25, 25.2, k * 26], [4, 1.6, 4], 0.8, { turn: 45 }, 3),
            ),
          ),
        ),
      ),
    ];
  },
};

/** Centimetres: a cot with bars on every side. */
export const crib: Model = {
  concept: "crib",
  aliases: ["cot", "baby crib", "baby cot", "baby bed", "cribs"],
  realSize: 1.3,
  bestTurn: -30,
  top: { y: 48, halfWidth: 50, halfDepth: 24 },
  roles: {
    frame: { colour: "#e9c796", material: "wood" },
    bars: { colour: "#e9c796", material: "wood", follows: 1.06 },
    mattress: { colour: "#fdfaf3", material: "fabric" },
    blanket: { colour: "#9cc9e3", material: "fabric" },
    pillow: { colour: "#ffffff", material: "fabric" },
  },
  parts: () => {
    const bar = (x: number, z: number) => rod([x, 34, z], [x, 92, z], 1.5, 12);
    return [
      part(
        "frame",
        merged(
          ...sides((s) => [
            ...sides((t) => [boxAt([61 * s, 50, 32 * t], [6, 100, 6], 2)]),
            boxAt([0, 93, 32 * s], [118, 6, 5], 2),
            boxAt([0, 34, 32 * s], [118, 6, 5], 2),
            boxAt([61 * s, 96, 0], [5, 8, 64], 2.2),
            boxAt([61 * s, 34, 0], [5, 6, 64], 2),
          ]),
          boxAt([0, 33, 0], [120, 3, 62], 1),
        ),
      ),
      part(
        "bars",
        merged(
          ...sides((s) => [
            ...[-50, -40, -30, -20, -10, 0, 10, 20, 30, 40, 50].map((x) => bar(x, 32 * s)),
            ...[-20, -10, 0, 10, 20].map((z) => bar(61 * s, z)),
          ]),
        ),
      ),
      part("mattress", boxAt([0, 41, 0], [114, 13, 58], 5)),
      part("blanket", boxAt([16, 47.5, 0], [80, 4, 58.5], 2)),
      part("pillow", placed(cushion(24, 42, 11), frame({ at: [-42, 51, 0], nod: -90 }))),
    ];
  },
};

/** Centimetres: two beds one above the other, a ladder at the front. */
export const bunkBed: Model = {
  concept: "bunk bed",
  aliases: ["bunk beds", "bunkbed", "double decker bed"],
  realSize: 2.05,
  bestTurn: -32,
  boards: [
    { y: 44, halfWidth: 80, halfDepth: 36, height: 70 },
    { y: 132, halfWidth: 80, halfDepth: 36, height: 60 },
  ],
  roles: {
    frame: { colour: "#c98f52", material: "wood" },
    mattresses: { colour: "#fbf8f1", material: "fabric" },
    blankets: { colour: "#3f7fb8", material: "fabric" },
    pillows: { colour: "#ffffff", material: "fabric" },
    ladder: { colour: "#c98f52", material: "wood", follows: 0.94 },
  },
  parts: () => {
    const bunk = (y: number) => [
      part(
        "frame",
        merged(
          ...sides((s) => [
            boxAt([0, y - 9, 43 * s], [196, 11, 4], 1.5),
            boxAt([98 * s, y - 9, 0], [4, 11, 86], 1.5),
            boxAt([98 * s, y + 16, 0], [4, 9, 86], 1.5),
          ]),
        ),
      ),
      part("mattresses", boxAt([0, y, 0], [190, 15, 82], 5)),
      part("blankets", boxAt([22, y + 5, 0], [144, 9, 84], 4)),
      part("pillows", placed(cushion(34, 58, 15), frame({ at: [-74, y + 11, 0], nod: -90 }))),
    ];
    return [
      part(
        "frame",
        merged(
          ...sides((s) => sides((t) => [boxAt([98 * s, 84, 43 * t], [7, 168, 7], 2)])),
          boxAt([-24, 152, 43], [146, 7, 3], 1.2),
          boxAt([0, 152, -43], [196, 7, 3], 1.2),
          ...sides((s) => [boxAt([98 * s, 160, 0], [4, 9, 86], 1.5)]),
        ),
      ),
      ...bunk(36),
      ...bunk(122),
      part(
        "ladder",
        merged(
          ...[52, 86].map((x) => boxAt([x, 72, 54], [5, 146, 5], 1.5, { nod: 7 })),
          ...[20, 46, 72, 98, 122].map((y) =>
            rod([53, y, 54 + (y - 72) * 0.122], [85, y, 54 + (y - 72) * 0.122], 2.2, 14),
          ),
        ),
      ),
    ];
  },
};
