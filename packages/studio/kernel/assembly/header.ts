import { BASE, OPEN_SAMPLES } from "../../src/render/layout";

/** The integer (or address) in a header word. */
// @ts-ignore: decorator
@inline
export function word(field: i32): i32 {
  return load<i32>(BASE + field);
}

/** The float in a header word. */
// @ts-ignore: decorator
@inline
export function real(field: i32): f32 {
  return load<f32>(BASE + field);
}

/** First samples of open ground up to which a drawing counts as quick: it is sampled less, and smoothed more freely. */
const FEW = 1;

// @ts-ignore: decorator
@inline
export function isQuick(): bool {
  return word(OPEN_SAMPLES) <= FEW;
}
