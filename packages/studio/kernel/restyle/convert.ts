/** Bytes (RGBA) to floats 0…1. */
export function fromBytes(from: i32, to: i32, source: i32, target: i32, width: i32): void {
  const scale: f32 = 1.0 / 255.0;
  for (let i = from * width, end = to * width; i < end; i++) {
    const at = source + i * 4;
    const out = target + i * 16;
    store<f32>(out, f32(load<u8>(at)) * scale);
    store<f32>(out, f32(load<u8>(at, 1)) * scale, 4);
    store<f32>(out, f32(load<u8>(at, 2)) * scale, 8);
    store<f32>(out, f32(load<u8>(at, 3)) * scale, 12);
  }
}

/** Evenly spread noise in [0, 1) that belongs to a place: an integer hash. */
// @ts-ignore: decorator
@inline
export function placeNoise(x: i32, y: i32, salt: i32): f32 {
  let h = x * 0x27d4eb2d + y * 0x165667b1 + salt * 0x9e3779b1;
  h = (h ^ (h >>> 15)) * 0x85ebca6b;
  h = (h ^ (h >>> 13)) * 0xc2b2ae35;
  h ^= h >>> 16;
  return f32(h >>> 8) * (1.0 / 16777216.0);
}

// @ts-ignore: decorator
@inline
function dithered(value: f32, noise: f32): u8 {
  const scaled = min(max(value, 0), 1) * 255;
  const whole = nearest(scaled);
  // Values that are whole already stay as they are, so that asked colours are exact.
  if (abs(scaled - whole) < 0.004) return u8(whole);
  return u8(min<f32>(255, floor(scaled + noise)));
}

/** Floats 0…1 to opaque bytes (RGBA), dithered so that slow gradients show no bands. */
export function toBytes(from: i32, to: i32, source: i32, target: i32, width: i32, salt: i32): void {
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const at = source + i * 16;
      const out = target + i * 4;
      store<u8>(out, dithered(load<f32>(at), placeNoise(x, y, salt)));
      store<u8>(out, dithered(load<f32>(at, 4), placeNoise(x, y, salt + 1)), 1);
      store<u8>(out, dithered(load<f32>(at, 8), placeNoise(x, y, salt + 2)), 2);
      store<u8>(out, 255, 3);
    }
  }
}

// @ts-ignore: decorator
@inline
export function linear(value: f32): f32 {
  return value <= 0.04045 ? value * (1.0 / 12.92) : Mathf.pow((value + 0.055) * (1.0 / 1.055), 2.4);
}

// @ts-ignore: decorator
@inline
export function display(value: f32): f32 {
  const v = max<f32>(value, 0);
  return v <= 0.0031308 ? v * 12.92 : 1.055 * Mathf.pow(v, 1.0 / 2.4) - 0.055;
}

/** Display sRGB to OKLab (Ottosson 2020); the fourth channel is kept. */
export function toLab(from: i32, to: i32, source: i32, target: i32, width: i32): void {
  for (let i = from * width, end = to * width; i < end; i++) {
    const at = source + i * 16;
    const out = target + i * 16;
    const r = linear(load<f32>(at));
    const g = linear(load<f32>(at, 4));
    const b = linear(load<f32>(at, 8));
    const l = Mathf.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Mathf.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Mathf.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    const keep = load<f32>(at, 12);
    store<f32>(out, 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s);
    store<f32>(out, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 4);
    store<f32>(out, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s, 8);
    store<f32>(out, keep, 12);
  }
}

/** OKLab to display sRGB; the fourth channel is kept. Colours outside sRGB are clipped by channel. */
export function fromLab(from: i32, to: i32, source: i32, target: i32, width: i32): void {
  for (let i = from * width, end = to * width; i < end; i++) {
    const at = source + i * 16;
    const out = target + i * 16;
    const L = load<f32>(at);
    const a = load<f32>(at, 4);
    const b = load<f32>(at, 8);
    let l: f32 = L + 0.3963377774 * a + 0.2158037573 * b;
    let m: f32 = L - 0.1055613458 * a - 0.0638541728 * b;
    let s: f32 = L - 0.0894841775 * a - 1.291485548 * b;
    l = l * l * l;
    m = m * m * m;
    s = s * s * s;
    const keep = load<f32>(at, 12);
    store<f32>(out, min<f32>(1, display(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)));
    store<f32>(out, min<f32>(1, display(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)), 4);
    store<f32>(out, min<f32>(1, display(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)), 8);
    store<f32>(out, keep, 12);
  }
}

/** A plane of luma (Rec. 709 weights on display values). */
export function luma(from: i32, to: i32, source: i32, target: i32, width: i32): void {
  for (let i = from * width, end = to * width; i < end; i++) {
    const at = source + i * 16;
    store<f32>(
      target + i * 4,
      0.2126 * load<f32>(at) + 0.7152 * load<f32>(at, 4) + 0.0722 * load<f32>(at, 8),
    );
  }
}

/** `target = first + (second − first) · share`, pictures. */
export function mix(from: i32, to: i32, first: i32, second: i32, target: i32, width: i32, share: f32): void {
  const k = f32x4.splat(share);
  for (let i = from * width, end = to * width; i < end; i++) {
    const a = v128.load(first + i * 16);
    const b = v128.load(second + i * 16);
    v128.store(target + i * 16, f32x4.add(a, f32x4.mul(f32x4.sub(b, a), k)));
  }
}

/** As `mix`, with a share of each pixel's own from a plane. */
export function mixBy(from: i32, to: i32, first: i32, second: i32, target: i32, shares: i32, width: i32): void {
  for (let i = from * width, end = to * width; i < end; i++) {
    const k = f32x4.splat(load<f32>(shares + i * 4));
    const a = v128.load(first + i * 16);
    const b = v128.load(second + i * 16);
    v128.store(target + i * 16, f32x4.add(a, f32x4.mul(f32x4.sub(b, a), k)));
  }
}
