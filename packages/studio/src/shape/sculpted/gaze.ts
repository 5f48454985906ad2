import { atan2 } from "../../math/exact.js";
import type { Anchor } from "../catalogue.js";
import { boundsOf } from "../mesh/index.js";
import type { Part } from "./model.js";

const DEGREES = 180 / Math.PI;

/** What is widest of an eye comes first. */
const EYES = ["eye whites", "eyes"];

/** How far glasses reach past the eyes to each side, in radii of an eye. */
const PAST = 1.3;

/** Where a model's pair of eyes is and looks, in the unit of its parts; null for what has no two eyes. */
export function gazeOf(parts: readonly Part[]): Anchor | null {
  const pair = EYES.map((role) => parts.filter((part) => part.role === role)).find(
    ({ length }) => length === 2,
  );
  if (!pair) return null;
  const balls = pair.map(({ mesh }) => {
    const { min, max } = boundsOf([mesh]);
    const middle = [0, 1, 2].map((axis) => (min[axis]! + max[axis]!) / 2);
    return { middle, radius: (max[1]! - min[1]!) / 2 };
  });
  const [left, right] = balls[0]!.middle[0]! < balls[1]!.middle[0]! ? balls : balls.toReversed();
  // Two parts that are no pair are something else of the same stuff.
  const alike = Math.abs(left!.radius - right!.radius) < 0.4 * left!.radius;
  if (!alike || Math.abs(left!.middle[1]! - right!.middle[1]!) > 2 * left!.radius) return null;
  const across = [right!.middle[0]! - left!.middle[0]!, right!.middle[2]! - left!.middle[2]!] as const;
  const apart = Math.sqrt(across[0] * across[0] + across[1] * across[1]);
  if (apart === 0) return null;
  const ahead = [-across[1] / apart, across[0] / apart] as const;
  const middle = [0, 1, 2].map((axis) => (left!.middle[axis]! + right!.middle[axis]!) / 2);
  const front = foremost(pair, ahead) - (middle[0]! * ahead[0] + middle[2]! * ahead[1]);
  return {
    at: [middle[0]! + ahead[0] * front, middle[1]!, middle[2]! + ahead[1] * front],
    width: apart + 2 * PAST * Math.max(left!.radius, right!.radius),
    turn: atan2(ahead[0], ahead[1]) * DEGREES,
  };
}

/** How far parts reach in a level direction. */
function foremost(parts: readonly Part[], [x, z]: readonly [number, number]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const { mesh } of parts)
    for (let at = 0; at < mesh.positions.length; at += 3)
      most = Math.max(most, mesh.positions[at]! * x + mesh.positions[at + 2]! * z);
  return most;
}
