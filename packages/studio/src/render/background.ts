import { hexToRgb } from "@atelier/contract";
import { encodeSrgb, linearOf, oklabOf, screenOf } from "../colour.js";
import type { Scene } from "../scene.js";
import { ROW_BYTES } from "./layout.js";

/**
 * The backdrop's colour at each row, as the kernel reads it: display 0…255 ×3, a spare, linear ×3, a spare.
 * The gradient is even in OKLab; one colour all over stays exactly that colour.
 */
export function backgroundRows(scene: Pick<Scene, "background" | "height">): Float32Array {
  const { top, bottom, stripes } = scene.background;
  if (stripes) return stripedRows(stripes, scene.height);
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

type Stripes = NonNullable<Scene["background"]["stripes"]>;

/** Rows of exact stripes; a row that two stripes share is their mixture by light. */
function stripedRows(stripes: Stripes, height: number): Float32Array {
  const words = ROW_BYTES / 4;
  const rows = new Float32Array(height * words);
  for (let y = 0; y < height; y++) {
    const at = (edge: number) => stripes.findIndex(({ to }) => to * height > edge);
    const first = Math.max(0, at(y));
    const last = at(y + 1) < 0 ? stripes.length - 1 : at(y + 1);
    const upper = stripes[first]!;
    rows.set(hexToRgb(upper.colour), y * words);
    rows.set(linearOf(upper.colour), y * words + 4);
    if (last === first) continue;
    const share = Math.min(1, Math.max(0, upper.to * height - y));
    const lower = stripes[last]!;
    const from = linearOf(upper.colour);
    const to = linearOf(lower.colour);
    const linear = from.map((channel, k) => channel * share + to[k]! * (1 - share));
    rows.set(
      linear.map((channel) => 255 * encodeSrgb(channel)),
      y * words,
    );
    rows.set(linear, y * words + 4);
  }
  return rows;
}

/** Whether the ground is made of plain colours, which then stay exact. */
export function isPlain(background: Scene["background"]): boolean {
  return background.stripes !== undefined || isOneColour(background);
}

/** Whether the ground is one colour all over. */
export function isOneColour({ top, bottom, stripes }: Scene["background"]): boolean {
  return stripes === undefined && top.toLowerCase() === bottom.toLowerCase();
}
