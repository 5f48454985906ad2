/** The two tests that a ray makes four at a time: against a node's boxes, and against a pack of triangles. */

/** The inverse of a direction's part, kept finite. */
// @ts-ignore: decorator
@inline
export function safeInverse(d: f32): f32 {
  return 1 / (abs(d) < 1e-12 ? (d < 0 ? <f32>-1e-12 : <f32>1e-12) : d);
}

/**
 * Which of a node's four boxes the ray enters before `reach`, a bit each; the distances are left at `spill`.
 * Takes the ray's origin and the inverse of its direction.
 */
// @ts-ignore: decorator
@inline
export function enterBoxes(node: i32, spill: i32, ox: f32, oy: f32, oz: f32, ix: f32, iy: f32, iz: f32, reach: f32): i32 {
  const nearX = ix < 0 ? 16 : 0;
  const nearY = iy < 0 ? 48 : 32;
  const nearZ = iz < 0 ? 80 : 64;
  const enter = f32x4.pmax(
    f32x4.pmax(
      f32x4.mul(f32x4.sub(v128.load(node + nearX), f32x4.splat(ox)), f32x4.splat(ix)),
      f32x4.mul(f32x4.sub(v128.load(node + nearY), f32x4.splat(oy)), f32x4.splat(iy)),
    ),
    f32x4.pmax(
      f32x4.mul(f32x4.sub(v128.load(node + nearZ), f32x4.splat(oz)), f32x4.splat(iz)),
      f32x4.splat(0),
    ),
  );
  const leave = f32x4.pmin(
    f32x4.pmin(
      f32x4.mul(f32x4.sub(v128.load(node + (nearX ^ 16)), f32x4.splat(ox)), f32x4.splat(ix)),
      f32x4.mul(f32x4.sub(v128.load(node + (nearY ^ 16)), f32x4.splat(oy)), f32x4.splat(iy)),
    ),
    f32x4.pmin(
      f32x4.mul(f32x4.sub(v128.load(node + (nearZ ^ 16)), f32x4.splat(oz)), f32x4.splat(iz)),
      f32x4.splat(reach),
    ),
  );
  v128.store(spill, enter);
  return i32x4.bitmask(f32x4.le(enter, leave));
}

/**
 * Which of four triangles the ray meets between 0 and `limit`, a bit each; distances and the two barycentric
 * coordinates are left at `spill`.
 */
// @ts-ignore: decorator
@inline
export function hitPack(
  p: i32,
  spill: i32,
  ox: f32,
  oy: f32,
  oz: f32,
  dx: f32,
  dy: f32,
  dz: f32,
  limit: f32,
): i32 {
  // Möller and Trumbore 1997, four triangles at a time.
  const dX = f32x4.splat(dx);
  const dY = f32x4.splat(dy);
  const dZ = f32x4.splat(dz);
  const e1x = v128.load(p, 48);
  const e1y = v128.load(p, 64);
  const e1z = v128.load(p, 80);
  const e2x = v128.load(p, 96);
  const e2y = v128.load(p, 112);
  const e2z = v128.load(p, 128);
  const px = f32x4.sub(f32x4.mul(dY, e2z), f32x4.mul(dZ, e2y));
  const py = f32x4.sub(f32x4.mul(dZ, e2x), f32x4.mul(dX, e2z));
  const pz = f32x4.sub(f32x4.mul(dX, e2y), f32x4.mul(dY, e2x));
  const det = f32x4.add(f32x4.add(f32x4.mul(e1x, px), f32x4.mul(e1y, py)), f32x4.mul(e1z, pz));
  const inverse = f32x4.div(f32x4.splat(1), det);
  const tx = f32x4.sub(f32x4.splat(ox), v128.load(p));
  const ty = f32x4.sub(f32x4.splat(oy), v128.load(p, 16));
  const tz = f32x4.sub(f32x4.splat(oz), v128.load(p, 32));
  const u = f32x4.mul(
    f32x4.add(f32x4.add(f32x4.mul(tx, px), f32x4.mul(ty, py)), f32x4.mul(tz, pz)),
    inverse,
  );
  const qx = f32x4.sub(f32x4.mul(ty, e1z), f32x4.mul(tz, e1y));
  const qy = f32x4.sub(f32x4.mul(tz, e1x), f32x4.mul(tx, e1z));
  const qz = f32x4.sub(f32x4.mul(tx, e1y), f32x4.mul(ty, e1x));
  const v = f32x4.mul(
    f32x4.add(f32x4.add(f32x4.mul(dX, qx), f32x4.mul(dY, qy)), f32x4.mul(dZ, qz)),
    inverse,
  );
  const t = f32x4.mul(
    f32x4.add(f32x4.add(f32x4.mul(e2x, qx), f32x4.mul(e2y, qy)), f32x4.mul(e2z, qz)),
    inverse,
  );
  const zero = f32x4.splat(0);
  let inside = v128.and(f32x4.ge(u, zero), f32x4.ge(v, zero));
  inside = v128.and(inside, f32x4.le(f32x4.add(u, v), f32x4.splat(1)));
  inside = v128.and(inside, f32x4.gt(t, zero));
  inside = v128.and(inside, f32x4.lt(t, f32x4.splat(limit)));
  const mask = i32x4.bitmask(inside);
  if (mask != 0) {
    v128.store(spill, t);
    v128.store(spill, u, 16);
    v128.store(spill, v, 32);
  }
  return mask;
}
