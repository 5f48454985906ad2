import { cornered, type Frame, lathe, placed } from "../mesh/index.js";
import { type Part, part } from "./model.js";
import { turned } from "./pieces.js";

/**
 * Half a fruit, its cut face to the frame's +y: role `skin` behind, then what shows on the cut, from the rim inward, each
 * layer to a share of the radius.
 */
export function halfFruit(
  at: Frame,
  radius: number,
  depth: number,
  layers: readonly (readonly [role: string, share: number])[],
): Part[] {
  const cup = lathe(
    cornered([
      [0, -depth],
      [radius * 0.6, -depth * 0.94, radius * 0.5],
      [radius * 0.97, -depth * 0.42, radius * 0.5],
      [radius, 0, 0.08],
      [0, 0],
    ]),
    64,
  );
  const face = ([role, share]: readonly [string, number], i: number) => {
    const [r, y] = [radius * share, 0.05 + 0.04 * i];
    const disc = turned(
      [
        [0, -0.1],
        [r, -0.1, 0.03],
        [r, y, 0.03],
        [0, y],
      ],
      {},
      64,
    );
    return part(role, placed(disc, at));
  };
  return [part("skin", placed(cup, at)), ...layers.map(face)];
}
