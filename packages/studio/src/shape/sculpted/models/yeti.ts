import { merged, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { BRUTE_HEAD, brute } from "../brute.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const SKULL: Vector = [1.75, 1.85, 1.6];

function yetiOf(concept: string, aliases: readonly string[], fur: string, face: string): Model {
  return {
    concept,
    aliases,
    realSize: 2.6,
    bestTurn: -18,
    roles: {
      fur: { colour: fur, material: "clay" },
      face: { colour: face, material: "clay" },
      hands: { colour: face, material: "clay" },
      claws: { colour: "#3d4250", material: "plastic" },
      mouth: { colour: "#3a2530", material: "clay" },
      teeth: { colour: "#fffdf6", material: "plastic" },
      ...EYE_ROLES,
    },
    parts: (coarseness) => {
      const cell = 0.16 * coarseness;
      const crest = Array.from({ length: 9 }, (_, i) => {
        const a = -64 + 16 * i;
        const [x, y] = [(1.75 * a) / 74, 1.75 - (a * a) / 3600];
        return put(
          limb(
            [
              [x, y - 0.3, 0.1],
              [x * 1.3, y + 0.55, 0.35],
            ],
            [0.55, 0.12],
            BRUTE_HEAD,
          ),
          0.2,
        );
      });
      const beard = [-1.1, -0.55, 0, 0.55, 1.1].map((x) =>
        put(
          limb(
            [
              [x, -1.3, 0.8],
              [x * 1.05, -2.35 + Math.abs(x) * 0.3, 1.1],
            ],
            [0.55, 0.12],
            BRUTE_HEAD,
          ),
          0.2,
        ),
      );
      return [
        ...brute(cell, []),
        ...blended(
          "fur",
          [
            put(ellipsoid(SKULL, { in: BRUTE_HEAD })),
            ...crest,
            ...beard,
            ...sides((s) =>
              [0.2, -0.6].map((y) =>
                put(
                  limb(
                    [
                      [1.5 * s, y, 0.2],
                      [2.2 * s, y - 0.6, 0.3],
                    ],
                    [0.55, 0.12],
                    BRUTE_HEAD,
                  ),
                  0.2,
                ),
              ),
            ),
            paint("face", ellipsoid([1.3, 1.05, 1.2], { in: BRUTE_HEAD, at: [0, 0.05, 1.15] })),
          ],
          { cell: cell * 0.85 },
        ),
        ...blended("face", [put(ellipsoid([0.42, 0.3, 0.3], { in: BRUTE_HEAD, at: [0, -0.12, 1.62] }))], {
          cell: cell * 0.6,
        }),
        part(
          "mouth",
          placed(
            wire(
              [
                [-0.62, -0.55, 1.5],
                [0, -0.75, 1.58],
                [0.62, -0.55, 1.5],
              ],
              0.1,
            ),
            BRUTE_HEAD,
          ),
        ),
        part(
          "teeth",
          placed(
            merged(
              ...sides((s) => [
                wire(
                  [
                    [0.42 * s, -0.72, 1.56],
                    [0.42 * s, -0.32, 1.62],
                  ],
                  [0.15, 0.05],
                ),
              ]),
            ),
            BRUTE_HEAD,
          ),
        ),
        ...sides((s) => eye(onEllipsoid(BRUTE_HEAD, SKULL, 22 * s, 14, 0.02), { radius: 0.3 })),
      ];
    },
  };
}

export const yeti = yetiOf("yeti", ["abominable snowman", "snow monster", "yetis"], "#f7fafc", "#8fb8d6");
export const bigfoot = yetiOf("bigfoot", ["sasquatch"], "#7a5236", "#c69a78");
