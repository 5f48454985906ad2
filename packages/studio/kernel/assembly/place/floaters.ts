import { FLOATERS, FLOATER_BYTES, FLOATER_COUNT } from "../../../src/place/layout";
import { PLACE_AT } from "../../../src/render/layout";
import { word } from "../header";
import { count, exp, turnCosine } from "./curves";

/** What floats stirs the water about it: faint rings from its waterline outwards, and shade where they meet. */

export let stirX: f32 = 0;
export let stirZ: f32 = 0;
/** What is left of the light beside a hull. */
export let besideHull: f32 = 1;

/** Slope of the rings at the waterline. */
const STEEP: f32 = 0.055;

/** Sets the rings' slopes and the shade at a point; a pixel that covers `span` metres loses finer rings. */
export function stirred(x: f32, z: f32, span: f32): void {
  stirX = 0;
  stirZ = 0;
  besideHull = 1;
  const floating = count(FLOATER_COUNT);
  for (let n = 0; n < floating; n++) {
    const at = word(PLACE_AT) + FLOATERS + n * FLOATER_BYTES;
    const px = x - load<f32>(at);
    const pz = z - load<f32>(at, 4);
    const along = load<f32>(at, 8);
    const across = load<f32>(at, 12);
    const reach: f32 = along + across * 7;
    if (px * px + pz * pz > reach * reach) continue;
    const c = load<f32>(at, 16);
    const s = load<f32>(at, 20);
    const u: f32 = (px * c + pz * s) / along;
    const v: f32 = (pz * c - px * s) / across;
    const k: f32 = max<f32>(0.05, sqrt(u * u + v * v));
    // The way out of an ellipse, and about how far one has come on it.
    const gu: f32 = u / (k * along);
    const gv: f32 = v / (k * across);
    const steep: f32 = sqrt(gu * gu + gv * gv);
    const far: f32 = max<f32>(0, (k - 1) / max<f32>(1e-5, steep));
    const length: f32 = across * 0.42;
    const kept: f32 = max<f32>(0, min<f32>(1, 1.5 - (span / length) * 2));
    const slope: f32 = STEEP * kept * exp(-far / (across * 1.5)) * turnCosine(far / length);
    const inverse: f32 = 1 / max<f32>(1e-5, steep);
    const ou: f32 = gu * inverse;
    const ov: f32 = gv * inverse;
    stirX += (ou * c - ov * s) * slope;
    stirZ += (ou * s + ov * c) * slope;
    besideHull *= 1 - 0.42 * exp(-far / (across * 0.11 + span * 0.5));
  }
}
