import { cubeRoot } from "./logarithm";

/** OKLab (Ottosson 2020) in both directions, for the colour loop. */
export let labL: f32 = 0;
export let labA: f32 = 0;
export let labB: f32 = 0;

export let linearRed: f32 = 0;
export let linearGreen: f32 = 0;
export let linearBlue: f32 = 0;

/** OKLab of linear sRGB. */
export function toOklab(r: f32, g: f32, b: f32): void {
  const l = cubeRoot(max<f32>(0, 0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b));
  const m = cubeRoot(max<f32>(0, 0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b));
  const s = cubeRoot(max<f32>(0, 0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b));
  labL = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  labA = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  labB = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
}

/** Linear sRGB of OKLab, not held inside the gamut. */
export function fromOklab(lightness: f32, a: f32, b: f32): void {
  const l: f32 = lightness + 0.3963377774 * a + 0.2158037573 * b;
  const m: f32 = lightness - 0.1055613458 * a - 0.0638541728 * b;
  const s: f32 = lightness - 0.0894841775 * a - 1.291485548 * b;
  const l3 = l * l * l;
  const m3 = m * m * m;
  const s3 = s * s * s;
  linearRed = 4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3;
  linearGreen = -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3;
  linearBlue = -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3;
}
