import { AMBIENT, AMBIENT_SHARE, BASE, KIND_LIQUID } from "../../src/render/layout";
import { fromInside, material } from "./surface";

const GLASS_INDEX: f32 = 1.5;
const LIQUID_INDEX: f32 = 1.33;
/** Path length over which glass takes its full tint, and what stands in glasses, scene units. */
const TINT_LENGTH: f32 = 0.35;
const DRINK_LENGTH: f32 = 1.5;
/** Light within a cloudy liquid, of the light on open ground. */
const HAZE_LIGHT: f32 = 1;

/**
 * What the ray being followed is in: within a wall of glass, and the liquid's material, 0 in none. A liquid reaches into
 * the wall around it; where both are, the wall counts (Schmidt and Budge, "Simple Nested Dielectrics in Ray Traced
 * Images", 2002).
 */
let inWall: bool = false;
let liquid: i32 = 0;

/** What the last way lets through. */
export let passRed: f32 = 1;
export let passGreen: f32 = 1;
export let passBlue: f32 = 1;

/** What cloudy liquids along all ways so far add by themselves. */
export let hazeRed: f32 = 0;
export let hazeGreen: f32 = 0;
export let hazeBlue: f32 = 0;

/** The index of refraction of a clear kind. */
// @ts-ignore: decorator
@inline
export function indexOf(kind: i32): f32 {
  return kind == KIND_LIQUID ? LIQUID_INDEX : GLASS_INDEX;
}

/** Begins a way inside a clear material, or in air where that is 0. */
export function startIn(entered: i32): void {
  const isLiquid = entered != 0 && load<i32>(entered) == KIND_LIQUID;
  inWall = entered != 0 && !isLiquid;
  liquid = isLiquid ? entered : 0;
  hazeRed = 0;
  hazeGreen = 0;
  hazeBlue = 0;
}

/** Whether the way goes through liquid. */
// @ts-ignore: decorator
@inline
export function inDrink(): bool {
  return liquid != 0 && !inWall;
}

/** Whether the surface just read is that of a liquid within the wall around it, where nothing bends; it is crossed then. */
export function hiddenInWall(kind: i32): bool {
  if (kind != KIND_LIQUID || !inWall) return false;
  liquid = fromInside ? 0 : material;
  return true;
}

/** The ratio of indices, incident over transmitted, at the clear surface just read. */
export function indicesAt(kind: i32): f32 {
  const around: f32 = kind != KIND_LIQUID && liquid != 0 ? LIQUID_INDEX : 1;
  const ratio = indexOf(kind) / around;
  return fromInside ? ratio : 1 / ratio;
}

/** Goes through the clear surface just read. */
export function cross(kind: i32): void {
  if (kind == KIND_LIQUID) liquid = fromInside ? 0 : material;
  else inWall = !fromInside;
}

/** The way to the surface just read, of a kind, of which such shares are left: what is let through, and what haze adds. */
export function travel(kind: i32, distance: f32, red: f32, green: f32, blue: f32): void {
  if (inDrink()) {
    absorb(liquid, distance / DRINK_LENGTH);
    cloud(distance / DRINK_LENGTH, red, green, blue);
  } else if (kind != KIND_LIQUID && fromInside) {
    absorb(material, distance / TINT_LENGTH);
  } else {
    passRed = 1;
    passGreen = 1;
    passBlue = 1;
  }
}

/** Beer's law at a depth in what is tinted; 1/(1 + a·s) stands for the exponential, which it meets at small depths. */
function absorb(tinted: i32, depth: f32): void {
  passRed = 1 / (1 + (1 / max<f32>(0.02, load<f32>(tinted, 4)) - 1) * depth);
  passGreen = 1 / (1 + (1 / max<f32>(0.02, load<f32>(tinted, 8)) - 1) * depth);
  passBlue = 1 / (1 + (1 / max<f32>(0.02, load<f32>(tinted, 12)) - 1) * depth);
}

/** What a cloudy liquid takes on a way that was just absorbed, and adds: its own colour in the light of the room. */
function cloud(depth: f32, red: f32, green: f32, blue: f32): void {
  const thick: f32 = load<f32>(liquid, 56) * (1 - 1 / (1 + 4 * depth));
  const light = (thick * HAZE_LIGHT) / max<f32>(0.1, load<f32>(BASE + AMBIENT_SHARE));
  hazeRed += red * light * load<f32>(liquid, 4) * load<f32>(BASE + AMBIENT);
  hazeGreen += green * light * load<f32>(liquid, 8) * load<f32>(BASE + AMBIENT + 4);
  hazeBlue += blue * light * load<f32>(liquid, 12) * load<f32>(BASE + AMBIENT + 8);
  passRed *= 1 - thick;
  passGreen *= 1 - thick;
  passBlue *= 1 - thick;
}
