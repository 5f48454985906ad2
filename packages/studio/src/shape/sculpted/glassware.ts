import type { Mesh } from "../../geometry.js";
import { type Corner, type Curve, cornered, filled, hollowed, lathe, merged } from "../mesh/index.js";

export interface Glassware {
  /** Outside and inside as one closed skin. */
  readonly wall: Mesh;
  readonly inside: Curve;
}

/** A hollow turned vessel from its outside, foot on the axis to the rim; `floor` is the height of its floor inside. */
export function glassware(
  outside: readonly Corner[],
  wall: number,
  floor: number,
  sweep = wall * 2,
  segments = 88,
): Glassware {
  const profile = hollowed(cornered(outside), wall, floor, sweep);
  return {
    wall: merged(lathe(profile.outside, segments), lathe(profile.inside, segments)),
    inside: profile.inside,
  };
}

/** What stands in a vessel up to a level, a hair off its wall. */
export function drink(inside: Curve, level: number, gap = 0.04): Mesh {
  return lathe(filled(inside, level, gap), 88);
}

/** A closed ring about the y axis, as a label or a hoop lies around a round thing: its outer radius and its heights. */
export function band(
  radius: number,
  low: number,
  high: number,
  thickness = radius * 0.03,
  segments = 88,
): Mesh {
  const edge = Math.min(thickness, high - low) * 0.4;
  return lathe(
    cornered(
      [
        [radius - thickness, low],
        [radius, low, edge],
        [radius, high, edge],
        [radius - thickness, high],
      ],
      true,
    ),
    segments,
  );
}
