import { BLURS_AT, BLUR_BYTES, BLUR_COUNT, FALLOFF, HEIGHT, PAVING_AT, ROWS_AT, ROW_BYTES, STACKS_AT, STACK_BYTES, VISTA_AT, WIDTH } from "../../src/render/layout";
import { real, word } from "./header";
import { paved } from "./paving";
import { takeTile, tileBottom, tileLeft, tileRight, tileTop } from "./tiles";

/** Paints what lies out of focus behind a set: the background's gradient, soft shapes over it, farthest first, and the ground. */
export function vista(worker: i32): void {
  const width = word(WIDTH);
  const height = word(HEIGHT);
  const list = word(STACKS_AT) + worker * STACK_BYTES;
  const scale: f32 = 1 / f32(height);
  const hasGround = word(PAVING_AT) != 0 || real(FALLOFF) > 0;
  while (takeTile()) {
    const end = listShapes(list, scale);
    for (let y = tileTop; y < tileBottom; y++) {
      const row = word(ROWS_AT) + y * ROW_BYTES;
      const v = (f32(y) + 0.5) * scale;
      for (let x = tileLeft; x < tileRight; x++) {
        const u = (f32(x) + 0.5) * scale;
        let colour = v128.load(row, 16);
        for (let at = list; at < end; at += 4) {
          const blur = load<i32>(at);
          const cover = coverOf(blur, u, v);
          if (cover <= 0) continue;
          colour = f32x4.add(colour, f32x4.mul(f32x4.sub(v128.load(blur, 16), colour), f32x4.splat(cover)));
        }
        if (hasGround) colour = paved(f32(x) + 0.5, f32(y) + 0.5, colour);
        v128.store(word(VISTA_AT) + (y * width + x) * 16, colour);
      }
    }
  }
}

/** Lists the soft shapes that reach into the tile, in their order; gives the list's end. */
function listShapes(list: i32, scale: f32): i32 {
  let end = list;
  const count = min(word(BLUR_COUNT), STACK_BYTES / 4);
  for (let n = 0; n < count; n++) {
    const blur = word(BLURS_AT) + n * BLUR_BYTES;
    const softness = load<f32>(blur, 32);
    const x = load<f32>(blur);
    const y = load<f32>(blur, 4);
    const wide = load<f32>(blur, 8) + softness;
    const high: f32 = load<f32>(blur, 40) != 0 ? wide : load<f32>(blur, 12) + softness;
    if (x + wide < f32(tileLeft) * scale || x - wide > f32(tileRight) * scale) continue;
    if (y + high < f32(tileTop) * scale || y - high > f32(tileBottom) * scale) continue;
    store<i32>(end, blur);
    end += 4;
  }
  return end;
}

/** How much of a point a soft shape covers; lengths are in heights of the frame. */
function coverOf(blur: i32, u: f32, v: f32): f32 {
  const across = abs(u - load<f32>(blur));
  const down = abs(v - load<f32>(blur, 4));
  const halfWidth = load<f32>(blur, 8);
  const halfHeight = load<f32>(blur, 12);
  const softness = load<f32>(blur, 32);
  const most = load<f32>(blur, 36);
  if (load<f32>(blur, 40) != 0) {
    const squared = across * across + down * down;
    const reach = halfWidth + softness;
    if (squared > reach * reach) return 0;
    const radius = sqrt(squared);
    return most * fade(radius - halfWidth, softness);
  }
  if (across > halfWidth + softness || down > halfHeight + softness) return 0;
  return most * fade(across - halfWidth, softness) * fade(down - halfHeight, softness);
}

/** 1 well inside an edge, 0 well outside. */
// @ts-ignore: decorator
@inline
function fade(outside: f32, softness: f32): f32 {
  const t: f32 = min<f32>(1, max<f32>(0, 0.5 - (0.5 * outside) / softness));
  return t * t * (3 - 2 * t);
}
