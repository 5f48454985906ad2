import { FOREST_SHARE, TREE_LINE } from "../../../src/place/layout";
import { given, smooth } from "./curves";
import { octaves } from "./noise";

/**
 * How densely far woods stand at a point `y` metres high: none at 0 and below, a closed canopy from about a third on.
 * `broad` is the ground's own broad mottling there. What raises the land by trees and what colours it ask the same.
 */
// @ts-ignore: decorator
@inline
export function woodsAt(x: f32, z: f32, y: f32, broad: f32, seed: i32): f32 {
  const line = given(TREE_LINE);
  const patch = octaves(x, z, 0.0045, seed + 31);
  return given(FOREST_SHARE) + patch * 1.2 - smooth(line * 0.6, line, y + broad * 60) * 1.6;
}

/** The ground's broad mottling. */
// @ts-ignore: decorator
@inline
export function mottling(x: f32, z: f32, seed: i32): f32 {
  return octaves(x, z, 0.011, seed + 101);
}
