import { BASE } from "../../src/render/layout";

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
