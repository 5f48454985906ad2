import { randomFrom } from "../../../math/random.js";
import { ballAt, boxAt, frame, merged, placed, torus, tube, type Vector } from "../../mesh/index.js";
import { EYE_ROLES, eye, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned, wire } from "../pieces.js";

/** Decimetres: a straw man on his post, arms out, in a patched coat and a hat. */
export const scarecrow: Model = {
  concept: "scarecrow",
  aliases: ["straw man", "scarecrows"],
  realSize: 1.9,
  bestTurn: -16,
  roles: {
    coat: { colour: "#b5473a", material: "fabric" },
    trousers: { colour: "#4a6a96", material: "fabric" },
    sack: { colour: "#e6cd9a", material: "fabric" },
    straw: { colour: "#e8b840", material: "clay" },
    hat: { colour: "#a8773c", material: "fabric" },
    band: { colour: "#7c2f28", material: "fabric" },
    post: { colour: "#8a5f3a", material: "wood" },
    patches: { colour: "#efc24a", material: "fabric" },
    stitches: { colour: "#3b2a20", material: "fabric" },
    nose: { colour: "#e07a3a", material: "clay" },
    ...EYE_ROLES,
  },
  parts: () => {
    const random = randomFrom("scarecrow");
    const tuft = (at: Vector, towards: Vector, count: number, spread: number) =>
      Array.from({ length: count }, () => {
        const off = (): number => (random() * 2 - 1) * spread;
        return rod(
          at,
          [at[0] + towards[0] + off(), at[1] + towards[1] + off(), at[2] + towards[2] + off()],
          [0.13, 0.06],
          6,
        );
      });
    const head = frame({ at: [0, 14.5, 0.3], roll: -5, turn: 6 });
    const leg = (s: number) =>
      tube(
        [
          [0.85 * s, 7.6, 0.2],
          [1.0 * s, 5.4, 0.35],
          [1.15 * s, 3.4, 0.3],
        ],
        [1.05, 0.95, 0.95],
        { caps: "flat", sides: 24 },
      );
    return [
      part(
        "post",
        merged(rod([0, 0, -0.5], [0, 14.4, -0.4], 0.38), rod([-7.6, 11.7, -0.3], [7.6, 11.9, -0.3], 0.3)),
      ),
      part(
        "coat",
        merged(
          turned(
            [
              [0, 6.4],
              [2.1, 6.4, 0.3],
              [1.75, 8.4, 1],
              [1.95, 10.8, 1],
              [1.5, 12.4, 0.7],
              [0.6, 12.9, 0.3],
              [0, 12.9],
            ],
            { scale: [1, 1, 0.78], at: [0, 0, 0.2] },
            48,
          ),
          ...sides((s) => [
            tube(
              [
                [1.0 * s, 11.8, 0.1],
                [3.4 * s, 11.9, 0],
                [6.2 * s, 11.6, 0],
              ],
              [0.95, 0.85, 1.0],
              { caps: "flat", sides: 28 },
            ),
          ]),
        ),
      ),
      part("trousers", merged(leg(-1), leg(1))),
      part("band", placed(torus(1.86, 0.24, 48, 12), frame({ at: [0, 7.9, 0.2], scale: [1, 1, 0.8] }))),
      part(
        "patches",
        merged(
          boxAt([-0.85, 9.9, 1.62], [0.95, 0.95, 0.14], 0.06, { roll: 12, turn: -20 }),
          boxAt([1.02, 5.3, 1.28], [0.9, 0.9, 0.14], 0.06, { roll: -9 }),
        ),
      ),
      part(
        "straw",
        merged(
          ...sides((s) => [
            ...tuft([6.1 * s, 11.6, 0], [1.5 * s, -0.15, 0], 22, 0.55),
            ...tuft([1.15 * s, 3.6, 0.3], [0.1 * s, -1.5, 0], 22, 0.5),
          ]),
          ...tuft([0, 12.7, 0.6], [0, 0.1, 0.7], 20, 0.7),
          ...Array.from({ length: 26 }, (_, i) => {
            const f = frame({ in: head, turn: -130 + (260 * i) / 25 + 180 });
            const at = (r: number, y: number): Vector => [
              head.origin[0] + f.z[0] * r,
              head.origin[1] + y,
              head.origin[2] + f.z[2] * r,
            ];
            return rod(at(1.25, 0.9), at(1.85 + 0.3 * random(), -0.5 - 0.6 * random()), [0.13, 0.06], 6);
          }),
        ),
      ),
      part(
        "sack",
        placed(
          merged(
            ballAt([0, 0, 0], [1.55, 1.6, 1.45], {}, 48),
            turned(
              [
                [0, -1.9],
                [1.1, -1.9, 0.2],
                [0.75, -1.3, 0.2],
                [0, -1.2],
              ],
              {},
              32,
            ),
          ),
          head,
        ),
      ),
      ...sides((s) => eye(frame({ in: head, at: [0.58 * s, 0.25, 1.3], turn: 22 * s }), { radius: 0.22 })),
      part("nose", placed(rod([0, -0.1, 1.35], [0, -0.12, 2.1], [0.26, 0.06], 14), head)),
      part(
        "stitches",
        placed(
          merged(
            wire(
              [
                [-0.75, -0.5, 1.22],
                [-0.35, -0.76, 1.3],
                [0.35, -0.76, 1.3],
                [0.75, -0.5, 1.22],
              ],
              0.06,
              { sides: 8 },
            ),
            ...[-0.5, -0.18, 0.18, 0.5].map((x) => rod([x, -0.5 - 0.1, 1.33], [x, -0.9, 1.27], 0.05, 8)),
          ),
          head,
        ),
      ),
      part(
        "hat",
        placed(
          turned(
            [
              [0, 0],
              [2.9, -0.1, 0.1],
              [2.9, 0.08, 0.08],
              [1.5, 0.3, 0.2],
              [1.2, 1.7, 0.4],
              [0.4, 2.1, 0.5],
              [0, 2.0],
            ],
            { at: [0, 1.0, -0.1], nod: -4, roll: 7 },
            56,
          ),
          head,
        ),
      ),
      part("patches", placed(drum(1.5, 0.42, { at: [-0.03, 1.55, -0.1], nod: -4, roll: 7 }, 0.1, 48), head)),
    ];
  },
};
