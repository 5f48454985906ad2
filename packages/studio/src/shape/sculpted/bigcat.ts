import { ball, type Frame, frame, merged, placed } from "../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, put } from "../solid/index.js";
import { earFrames, fourLegs } from "./beast.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "./face.js";
import { type Part, part } from "./model.js";
import { wire } from "./pieces.js";

/** Where a big cat's head hangs. */
export const CAT_HEAD = frame({ at: [0, 6.6, 3.0], turn: 16, nod: 3, roll: -4 });
export const CAT_SKULL = [1.75, 1.65, 1.5] as const;

/** What all big cats are made of. */
export const CAT_ROLES = {
  muzzle: { colour: "#fff3e0", material: "clay" },
  nose: { colour: "#5b2f2b", material: "clay" },
  ...EYE_ROLES,
} as const;

/** A standing big cat in role `coat`, with markings on body and head; `iris` is the role of a coloured eye. */
export function bigCat(
  cell: number,
  bodyMarks: readonly Gesture[],
  headMarks: readonly Gesture[],
  iris?: string,
): Part[] {
  const head: Frame = CAT_HEAD;
  const body = blended(
    "coat",
    [
      put(ellipsoid([1.6, 1.65, 1.8], { at: [0, 4.3, 1.2] })),
      put(ellipsoid([1.5, 1.5, 2.6], { at: [0, 4.2, -0.8] }), 1),
      put(ellipsoid([1.55, 1.6, 1.5], { at: [0, 4.2, -2.5] }), 1),
      put(
        limb(
          [
            [0, 4.9, 1.7],
            [0, 6.2, 2.5],
          ],
          [1.5, 1.25],
        ),
        0.8,
      ),
      ...fourLegs({
        x: 1.05,
        front: 1.7,
        back: -2.7,
        height: 3.9,
        radii: [0.95, 0.66, 0.56],
        paw: [0.72, 0.46, 0.9],
      }),
      put(
        limb(
          [
            [0, 4.9, -3.7],
            [0.3, 4.3, -5.0],
            [0.9, 4.7, -6.0],
            [1.1, 6.0, -6.3],
          ],
          [0.4, 0.32, 0.3, 0.3],
        ),
        0.3,
      ),
      ...bodyMarks,
    ],
    { cell },
  );
  const skull = blended(
    "coat",
    [
      put(ellipsoid(CAT_SKULL, { in: head })),
      ...sides((s) => [put(ellipsoid([0.8, 0.7, 0.7], { in: head, at: [0.9 * s, -0.65, 0.6] }), 0.5)]),
      ...earFrames(head, [1.25, 1.35, -0.1], 18, 8).map((ear) =>
        put(ellipsoid([0.62, 0.66, 0.34], { in: ear }), 0.2),
      ),
      ...headMarks,
    ],
    { cell: cell * 0.85 },
  );
  const muzzle = blended(
    "muzzle",
    [
      ...sides((s) => [
        put(ellipsoid([0.62, 0.5, 0.6], { in: head, at: [0.4 * s, -0.68, 1.45], turn: 12 * s }), 0.15),
      ]),
      put(ellipsoid([0.5, 0.4, 0.45], { in: head, at: [0, -1.1, 1.2] }), 0.2),
    ],
    { cell: cell * 0.7 },
  );
  const smile = sides((s) => [
    placed(
      wire(
        [
          [0, -0.72, 2.02],
          [0.1 * s, -0.95, 2.0],
          [0.5 * s, -1.02, 1.9],
        ],
        0.055,
      ),
      head,
    ),
  ]);
  return [
    ...body,
    ...skull,
    ...muzzle,
    part(
      "nose",
      merged(placed(ball([0.4, 0.26, 0.25], 28), frame({ in: head, at: [0, -0.36, 1.92] })), ...smile),
    ),
    ...sides((s) =>
      eye(onEllipsoid(head, CAT_SKULL, 29 * s, 12, -0.03), { radius: 0.33, ...(iris ? { iris } : {}) }),
    ),
  ];
}
