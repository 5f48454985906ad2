import { type Frame, frame, type Vector } from "../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, put } from "../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "./face.js";
import type { Model, RoleSpec } from "./model.js";

/** A bird on long legs with a long neck. */
export interface LongLegs {
  readonly concept: string;
  readonly aliases: readonly string[];
  readonly realSize: number;
  /** Roles `plumage` (first), `wings`, `neck`, `legs`, `beak`, and those of its marks. */
  readonly roles: Readonly<Record<string, RoleSpec>>;
  readonly body: Vector;
  readonly height: number;
  readonly neck: readonly Vector[];
  readonly neckRadii: readonly number[];
  readonly head: Frame;
  readonly skull: Vector;
  readonly bill: readonly [length: number, width: number, drop: number];
  /** Thickness of a thigh, knee and shank. */
  readonly legs: Vector;
  readonly marks?: (head: Frame) => readonly Gesture[];
  readonly headMarks?: (head: Frame) => readonly Gesture[];
  readonly eye: number;
}

/** The model of a wading or running bird; it stands with one leg a little ahead. */
export function longLegsOf(form: LongLegs): Model {
  const { concept, aliases, realSize, body, height, head, skull, bill, legs, marks } = form;
  const [bx, by, bz] = body;
  return {
    concept,
    aliases,
    realSize,
    bestTurn: -58,
    roles: { ...form.roles, ...EYE_ROLES },
    parts: (coarseness) => {
      const cell = 0.147 * coarseness;
      const leg = (s: 1 | -1) => {
        const z = s * 0.55 - 0.2;
        return [
          put(
            limb(
              [
                [bx * 0.4 * s, height - by * 0.4, -0.2],
                [bx * 0.42 * s, height * 0.5, z - 0.1],
                [bx * 0.42 * s, 0.3, z + 0.1],
              ],
              legs,
            ),
            0.2,
          ),
          put(ellipsoid(legs[1] * 1.35, { at: [bx * 0.42 * s, height * 0.5, z - 0.1] }), 0.1),
          ...[-30, 0, 30].map((turn) =>
            put(
              limb(
                [
                  [0, 0.2, 0],
                  [0, 0.16, legs[2] * 5.2],
                ],
                [legs[2], legs[2] * 0.65],
                frame({ at: [bx * 0.42 * s, 0, z + 0.1], turn }),
              ),
              0.1,
            ),
          ),
        ];
      };
      return [
        ...blended(
          "plumage",
          [
            put(ellipsoid(body, { at: [0, height, -0.3], nod: -4 })),
            put(ellipsoid([bx * 0.8, by * 0.7, bz * 0.6], { at: [0, height - 0.1, -bz * 0.8] }), 0.6),
            ...(marks?.(head) ?? []),
          ],
          { cell },
        ),
        ...sides((s) =>
          blended(
            "wings",
            [
              put(
                ellipsoid([0.4, by * 0.72, bz * 0.72], { at: [bx * 0.93 * s, height + 0.15, -0.5], nod: 8 }),
              ),
              put(
                limb(
                  [
                    [bx * 0.95 * s, height - 0.2, -bz * 0.5],
                    [bx * 0.6 * s, height - 0.5, -bz * 1.3],
                  ],
                  [0.55, 0.2],
                ),
                0.4,
              ),
            ],
            { cell },
          ),
        ),
        ...blended(
          "neck",
          [
            put(limb(form.neck, form.neckRadii)),
            put(ellipsoid(skull, { in: head }), 0.3),
            ...(form.headMarks?.(head) ?? []),
          ],
          { cell: cell * 0.8 },
        ),
        ...blended("legs", [...leg(-1), ...leg(1)], { cell: cell * 0.9 }),
        ...blended(
          "beak",
          [
            put(
              limb(
                [
                  [0, -0.1, skull[2] * 0.6],
                  [0, -0.16 - bill[2] * 0.4, skull[2] * 0.6 + bill[0] * 0.6],
                  [0, -0.16 - bill[2], skull[2] * 0.6 + bill[0]],
                ],
                [bill[1], bill[1] * 0.75, bill[1] * 0.25],
                head,
              ),
            ),
          ],
          { cell: cell * 0.6 },
        ),
        ...sides((s) => eye(onEllipsoid(head, skull, 56 * s, 16, -0.03), { radius: form.eye })),
      ];
    },
  };
}
