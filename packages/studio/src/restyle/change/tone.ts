import { exp, log } from "../../math/exact.js";

/** Entries of the tables; display values in between are interpolated. */
const ENTRIES = 4096;

const TO_LINEAR = Float32Array.from({ length: ENTRIES + 2 }, (_, index) => {
  const v = index / ENTRIES;
  return v <= 0.04045 ? v / 12.92 : exp(2.4 * log((v + 0.055) / 1.055));
});

/** By the square root of the linear value, where display values change evenly. */
const TO_DISPLAY = Float32Array.from({ length: ENTRIES + 2 }, (_, index) => {
  const v = (index / ENTRIES) ** 2;
  return v <= 0.0031308 ? v * 12.92 : 1.055 * exp(log(v) / 2.4) - 0.055;
});

function looked(table: Float32Array, place: number): number {
  const at = Math.min(1, Math.max(0, place)) * ENTRIES;
  const whole = Math.floor(at);
  const low = table[whole]!;
  return low + (table[whole + 1]! - low) * (at - whole);
}

/** Linear light of a display sRGB value, both 0 … 1. */
export function linear(display: number): number {
  return looked(TO_LINEAR, display);
}

/** Display sRGB of linear light; more than 1 is cut off. */
export function display(light: number): number {
  return looked(TO_DISPLAY, Math.sqrt(Math.max(0, light)));
}
