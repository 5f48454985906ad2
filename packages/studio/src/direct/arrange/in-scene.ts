import type { Box, Scene } from "../../scene.js";
import { type Frame, type Room, round, rounded, shoot } from "../camera/lens.js";
import { extentOfAll, type Placed, scaled } from "../piece/piece.js";
import type { Composition } from "./compose.js";

/** A composed group is about this wide or high, in scene units. */
const GROUP_SIZE = 2.7;

/** The group grown to its usual size about the middle of the ground, and the camera found again for it. */
export function inSceneUnits(
  { placed, elevation }: Pick<Composition, "placed" | "elevation">,
  frame: Frame,
  room: Room,
): { placed: readonly Placed[]; camera: Scene["camera"]; boxes: readonly Box[] } {
  const { min, max } = extentOfAll(placed);
  const grown = scaled(placed, GROUP_SIZE / Math.max(max[0] - min[0], max[1] - min[1], 1e-3));
  const steady = grown.map((piece) => ({
    ...piece,
    size: round(piece.size),
    turn: round(piece.turn),
    position: rounded(piece.position),
  }));
  const { camera, boxes } = shoot(steady, frame, room, elevation);
  return {
    placed: steady,
    camera,
    boxes: boxes.map(({ x, y, w, h }) => ({ x: round(x), y: round(y), w: round(w), h: round(h) })),
  };
}
