import { frame, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import type { Model } from "../model.js";

/** Its way from the nape to the tail's curl, in profile. */
const SPINE: readonly Vector[] = [
  [0, 11.6, -0.9],
  [0, 10.0, -1.2],
  [0, 8.2, 0.1],
  [0, 6.3, 0.5],
  [0, 4.4, -0.6],
  [0, 2.6, -0.9],
  [0, 1.0, 0],
  [0, 0.6, 1.4],
  [0, 1.7, 2.2],
  [0, 2.6, 1.5],
  [0, 2.1, 0.8],
];
const GIRTH = [1.0, 1.0, 1.75, 1.75, 1.05, 0.75, 0.58, 0.48, 0.4, 0.33, 0.26];

export const seahorse: Model = {
  concept: "seahorse",
  aliases: ["sea horse", "seahorses"],
  realSize: 0.12,
  bestTurn: -64,
  floats: true,
  roles: {
    body: { colour: "#f2a23a", material: "clay" },
    belly: { colour: "#ffe3ad", material: "clay" },
    fins: { colour: "#e8703a", material: "clay" },
    ridges: { colour: "#e28a2a", material: "clay", follows: 0.88 },
    ...EYE_ROLES,
  },
  parts: (coarseness) => {
    const cell = 0.12 * coarseness;
    const head = frame({ at: [0, 12.2, 0.1], turn: 6, nod: 16 });
    const skull: Vector = [1.1, 1.1, 1.3];
    const rings = [9.4, 8.5, 7.6, 6.7, 5.8, 4.9, 4.0, 3.1, 2.2].map((y, i) =>
      paint("ridges", ellipsoid([3, 0.16, 3], { at: [0, y, -0.2 + (i % 2) * 0.05], nod: 6 })),
    );
    const crest = [
      [12.9, -0.5, 14.1, -0.8],
      [12.5, -1.2, 13.4, -2.0],
      [11.5, -1.6, 11.9, -2.7],
      [10.2, -1.9, 10.4, -2.9],
    ].map(([y, z, y2, z2]) =>
      put(
        limb(
          [
            [0, y!, z!],
            [0, y2!, z2!],
          ],
          [0.48, 0.1],
        ),
        0.25,
      ),
    );
    return [
      ...blended(
        "body",
        [
          put(limb(SPINE, GIRTH)),
          put(ellipsoid(skull, { in: head }), 0.5),
          put(
            limb(
              [
                [0, -0.25, 0.9],
                [0, -0.4, 2.1],
                [0, -0.4, 3.1],
              ],
              [0.6, 0.42, 0.5],
              head,
            ),
            0.35,
          ),
          ...crest,
          ...rings,
          paint(
            "belly",
            limb(
              [
                [0, 9.6, 1.0],
                [0, 8.0, 2.2],
                [0, 6.2, 2.6],
                [0, 4.6, 1.2],
              ],
              [0.5, 0.95, 0.95, 0.35],
            ),
          ),
        ],
        { cell },
      ),
      ...blended(
        "fins",
        [
          put(
            limb(
              [
                [0, 8.2, -1.2],
                [0, 7.6, -2.6],
              ],
              [0.5, 0.22],
            ),
          ),
          put(
            limb(
              [
                [0, 7.5, -1.0],
                [0, 6.8, -2.7],
              ],
              [0.5, 0.24],
            ),
            0.3,
          ),
          put(
            limb(
              [
                [0, 6.7, -0.9],
                [0, 6.0, -2.3],
              ],
              [0.5, 0.22],
            ),
            0.3,
          ),
        ],
        { cell },
      ),
      ...sides((s) =>
        blended(
          "fins",
          [put(ellipsoid([0.2, 0.75, 0.5], { at: [1.0 * s, 10.9, -0.3], roll: -24 * s, nod: 20 }))],
          {
            cell: cell * 0.7,
          },
        ),
      ),
      ...sides((s) => eye(onEllipsoid(head, skull, 62 * s, 14, 0), { radius: 0.36 })),
    ];
  },
};
