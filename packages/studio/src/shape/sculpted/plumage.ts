import { type Frame, frame, type Vector } from "../mesh/index.js";
import { ellipsoid, type Gesture, put } from "../solid/index.js";

/** A row of a folded wing's feathers, from its upper edge to its lower one. */
interface Row {
  readonly count: number;
  /** Heights of their roots, of the body's half depth. */
  readonly high: readonly [number, number];
  /** Lengths, of the body's half length. */
  readonly long: readonly [number, number];
  /** Degrees below straight back. */
  readonly droop: readonly [number, number];
  /** How far they lie above the row beneath. */
  readonly out: number;
}

/** Quills at the back, a shorter row over them, and the coverts over those, as slates lie on a roof. */
const ROWS: readonly Row[] = [
  { count: 5, high: [0.24, -0.3], long: [1.95, 1.2], droop: [1, 13], out: 0 },
  { count: 5, high: [0.3, -0.4], long: [1.32, 0.95], droop: [3, 17], out: 0.17 },
  { count: 5, high: [0.34, -0.46], long: [0.78, 0.66], droop: [5, 20], out: 0.33 },
];

/** Degrees by which a folded wing leans to the body, whose sides run together behind. */
const LEAN = 8;
/** Half the thickness of a feather, and how much lower each lies than the one above. */
const THICK = 0.2;
const SHINGLED = 0.05;
/** Clay that has been pressed on: a crease stays between feathers. */
const PRESSED = 0.03;

/**
 * A wing folded on a body, feather by feather.
 * @param trunk the body's frame, and its half measures across, deep and long
 */
export function foldedWing(trunk: Frame, [gx, gy, gz]: Vector, s: 1 | -1): Gesture[] {
  const plane = frame({ in: trunk, at: [gx * 1.05 * s, 0.06 * gy, gz * 0.34], turn: (90 + LEAN) * s });
  const feathers = ROWS.flatMap(({ count, high, long, droop, out }) =>
    Array.from({ length: count }, (_, n) => {
      const at = ([first, last]: readonly [number, number]) => first + ((last - first) * n) / (count - 1);
      const length = at(long) * gz;
      const along = frame({
        in: plane,
        at: [0, at(high) * gy, out - SHINGLED * n],
        roll: (90 - at(droop)) * s,
      });
      return put(
        ellipsoid([0.17 * gy, length * 0.5, THICK], { in: along, at: [0, -length * 0.46, 0] }),
        PRESSED,
      );
    }),
  );
  const shoulder = ellipsoid([0.5 * gz * 0.62, gy * 0.46, 0.42], {
    in: plane,
    at: [0.1 * gz * s, -0.05 * gy, 0.2],
  });
  return [put(shoulder), ...feathers];
}

/** A tail's feathers, fanned a little, the middle ones on top. */
export function fannedTail(
  trunk: Frame,
  root: Vector,
  [length, width]: readonly [number, number],
  nod: number,
): Gesture[] {
  return [-2, 2, -1, 1, 0].map((n) => {
    const fan = frame({ in: trunk, at: root, nod, turn: -n * 11 });
    const out = Math.abs(n);
    return put(
      ellipsoid([width * 0.46, 0.2, length * (0.6 - 0.03 * out)], {
        in: fan,
        at: [n * width * 0.3, -0.06 * out, -length * 0.3],
      }),
      out === 2 ? 0.3 : PRESSED,
    );
  });
}
