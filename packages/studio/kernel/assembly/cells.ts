import { hash } from "./solid-noise";

/** Cells about scattered points (Worley 1996): the chips of terrazzo, the pebbles of hide. */

/** Of the last point looked at: what owns it, and how fast it goes into that cell along each axis. */
export let cellOwner: u32 = 0;
export let slopeX: f32 = 0;
export let slopeY: f32 = 0;
export let slopeZ: f32 = 0;

/** How far into the nearest cell a point lies. */
export function intoCell(x: f32, y: f32, z: f32): f32 {
  const ix = i32(floor(x));
  const iy = i32(floor(y));
  const iz = i32(floor(z));
  let nearest: f32 = 9;
  let second: f32 = 9;
  let ax: f32 = 0;
  let ay: f32 = 0;
  let az: f32 = 0;
  let bx: f32 = 0;
  let by: f32 = 0;
  let bz: f32 = 0;
  for (let k = iz - 1; k <= iz + 1; k++) {
    for (let j = iy - 1; j <= iy + 1; j++) {
      for (let i = ix - 1; i <= ix + 1; i++) {
        const h = hash(i, j, k);
        const px = f32(i) + f32(h & 1023) * (1.0 / 1023.0) - x;
        const py = f32(j) + f32((h >> 10) & 1023) * (1.0 / 1023.0) - y;
        const pz = f32(k) + f32((h >> 20) & 1023) * (1.0 / 1023.0) - z;
        const squared = px * px + py * py + pz * pz;
        if (squared < nearest) {
          second = nearest;
          bx = ax;
          by = ay;
          bz = az;
          nearest = squared;
          ax = px;
          ay = py;
          az = pz;
          cellOwner = h;
        } else if (squared < second) {
          second = squared;
          bx = px;
          by = py;
          bz = pz;
        }
      }
    }
  }
  const own = sqrt(nearest);
  const other = sqrt(second);
  const toOwn: f32 = 1 / max<f32>(1e-4, own);
  const toOther: f32 = 1 / max<f32>(1e-4, other);
  slopeX = ax * toOwn - bx * toOther;
  slopeY = ay * toOwn - by * toOther;
  slopeZ = az * toOwn - bz * toOther;
  return other - own;
}
