/**
 * Light near contacts. Two surfaces that almost touch hide from each other far more of a room's light than softboxes
 * of this size leave unlit: what a real studio's walls, ceiling and floor send from everywhere. Each sample's ray over
 * the hemisphere tells how near the nearest surface is, and takes away a share of all light by it (obscurance; Zhukov
 * et al. 1998), so that shadows are darkest and tightest where things touch, whatever the lights.
 */

/** Surfaces farther away than this hide nothing more than they are, scene units; things are about 2.7 across. */
const REACH: f32 = 0.8;
/** Shares of the light lost by ground, and by things, that touch something. */
export const CONTACT_GROUND: f32 = 0.85;
export const CONTACT_THING: f32 = 0.5;
/** Glass that touches the ground takes this share of what a solid takes. */
export const CONTACT_GLASS: f32 = 0.55;

/** What is left of the light on a point, of 1, when a ray drawn by the cosine met something at this distance. */
// @ts-ignore: decorator
@inline
export function unhidden(distance: f32, share: f32): f32 {
  const near: f32 = max<f32>(0, 1 - distance * (1 / REACH));
  return 1 - share * near * near;
}
