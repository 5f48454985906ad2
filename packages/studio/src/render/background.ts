import { hexToRgb } from "@atelier/contract";
import { linearOf, oklabOf, screenOf } from "../colour.js";
import type { Scene } from "../scene.js";
import { ROW_BYTES } from "./layout.js";

/**
 * The backdrop's colour at each row, as the kernel reads it: display 0…255 ×3, a spare, linear ×3, a spare.
 * The gradient is even in OKLab; one colour all over stays exactly that colour.
 */
export function backgroundRows(scene: Pick<Scene, "background" | "height">): Float32Array {
  const { top, bottom } = scene.background;
  const words = ROW_BYTES / 4;
  const rows = new Float32Array(scene.height * words);
  const from = oklabOf(top);
  const to = oklabOf(bottom);
  for (let y = 0; y < scene.height; y++) {
    if (isOneColour({ top, bottom })) {
      rows.set(hexToRgb(top), y * words);
      rows.set(linearOf(top), y * words + 4);
      continue;
    }
    const t = y / Math.max(1, scene.height - 1);
    const smooth = t * t * (3 - 2 * t);
    const { display, linear } = screenOf([
      from[0] + (to[0] - from[0]) * smooth,
      from[1] + (to[1] - from[1]) * smooth,
      from[2] + (to[2] - from[2]) * smooth,
    ]);
    rows.set(display, y * words);
    rows.set(linear, y * words + 4);
  }
  return rows;
}

/** Whether the ground is one colour all over, which then stays exact. */
export function isOneColour({ top, bottom }: Scene["background"]): boolean {
  return top.toLowerCase() === bottom.toLowerCase();
}
