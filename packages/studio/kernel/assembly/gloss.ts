/**
 * The GGX microfacet lobe with height-correlated Smith shadowing (Walter et al. 2007; Heitz 2014), and the balance
 * between drawing a light and drawing the lobe (Veach 1995).
 */
const PI: f32 = 3.1415927;

/** Lobes sharper than this are drawn by the lobe alone: a light sample would never meet them. */
export const SHARPEST: f32 = 0.1;

/** Of the last `lobe` call: reflectance times cosine without Fresnel, and the density of drawing that direction. */
export let lobeValue: f32 = 0;
export let lobeDensity: f32 = 0;

// @ts-ignore: decorator
@inline
function shadowing(cosine: f32, alpha2: f32): f32 {
  const c2 = cosine * cosine;
  return (sqrt<f32>(1 + (alpha2 * (1 - c2)) / c2) - 1) * 0.5;
}

/** Evaluates the lobe for cosines of view, light and half vector with the normal. */
export function lobe(view: f32, light: f32, half: f32, roughness: f32): void {
  const alpha = roughness * roughness;
  const alpha2 = alpha * alpha;
  const d: f32 = half * half * (alpha2 - 1) + 1;
  const distribution = alpha2 / (PI * d * d);
  const hiddenView = shadowing(max<f32>(0.02, view), alpha2);
  const hiddenLight = shadowing(max<f32>(0.02, light), alpha2);
  const scale: f32 = distribution / (max<f32>(0.02, view) * 4);
  lobeDensity = scale / (hiddenView + 1);
  lobeValue = scale / (hiddenView + hiddenLight + 1);
}

/** What a direction drawn from the visible normals counts for, besides Fresnel. */
export function drawnWeight(view: f32, light: f32, roughness: f32): f32 {
  const alpha2 = roughness * roughness * roughness * roughness;
  const hiddenView = shadowing(max<f32>(0.02, view), alpha2);
  const hiddenLight = shadowing(max<f32>(0.02, light), alpha2);
  return (hiddenView + 1) / (hiddenView + hiddenLight + 1);
}
