/** Upright boxes and pitched roofs, of which houses are made: where a ray enters them. */

/** Of the last box or roof that was entered: its face; 0 across x, 1 from above, 2 across z, 3 a slope. */
export let boxFace: i32 = 0;
/** Which way a pitched roof that was entered falls: −1, 1 across, or 0 for none. */
export let fallX: f32 = 0;
export let fallZ: f32 = 0;
/** Rise of a pitched roof over its run. */
const PITCH: f32 = 0.95;

/** Distance at which a ray enters an upright box, or −1; the face is left in `boxFace`. */
// @ts-ignore: decorator
@inline
export function enterBox(
  ox: f32,
  oy: f32,
  oz: f32,
  ix: f32,
  iy: f32,
  iz: f32,
  cx: f32,
  cz: f32,
  hx: f32,
  hz: f32,
  top: f32,
): f32 {
  const x0 = (cx - hx - ox) * ix;
  const x1 = (cx + hx - ox) * ix;
  const y0: f32 = -oy * iy;
  const y1 = (top - oy) * iy;
  const z0 = (cz - hz - oz) * iz;
  const z1 = (cz + hz - oz) * iz;
  const nx = min(x0, x1);
  const ny = min(y0, y1);
  const nz = min(z0, z1);
  const enter = max(nx, max(ny, nz));
  const leave = min(max(x0, x1), min(max(y0, y1), max(z0, z1)));
  if (enter > leave || enter < 0.05) return -1;
  boxFace = nx >= ny && nx >= nz ? 0 : ny >= nz ? 1 : 2;
  return enter;
}

/** Distance at which a ray enters a roof whose ridge runs along z (or along x), its eaves at a height; −1 for nowhere. */
export function enterRoof(
  ox: f32,
  oy: f32,
  oz: f32,
  ix: f32,
  iy: f32,
  iz: f32,
  cx: f32,
  cz: f32,
  hx: f32,
  hz: f32,
  eaves: f32,
  alongX: bool,
): f32 {
  const dx: f32 = 1 / ix;
  const dy: f32 = 1 / iy;
  const dz: f32 = 1 / iz;
  const half: f32 = alongX ? hz : hx;
  const o: f32 = alongX ? oz - cz : ox - cx;
  const d: f32 = alongX ? dz : dx;
  // Between the gables and over the eaves; below both slopes.
  const a0: f32 = alongX ? (cx - hx - ox) * ix : (cz - hz - oz) * iz;
  const a1: f32 = alongX ? (cx + hx - ox) * ix : (cz + hz - oz) * iz;
  let enter: f32 = min(a0, a1);
  let leave: f32 = max(a0, a1);
  let which = 2;
  const floorAt: f32 = (eaves - oy) * iy;
  if (dy > 0) {
    enter = max(enter, floorAt);
  } else {
    leave = min(leave, floorAt);
  }
  for (let side = 0; side < 2; side++) {
    const sign: f32 = side == 0 ? -1 : 1;
    // Above the slope this is positive.
    const over: f32 = oy - eaves - half * PITCH + o * sign * PITCH;
    const rate: f32 = dy + d * sign * PITCH;
    if (abs(rate) < 1e-7) {
      if (over > 0) return -1;
      continue;
    }
    const t: f32 = -over / rate;
    if (rate < 0) {
      if (t > enter) {
        enter = t;
        which = side;
      }
    } else {
      leave = min(leave, t);
    }
  }
  if (enter > leave || enter < 0.05) return -1;
  fallX = 0;
  fallZ = 0;
  if (which < 2) {
    if (alongX) fallZ = which == 0 ? -1 : 1;
    else fallX = which == 0 ? -1 : 1;
    boxFace = 3;
  } else {
    boxFace = alongX ? 0 : 2;
  }
  return enter;
}

/** Takes an earlier one for the last that was entered: of several boxes the nearest counts. */
export function keepEntered(face: i32, slopeX: f32, slopeZ: f32): void {
  boxFace = face;
  fallX = slopeX;
  fallZ = slopeZ;
}
