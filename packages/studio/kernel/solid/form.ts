/** Kinds of form, as `src/shape/solid/form.ts` numbers them. */
export const BALL = 0;
export const ELLIPSOID = 1;
export const BLOCK = 2;
export const RING = 3;
export const DRUM = 4;
export const PLANES = 5;
export const PLATE = 6;
export const CHAIN = 7;

/** Bytes of one link of a chain: start, run, the run's inverse square, radius at the start, its growth. */
export const LINK: usize = 72;

/** Where a chain's links begin in its form, behind kind and count. */
export const LINKS_AT: usize = 16;

// @ts-expect-error: decorator
@inline
function at(form: usize, index: usize): f64 {
  return load<f64>(form + (index << 3));
}

// @ts-expect-error: decorator
@inline
export function kindOf(form: usize): i32 {
  return <i32>load<f64>(form);
}

/** Signed distance of a point from any form but a chain, whose links its stroke knows. */
export function distanceFrom(form: usize, x: f64, y: f64, z: f64): f64 {
  const kind = kindOf(form);
  if (kind == BALL) {
    const dx = x - at(form, 1);
    const dy = y - at(form, 2);
    const dz = z - at(form, 3);
    return sqrt(dx * dx + dy * dy + dz * dz) - at(form, 4);
  }
  if (kind == PLANES) return planes(form, x, y, z);
  const ox = x - at(form, 1);
  const oy = y - at(form, 2);
  const oz = z - at(form, 3);
  const px = ox * at(form, 4) + oy * at(form, 5) + oz * at(form, 6);
  const py = ox * at(form, 7) + oy * at(form, 8) + oz * at(form, 9);
  const pz = ox * at(form, 10) + oy * at(form, 11) + oz * at(form, 12);
  if (kind == ELLIPSOID) return ellipsoid(form, px, py, pz);
  if (kind == BLOCK) return block(form, px, py, pz);
  if (kind == RING) return ring(form, px, py, pz);
  if (kind == DRUM) return drum(form, px, py, pz);
  return plate(form, px, py, pz);
}

/** First order (I. Quílez, "Ellipsoid SDF"). */
function ellipsoid(form: usize, x: f64, y: f64, z: f64): f64 {
  const a = at(form, 13);
  const b = at(form, 14);
  const c = at(form, 15);
  const px = x / a;
  const py = y / b;
  const pz = z / c;
  const k0 = sqrt(px * px + py * py + pz * pz);
  const qx = px / a;
  const qy = py / b;
  const qz = pz / c;
  const k1 = sqrt(qx * qx + qy * qy + qz * qz);
  // Deep inside the first-order distance runs away; nothing is deeper than the least radius.
  const least = min(min(a, b), c);
  return k1 < 1e-9 ? -least : max(-least, (k0 * (k0 - 1)) / k1);
}

function block(form: usize, x: f64, y: f64, z: f64): f64 {
  const radius = at(form, 16);
  const qx = abs(x) - at(form, 13) + radius;
  const qy = abs(y) - at(form, 14) + radius;
  const qz = abs(z) - at(form, 15) + radius;
  const mx = max(qx, 0);
  const my = max(qy, 0);
  const mz = max(qz, 0);
  return sqrt(mx * mx + my * my + mz * mz) + min(max(max(qx, qy), qz), 0) - radius;
}

function ring(form: usize, x: f64, y: f64, z: f64): f64 {
  const out = sqrt(x * x + z * z) - at(form, 13);
  return sqrt(out * out + y * y) - at(form, 14);
}

function drum(form: usize, x: f64, y: f64, z: f64): f64 {
  const r = at(form, 15);
  const out = sqrt(x * x + z * z) - at(form, 13) + r;
  const up = abs(y) - at(form, 14) / 2 + r;
  const mo = max(out, 0);
  const mu = max(up, 0);
  return sqrt(mo * mo + mu * mu) + min(max(out, up), 0) - r;
}

/** Within all of some planes: kind, how many, then normal and offset of each. */
function planes(form: usize, x: f64, y: f64, z: f64): f64 {
  const count = <usize>at(form, 1);
  let deepest = -Infinity;
  for (let i: usize = 0; i < count; i++) {
    const p = form + 16 + (i << 5);
    deepest = max(deepest, at(p, 0) * x + at(p, 1) * y + at(p, 2) * z - at(p, 3));
  }
  return deepest;
}

function plate(form: usize, x: f64, y: f64, z: f64): f64 {
  const r = at(form, 14);
  const qx = outline(form + HINT, <i32>at(form, 15), x, y) + r;
  const qz = abs(z) - at(form, 13) / 2 + r;
  const mx = max(qx, 0);
  const mz = max(qz, 0);
  return sqrt(mx * mx + mz * mz) + min(max(qx, qz), 0) - r;
}

/** Bytes before what a plate says of its outline: the run that was nearest last, the points, the bounds of their runs. */
const HINT: usize = 128;

/** Sides of an outline that are bounded together. */
const RUN: i32 = 8;

/** Signed distance from a closed outline; what cannot be nearer than what is found is passed over by the run. */
function outline(hint: usize, count: i32, x: f64, y: f64): f64 {
  const points = hint + 8;
  const bounds = points + (<usize>count << 4);
  const runs = (count + RUN - 1) / RUN;
  let nearest = Infinity;
  let inside = false;
  // What was nearest to the last point asked is near to this one, so that most others are passed over.
  let run = <i32>load<f64>(hint);
  for (let n = 0; n < runs; n++, run = run + 1 == runs ? 0 : run + 1) {
    const box = bounds + (<usize>run << 5);
    const first = run * RUN;
    const last = min(first + RUN, count) - 1;
    let previous = points + (<usize>(first == 0 ? count - 1 : first - 1) << 4);
    const gapX = max(max(at(box, 0) - x, x - at(box, 2)), 0);
    const gapY = max(max(at(box, 1) - y, y - at(box, 3)), 0);
    if (gapX * gapX + gapY * gapY >= nearest) {
      if (gapY > 0 || x > at(box, 2)) continue;
      if (gapX > 0) {
        // All of it lies ahead: its ends tell how often it is crossed.
        if (at(points + (<usize>last << 4), 1) > y != at(previous, 1) > y) inside = !inside;
        continue;
      }
    }
    for (let i = first; i <= last; i++) {
      const point = points + (<usize>i << 4);
      const ix = at(point, 0);
      const iy = at(point, 1);
      const ex = at(previous, 0) - ix;
      const ey = at(previous, 1) - iy;
      const wx = x - ix;
      const wy = y - iy;
      const length = ex * ex + ey * ey;
      const t = length > 0 ? max(0, min(1, (wx * ex + wy * ey) / length)) : 0;
      const bx = wx - ex * t;
      const by = wy - ey * t;
      const d = bx * bx + by * by;
      if (d < nearest) {
        nearest = d;
        store<f64>(hint, <f64>run);
      }
      if (iy > y != at(previous, 1) > y && x < ix + ((y - iy) / ey) * ex) inside = !inside;
      previous = point;
    }
  }
  return inside ? -sqrt(nearest) : sqrt(nearest);
}

/** Signed distance from one link of a chain: a round cone's, its slant neglected. */
export function distanceFromLink(link: usize, x: f64, y: f64, z: f64): f64 {
  const px = x - at(link, 0);
  const py = y - at(link, 1);
  const pz = z - at(link, 2);
  const ax = at(link, 3);
  const ay = at(link, 4);
  const az = at(link, 5);
  const along = (px * ax + py * ay + pz * az) * at(link, 6);
  const t = min(1.0, max(0.0, along));
  const dx = px - ax * t;
  const dy = py - ay * t;
  const dz = pz - az * t;
  return sqrt(dx * dx + dy * dy + dz * dz) - at(link, 7) - at(link, 8) * t;
}
