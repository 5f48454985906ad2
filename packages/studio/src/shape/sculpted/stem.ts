import { frame, merged, placed, type Vector } from "../mesh/index.js";
import { blade } from "./foliage.js";
import { type Part, part } from "./model.js";
import { wire } from "./pieces.js";

/** A flower's stalk with two leaves on it; roles `stem` and `leaves`. */
export function stalk(way: readonly Vector[], radius: number, leafLength: number): Part[] {
  const [low, high] = [way[1]!, way[2]!];
  const leaf = (at: Vector, turn: number, length: number) =>
    placed(
      blade({ length, width: length * 0.36, droop: 0.28, fold: 0.2, thickness: length * 0.05 }),
      frame({ at, turn, nod: -42 }),
    );
  return [
    part("stem", wire(way, radius)),
    part("leaves", merged(leaf(low, 96, leafLength), leaf(high, -78, leafLength * 0.85))),
  ];
}

/** What stalks are made of, for a model's roles. */
export const STALK_ROLES = {
  stem: { colour: "#4f9a43", material: "clay" },
  leaves: { colour: "#5bab4b", material: "clay" },
} as const;
