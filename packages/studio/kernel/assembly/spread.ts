import { ALBEDO_AT, SHARED_LIGHT } from "../../src/render/layout";
import { word } from "./header";
import { hasBorrowed, spacingAt } from "./lend";
import { brightness } from "./sums";

/** Of the last `lookAround`: the variance that sampling measured, steadied by the eight neighbours. */
export let measured: f32 = 0;
/** The variance of brightness among them, less what a slope through them explains. */
export let among: f32 = 0;
/** The pixel's brightness, held between the least and the most of its neighbours. */
export let held: f32 = 0;

/**
 * Looks at a pixel's eight neighbours of its kind (things, or ground). A handful of samples says little of its own
 * spread; the neighbourhood's says more. A pixel that stands out from all of its neighbours is a speck of noise.
 */
export function lookAround(source: i32, x: i32, y: i32, width: i32, height: i32, ground: bool): void {
  const albedo = word(ALBEDO_AT);
  const own = (y * width + x) * 16;
  const step = spacingAt(x, y);
  const borrowers = word(SHARED_LIGHT) != 0 && step == 1;
  const centre = v128.load(source + own);
  const light = brightness(centre);
  let variance = f32x4.extract_lane(centre, 3) * 2;
  let sum = light;
  let squares = light * light;
  let count: f32 = 1;
  let low: f32 = f32.MAX_VALUE;
  let high: f32 = 0;
  let acrossX: f32 = 0;
  let acrossY: f32 = 0;
  for (let j = -1; j <= 1; j++) {
    const yy = y + j * step;
    if (yy < 0 || yy >= height) continue;
    for (let i = -1; i <= 1; i++) {
      const xx = x + i * step;
      if (xx < 0 || xx >= width) continue;
      const other = (yy * width + xx) * 16;
      if (other == own) continue;
      if (borrowers && hasBorrowed(other >> 4)) continue;
      const covered = load<f32>(albedo + other, 12);
      if (ground ? covered >= 1 : covered <= 0) continue;
      const value = v128.load(source + other);
      const seen = brightness(value);
      variance += f32x4.extract_lane(value, 3);
      sum += seen;
      squares += seen * seen;
      low = min(low, seen);
      high = max(high, seen);
      acrossX += seen * f32(i);
      acrossY += seen * f32(j);
      count += 1;
    }
  }
  measured = variance / (count + 1);
  held = count < 5 ? light : max(low, min(high, light));
  const mean = sum / count;
  const spread: f32 = squares / count - mean * mean;
  // The slope of a full neighbourhood is the sum of value × place over 6; it explains two thirds of its square.
  const sloped: f32 = (acrossX * acrossX + acrossY * acrossY) * (1.0 / 54.0);
  among = count < 4 ? 0 : count < 9 ? max<f32>(0, spread) : max<f32>(0, (spread - sloped) * 1.3);
}
