import { type Frame, frame, merged, placed, tube, type Vector } from "../mesh/index.js";
import { blended, ellipsoid, type Gesture, limb, put } from "../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "./face.js";
import { type Model, type Part, part, type RoleSpec } from "./model.js";
import { fannedTail, foldedWing } from "./plumage.js";

/** A bird that stands with its wings folded. */
export interface Perched {
  readonly concept: string;
  readonly aliases: readonly string[];
  readonly realSize: number;
  readonly bestTurn?: number;
  /** Roles `plumage` (first), `wings`, `beak`, `feet`, and those of its marks. */
  readonly roles: Readonly<Record<string, RoleSpec>>;
  /** Half measures of the body: across, deep, long. */
  readonly girth: Vector;
  /** Degrees that the breast is raised. */
  readonly lift: number;
  /** Height of the body's middle. */
  readonly height: number;
  readonly head: Frame;
  readonly skull: Vector;
  /** Length and half width of the tail. */
  readonly tail: readonly [length: number, width: number];
  readonly bill: (head: Frame) => readonly Gesture[];
  /** Crests and colours, on body and head alike. */
  readonly marks?: (head: Frame, body: Frame) => readonly Gesture[];
  readonly wingMarks?: (body: Frame, side: 1 | -1) => readonly Gesture[];
  readonly eye: {
    readonly radius: number;
    readonly turn: number;
    readonly lift: number;
    readonly iris?: string;
  };
  /** Radius of a leg, and the length of its toes. */
  readonly leg?: readonly [radius: number, toe: number];
}

function feet(x: number, z: number, top: number, [radius, toe]: readonly [number, number]): Part {
  return part(
    "feet",
    merged(
      ...sides((s) => [
        tube(
          [
            [x * s, top, z - 0.2],
            [x * 1.05 * s, top * 0.5, z],
            [x * 1.05 * s, radius, z + 0.1],
          ],
          radius,
        ),
        ...[-28, 0, 28, 180].map((turn) =>
          placed(
            tube(
              [
                [0, 0, 0],
                [0, 0, turn === 180 ? toe * 0.6 : toe],
              ],
              [radius * 1.05, radius * 0.75],
              { sides: 14 },
            ),
            frame({ at: [x * 1.05 * s, radius, z + 0.1], turn }),
          ),
        ),
      ]),
    ),
  );
}

/** The model of a standing bird. */
export function perchedOf(form: Perched): Model {
  const { concept, aliases, realSize, girth, lift, height, head, skull, tail, marks, bill } = form;
  const [gx, gy, gz] = girth;
  const trunk = frame({ at: [0, height, 0], nod: -lift });
  return {
    concept,
    aliases,
    realSize,
    bestTurn: form.bestTurn ?? -48,
    roles: { ...form.roles, ...EYE_ROLES },
    parts: (coarseness) => {
      const cell = 0.13 * coarseness;
      const neck: Vector = [
        trunk.z[0] * gz * 0.55,
        trunk.origin[1] + trunk.z[1] * gz * 0.55,
        trunk.z[2] * gz * 0.55,
      ];
      return [
        ...blended(
          "plumage",
          [
            put(ellipsoid(girth, { in: trunk })),
            put(limb([neck, head.origin], [gx * 0.72, skull[0] * 0.78]), 0.9),
            put(ellipsoid(skull, { in: head }), 0.35),
            put(
              limb(
                [
                  [0, 0, -gz * 0.5],
                  [0, 0.05, -gz - tail[0] * 0.4],
                ],
                [gx * 0.7, tail[1] * 0.7],
                trunk,
              ),
              0.8,
            ),
            ...fannedTail(trunk, [0, 0.05, -gz - tail[0] * 0.3], tail, -lift * 0.2),
            ...(marks?.(head, trunk) ?? []),
          ],
          { cell },
        ),
        ...sides((s) =>
          blended("wings", [...foldedWing(trunk, girth, s), ...(form.wingMarks?.(trunk, s) ?? [])], {
            cell: cell * 0.92,
          }),
        ),
        ...blended("beak", bill(head), { cell: cell * 0.6 }),
        feet(gx * 0.42, 0.1, height - gy * 0.5, form.leg ?? [0.2, 0.95]),
        ...sides((s) =>
          eye(onEllipsoid(head, skull, form.eye.turn * s, form.eye.lift, 0.02), {
            radius: form.eye.radius,
            ...(form.eye.iris ? { iris: form.eye.iris } : {}),
          }),
        ),
      ];
    },
  };
}

/** A beak as a limb in the head's frame. */
export function beakLimb(
  head: Frame,
  points: readonly Vector[],
  radii: readonly number[],
  blend = 0.1,
): Gesture {
  return put(limb(points, radii, head), blend);
}
