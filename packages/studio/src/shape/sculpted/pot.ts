import { cornered, hollowed, lathe } from "../mesh/index.js";
import { type Part, part } from "./model.js";

/** A clay flower pot 9 high and 10 across, filled with soil; roles `pot` and `soil`. */
export function flowerPot(): Part[] {
  const { outside, inside } = hollowed(
    cornered([
      [0, 0],
      [3.5, 0, 0.3],
      [4.45, 6.4, 0.15],
      [5.05, 6.5, 0.25],
      [5.2, 8.8],
    ]),
    0.55,
    4,
    0.6,
  );
  const soil = lathe(
    cornered([
      [0, 6.6],
      [4.3, 6.6],
      [4.45, 7.5, 0.25],
      [3.2, 7.85, 2],
      [0, 8.05],
    ]),
  );
  return [part("pot", lathe(outside, 112)), part("pot", lathe(inside)), part("soil", soil)];
}
