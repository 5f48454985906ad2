import {
  ballAt,
  boxAt,
  frame,
  merged,
  placed,
  reversed,
  rod,
  roundedRectangle,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { netting } from "../netting.js";
import { drum, slab } from "../pieces.js";

/** Metres: a court with its lines and its net. */
export const tennisCourt: Model = {
  concept: "tennis court",
  aliases: ["tennis courts", "clay court", "tennis net"],
  realSize: 26,
  bestTurn: 38,
  top: { y: 0.25, halfWidth: 4, halfDepth: 9 },
  roles: {
    court: { colour: "#3f7fb8", material: "matte plastic" },
    surround: { colour: "#4f9a5f", material: "matte plastic" },
    lines: { colour: "#fdfcf8", material: "matte plastic" },
    net: { colour: "#26282f", material: "fabric" },
    tape: { colour: "#fdfcf8", material: "fabric" },
    posts: { colour: "#2f4a3a", material: "metal" },
  },
  parts: () => {
    const line = (x: number, z: number, w: number, d: number) =>
      boxAt([x, 0.42, z], [w, 0.06, d], 0.02, {}, 1);
    return [
      part("surround", boxAt([0, 0.14, 0], [16, 0.28, 32], 0.12)),
      part("court", boxAt([0, 0.3, 0], [11, 0.2, 23.8], 0.06)),
      part(
        "lines",
        merged(
          ...sides((s) => [
            line(5.4 * s, 0, 0.2, 23.8),
            line(4.1 * s, 0, 0.16, 23.8),
            line(0, 11.8 * s, 11, 0.2),
            line(0, 6.4 * s, 8.2, 0.16),
          ]),
          line(0, 0, 0.16, 12.8),
        ),
      ),
      part("net", netting(6.1, 0.45, 1.55, 0, 0.3, 0.05)),
      part(
        "tape",
        merged(boxAt([0, 1.6, 0], [12.3, 0.2, 0.1], 0.04), boxAt([0, 1.0, 0], [0.14, 1.2, 0.1], 0.04)),
      ),
      part("posts", merged(...sides((s) => [rod([6.2 * s, 0.2, 0], [6.2 * s, 1.75, 0], 0.13, 14)]))),
    ];
  },
};

/** Metres: a goal of white posts with its net, a ball before it. */
export const goal: Model = {
  concept: "soccer goal",
  aliases: ["football goal", "goalpost", "goal posts", "goalposts", "goal net"],
  realSize: 7,
  bestTurn: -28,
  roles: {
    posts: { colour: "#fdfcf8", material: "plastic" },
    net: { colour: "#e4e6ea", material: "fabric" },
    turf: { colour: "#6fae4a", material: "clay" },
    ball: { colour: "#fdfcf8", material: "plastic" },
    spots: { colour: "#23262e", material: "plastic" },
  },
  parts: () => {
    const slope = frame({ at: [0, 0.2, -2.6], nod: 16 });
    const ball: Vector = [1.2, 0.75, 2.3];
    const side = (s: number) =>
      merged(
        ...[0.6, 1.2, 1.8, 2.4, 3.0].map((y) =>
          rod([3.5 * s, y + 0.2, -0.05], [3.5 * s, y + 0.2, -2.6 + (2.6 * y) / 5.4], 0.025, 6),
        ),
        ...[0.3, 0.6, 0.9, 1.3, 1.7, 2.1].map((d) =>
          rod([3.5 * s, 0.2, -d], [3.5 * s, Math.min(3.5, 0.2 + (2.6 - d) * 2.6), -d], 0.025, 6),
        ),
      );
    return [
      part("turf", boxAt([0, 0.1, 0], [9.4, 0.2, 7.4], 0.09)),
      part(
        "posts",
        merged(
          tube(
            [
              [-3.5, 0.15, 0],
              [-3.5, 3.6, 0],
              [3.5, 3.6, 0],
              [3.5, 0.15, 0],
            ],
            0.13,
            { bend: 0.2, sides: 20 },
          ),
          ...sides((s) => [
            rod([3.5 * s, 3.55, 0], [3.5 * s, 3.5, -1.45], 0.06, 10),
            rod([3.5 * s, 3.5, -1.45], [3.5 * s, 0.2, -2.6], 0.06, 10),
          ]),
          rod([-3.5, 0.25, -2.6], [3.5, 0.25, -2.6], 0.06, 10),
          rod([-3.5, 3.5, -1.45], [3.5, 3.5, -1.45], 0.05, 10),
        ),
      ),
      part("net", merged(placed(netting(3.5, 0, 3.4, 0, 0.42, 0.045), slope), ...sides((s) => [side(s)]))),
      part("ball", ballAt(ball, 0.55, {}, 40)),
      part(
        "spots",
        merged(
          ...[
            [0, 10],
            [72, -18],
            [-72, -18],
            [30, 62],
            [-36, 52],
            [150, 30],
            [-140, 20],
            [0, -52],
          ].map(([turn, lift]) => {
            const f = frame({ turn: turn!, nod: -lift! });
            return ballAt(
              [ball[0] + f.z[0] * 0.42, ball[1] + f.z[1] * 0.42, ball[2] + f.z[2] * 0.42],
              0.19,
              {},
              14,
            );
          }),
        ),
      ),
    ];
  },
};

/** Metres: a board and its ring on a pole. */
export const basketballHoop: Model = {
  concept: "basketball hoop",
  aliases: [
    "basketball net",
    "basketball basket",
    "basketball court",
    "basketball goal",
    "basketball backboard",
    "hoop and net",
  ],
  realSize: 3.9,
  bestTurn: -26,
  roles: {
    board: { colour: "#fdfcf8", material: "plastic" },
    lines: { colour: "#e2502f", material: "plastic" },
    ring: { colour: "#e2502f", material: "metal" },
    net: { colour: "#f7f4ee", material: "fabric" },
    pole: { colour: "#3a3d46", material: "metal" },
    base: { colour: "#26282f", material: "plastic" },
  },
  parts: () => {
    const cords = Array.from({ length: 12 }, (_, i) => {
      const at = (k: number, r: number, y: number): Vector => {
        const f = frame({ turn: 30 * (i + k) });
        return [f.z[0] * r, y, 1.55 + f.z[2] * r];
      };
      return merged(
        tube([at(0, 0.82, 9.3), at(0.5, 0.7, 8.8), at(1, 0.56, 8.2), at(1.5, 0.48, 7.6)], 0.04, {
          sides: 6,
          steps: 3,
        }),
        tube([at(0, 0.82, 9.3), at(-0.5, 0.7, 8.8), at(-1, 0.56, 8.2), at(-1.5, 0.48, 7.6)], 0.04, {
          sides: 6,
          steps: 3,
        }),
      );
    });
    return [
      part("board", boxAt([0, 10.6, 0.4], [6, 4, 0.3], 0.14)),
      part(
        "lines",
        merged(
          slab(roundedRectangle(2.0, 1.5, 0.16), 0.1, 0.03, { at: [0, 10.1, 0.58] }, [
            reversed(roundedRectangle(1.68, 1.18, 0.1)),
          ]),
          boxAt([0, 12.5, 0.56], [5.9, 0.18, 0.1], 0.04),
          boxAt([0, 8.7, 0.56], [5.9, 0.18, 0.1], 0.04),
          ...sides((s) => [boxAt([2.9 * s, 10.6, 0.56], [0.18, 3.9, 0.1], 0.04)]),
        ),
      ),
      part(
        "ring",
        merged(
          placed(torus(0.85, 0.09, 56, 12), frame({ at: [0, 9.35, 1.55] })),
          boxAt([0, 9.3, 0.65], [0.6, 0.34, 0.4], 0.1),
        ),
      ),
      part("net", merged(...cords)),
      part(
        "pole",
        merged(
          tube(
            [
              [0, 0.5, -2.4],
              [0, 8.0, -2.4],
              [0, 10.0, -0.9],
              [0, 10.2, 0.2],
            ],
            0.26,
            { bend: 1.2, sides: 20 },
          ),
          rod([0, 7.4, -2.2], [0, 9.4, 0.2], 0.12, 12),
        ),
      ),
      part("base", boxAt([0, 0.4, -1.8], [3.4, 0.8, 4.2], 0.3)),
      part("base", drum(0.5, 0.5, { at: [0, 0.9, -2.4] }, 0.15)),
    ];
  },
};
