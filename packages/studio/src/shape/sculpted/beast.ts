import { type Frame, frame, type Vector } from "../mesh/index.js";
import { ellipsoid, type Gesture, limb, put } from "../solid/index.js";
import { sides } from "./face.js";
import { onHooves, standing } from "./hoofed.js";

export interface LegForm {
  /** Half the distance between left and right. */
  readonly x: number;
  /** Where front and back feet stand, ahead of the middle. */
  readonly front: number;
  readonly back: number;
  /** Height at which a leg joins the body. */
  readonly height: number;
  /** Radii at the body, at the knee and above the foot. */
  readonly radii: readonly [number, number, number];
  /** Radii of a paw; without it the leg ends in a hoof. */
  readonly paw?: Vector;
}

/** Four legs on y = 0; the hind ones bend back as a beast's do. Without paws they stand on hooves, none beside another. */
export function fourLegs({ x, front, back, height: h, radii: [top, knee, ankle], paw }: LegForm): Gesture[] {
  if (!paw) {
    const stance = {
      fore: [front + 0.3, front - 0.25],
      hind: [back - 0.25, back + 0.25],
      joins: [front - 0.1, back + 0.35],
    } as const;
    const hoof = ankle * 1.2;
    return onHooves(standing({ x, height: h, radii: [top, knee, ankle * 0.9], hoof, ...stance }), hoof);
  }
  const low = paw[1] * 1.1;
  return sides((s) => [
    put(
      limb(
        [
          [x * 0.88 * s, h, front - 0.1],
          [x * s, h * 0.5, front],
          [x * s, low, front],
        ],
        [top, knee, ankle],
      ),
      0.5,
    ),
    put(
      limb(
        [
          [x * 0.88 * s, h, back + 0.3],
          [x * 1.05 * s, h * 0.62, back + 0.35],
          [x * s, h * 0.36, back - 0.3],
          [x * s, low, back - 0.05],
        ],
        [top * 1.15, knee * 1.3, ankle * 1.05, ankle],
      ),
      0.5,
    ),
    ...[front, back].map((z) =>
      put(ellipsoid(paw, { at: [x * s, paw[1], z + paw[2] * 0.35], turn: 6 * s }), 0.2),
    ),
  ]);
}

/** An ear, horn or tuft from a root to a tip in the head's frame, on both sides. */
export function pairOf(
  points: readonly Vector[],
  radii: readonly number[],
  within: Frame,
  blend = 0.2,
): Gesture[] {
  return sides((s) => [
    put(
      limb(
        points.map(([x, y, z]): Vector => [x * s, y, z]),
        radii,
        within,
      ),
      blend,
    ),
  ]);
}

/** A flat rounded ear facing ahead, by its radii, on both sides; `inner` is the place for its lining. */
export function earFrames(head: Frame, at: Vector, lean: number, turn = 0): readonly [Frame, Frame] {
  const side = (s: number) =>
    frame({ in: head, at: [at[0] * s, at[1], at[2]], roll: -lean * s, turn: turn * s });
  return [side(-1), side(1)];
}
