
/** Adds four numbers to the four at an address. */
// @ts-ignore: decorator
@inline
export function addTo(at: i32, r: f32, g: f32, b: f32, w: f32): void {
  v128.store(at, f32x4.add(v128.load(at), f32x4(r, g, b, w)));
}

/** Relative luminance of linear sRGB (Rec. 709). */
// @ts-ignore: decorator
@inline
export function luminance(r: f32, g: f32, b: f32): f32 {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Relative luminance of a pixel's first three numbers. */
// @ts-ignore: decorator
@inline
export function brightness(value: v128): f32 {
  return (
    0.2126 * f32x4.extract_lane(value, 0) +
    0.7152 * f32x4.extract_lane(value, 1) +
    0.0722 * f32x4.extract_lane(value, 2)
  );
}
