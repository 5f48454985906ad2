import type { Mesh } from "../../geometry.js";
import { turned } from "./pieces.js";

/** An onion dome on its drum, with a finial; its radius, foot at the origin. */
export function onion(r: number): Mesh {
  return turned(
    [
      [0, 0],
      [r * 0.8, 0, r * 0.05],
      [r * 0.8, r * 0.5, r * 0.1],
      [r * 1.12, r * 1.1, r * 0.7],
      [r * 0.62, r * 1.95, r * 0.7],
      [r * 0.1, r * 2.25, r * 0.25],
      [r * 0.05, r * 2.9, r * 0.02],
      [0, r * 2.95],
    ],
    {},
    r > 1 ? 48 : 18,
  );
}
