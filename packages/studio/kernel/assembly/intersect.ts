import {
  INSTANCE_BYTES,
  INSTANCES_AT,
  KIND_GLASS,
  MATERIAL_BYTES,
  MATERIALS_AT,
  NODE_BYTES,
  NODES,
  PACK_BYTES,
  PACKS,
  ROOT,
  SHAPE_BYTES,
  SHAPES_AT,
  STACK_BYTES,
  STACKS_AT,
  TRIANGLE_BYTES,
  TRIANGLES,
} from "../../src/render/layout";
import { word } from "./header";

/** The nearest hit of the last `closest` call. */
export let hitDistance: f32 = 0;
export let hitU: f32 = 0;
export let hitV: f32 = 0;
export let hitTriangle: i32 = -1;
export let hitInstance: i32 = 0;

let nodesAt: i32 = 0;
let packsAt: i32 = 0;
let trianglesAt: i32 = 0;
let materialsAt: i32 = 0;
let stackAt: i32 = 0;
let root: i32 = 0;
let shapesAt: i32 = 0;
let instancesAt: i32 = 0;

/** Must run once per worker and drawing, before any ray. */
export function prepareRays(worker: i32): void {
  nodesAt = word(NODES);
  packsAt = word(PACKS);
  trianglesAt = word(TRIANGLES);
  materialsAt = word(MATERIALS_AT);
  stackAt = word(STACKS_AT) + worker * STACK_BYTES;
  root = word(ROOT);
  shapesAt = word(SHAPES_AT);
  instancesAt = word(INSTANCES_AT);
}

// @ts-ignore: decorator
@inline
function safeInverse(d: f32): f32 {
  return 1 / (abs(d) < 1e-12 ? (d < 0 ? <f32>-1e-12 : <f32>1e-12) : d);
}

/** Finds the nearest triangle along the ray within `limit`; true if there is one. */
export function closest(ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, limit: f32): bool {
  hitTriangle = -1;
  hitDistance = limit;
  const ix = safeInverse(dx);
  const iy = safeInverse(dy);
  const iz = safeInverse(dz);
  let top = stackAt;
  let reference = root;
  while (true) {
    if (reference >= 0) {
      let mask = enterBoxes(nodesAt + reference * NODE_BYTES, ox, oy, oz, ix, iy, iz, hitDistance);
      while (mask != 0) {
        const lane = ctz(mask);
        mask &= mask - 1;
        store<i32>(top, load<i32>(nodesAt + reference * NODE_BYTES + 96 + lane * 4));
        top += 4;
      }
    } else {
      toOwn(~reference, ox, oy, oz, dx, dy, dz);
      if (closestIn(load<i32>(shapeOf(~reference), 8), top, ownX, ownY, ownZ, ownAlongX, ownAlongY, ownAlongZ, hitDistance)) {
        hitInstance = ~reference;
      }
    }
    if (top == stackAt) break;
    top -= 4;
    reference = load<i32>(top);
  }
  return hitTriangle >= 0;
}

/** Which of a node's four boxes the ray enters before `reach`, a bit each. */
// @ts-ignore: decorator
@inline
function enterBoxes(node: i32, ox: f32, oy: f32, oz: f32, ix: f32, iy: f32, iz: f32, reach: f32): i32 {
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
  return i32x4.bitmask(f32x4.le(enter, leave));
}

let ownX: f32 = 0;
let ownY: f32 = 0;
let ownZ: f32 = 0;
let ownAlongX: f32 = 0;
let ownAlongY: f32 = 0;
let ownAlongZ: f32 = 0;

// @ts-ignore: decorator
@inline
function shapeOf(instance: i32): i32 {
  return shapesAt + load<i32>(instancesAt + instance * INSTANCE_BYTES, 88) * SHAPE_BYTES;
}

/** The ray in an instance's own units; its direction keeps no unit length, so that distances stay the scene's. */
function toOwn(instance: i32, ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32): void {
  const at = instancesAt + instance * INSTANCE_BYTES;
  const x = ox - load<f32>(at, 36);
  const y = oy - load<f32>(at, 40);
  const z = oz - load<f32>(at, 44);
  ownX = load<f32>(at) * x + load<f32>(at, 4) * y + load<f32>(at, 8) * z;
  ownY = load<f32>(at, 12) * x + load<f32>(at, 16) * y + load<f32>(at, 20) * z;
  ownZ = load<f32>(at, 24) * x + load<f32>(at, 28) * y + load<f32>(at, 32) * z;
  ownAlongX = load<f32>(at) * dx + load<f32>(at, 4) * dy + load<f32>(at, 8) * dz;
  ownAlongY = load<f32>(at, 12) * dx + load<f32>(at, 16) * dy + load<f32>(at, 20) * dz;
  ownAlongZ = load<f32>(at, 24) * dx + load<f32>(at, 28) * dy + load<f32>(at, 32) * dz;
}

/** Finds the nearest triangle of one shape's tree; its stack begins at `base`. */
function closestIn(
  treeRoot: i32,
  base: i32,
  ox: f32,
  oy: f32,
  oz: f32,
  dx: f32,
  dy: f32,
  dz: f32,
  limit: f32,
): bool {
  const ix = safeInverse(dx);
  const iy = safeInverse(dy);
  const iz = safeInverse(dz);
  const nearX = ix < 0 ? 16 : 0;
  const nearY = iy < 0 ? 48 : 32;
  const nearZ = iz < 0 ? 80 : 64;
  const inverseX = f32x4.splat(ix);
  const inverseY = f32x4.splat(iy);
  const inverseZ = f32x4.splat(iz);
  const originX = f32x4.splat(ox);
  const originY = f32x4.splat(oy);
  const originZ = f32x4.splat(oz);
  let nearest = limit;
  let hit = false;
  let top = base;
  let reference = treeRoot;
  while (true) {
    if (reference >= 0) {
      const node = nodesAt + reference * NODE_BYTES;
      const enter = f32x4.pmax(
        f32x4.pmax(
          f32x4.mul(f32x4.sub(v128.load(node + nearX), originX), inverseX),
          f32x4.mul(f32x4.sub(v128.load(node + nearY), originY), inverseY),
        ),
        f32x4.pmax(
          f32x4.mul(f32x4.sub(v128.load(node + nearZ), originZ), inverseZ),
          f32x4.splat(0),
        ),
      );
      const leave = f32x4.pmin(
        f32x4.pmin(
          f32x4.mul(f32x4.sub(v128.load(node + (nearX ^ 16)), originX), inverseX),
          f32x4.mul(f32x4.sub(v128.load(node + (nearY ^ 16)), originY), inverseY),
        ),
        f32x4.pmin(
          f32x4.mul(f32x4.sub(v128.load(node + (nearZ ^ 16)), originZ), inverseZ),
          f32x4.splat(nearest),
        ),
      );
      let mask = i32x4.bitmask(f32x4.le(enter, leave));
      if (mask != 0) {
        // Push the hit children, the nearest last (insertion sort of at most four).
        v128.store(stackAt + STACK_BYTES - 32, enter);
        const first = top;
        do {
          const lane = ctz(mask);
          mask &= mask - 1;
          const distance = load<f32>(stackAt + STACK_BYTES - 32 + lane * 4);
          let slot = top;
          while (slot > first && load<f32>(slot - 4) < distance) {
            store<u64>(slot, load<u64>(slot - 8));
            slot -= 8;
          }
          store<i32>(slot, load<i32>(node + 96 + lane * 4));
          store<f32>(slot + 4, distance);
          top += 8;
        } while (mask != 0);
      }
    } else {
      const p = packsAt + ~reference * PACK_BYTES;
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
      const tx = f32x4.sub(originX, v128.load(p));
      const ty = f32x4.sub(originY, v128.load(p, 16));
      const tz = f32x4.sub(originZ, v128.load(p, 32));
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
      inside = v128.and(inside, f32x4.lt(t, f32x4.splat(nearest)));
      let mask = i32x4.bitmask(inside);
      if (mask != 0) {
        const spill = stackAt + STACK_BYTES - 64;
        v128.store(spill, t);
        do {
          const lane = ctz(mask);
          mask &= mask - 1;
          const distance = load<f32>(spill + lane * 4);
          if (distance < nearest) {
            nearest = distance;
            hit = true;
            hitTriangle = load<i32>(p + 144 + lane * 4);
            v128.store(spill + 16, u);
            hitU = load<f32>(spill + 16 + lane * 4);
            v128.store(spill + 16, v);
            hitV = load<f32>(spill + 16 + lane * 4);
          }
        } while (mask != 0);
      }
    }
    // Next reference that may still hold something nearer.
    let found = false;
    while (top > base) {
      top -= 8;
      if (load<f32>(top + 4) < nearest) {
        reference = load<i32>(top);
        found = true;
        break;
      }
    }
    if (!found) break;
  }
  hitDistance = nearest;
  return hit;
}

/** Share of light that passes along the ray within `limit`: 0 behind anything solid, partial through glass. */
export function passage(ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, limit: f32): f32 {
  const ix = safeInverse(dx);
  const iy = safeInverse(dy);
  const iz = safeInverse(dz);
  let share: f32 = 1;
  let top = stackAt;
  let reference = root;
  while (true) {
    if (reference >= 0) {
      let mask = enterBoxes(nodesAt + reference * NODE_BYTES, ox, oy, oz, ix, iy, iz, limit);
      while (mask != 0) {
        const lane = ctz(mask);
        mask &= mask - 1;
        store<i32>(top, load<i32>(nodesAt + reference * NODE_BYTES + 96 + lane * 4));
        top += 4;
      }
    } else {
      toOwn(~reference, ox, oy, oz, dx, dy, dz);
      share *= passageIn(~reference, top, ownX, ownY, ownZ, ownAlongX, ownAlongY, ownAlongZ, limit);
      if (share < 0.02) return 0;
    }
    if (top == stackAt) return share;
    top -= 4;
    reference = load<i32>(top);
  }
}

/** The share that passes one instance; its stack begins at `base`. */
function passageIn(
  instance: i32,
  base: i32,
  ox: f32,
  oy: f32,
  oz: f32,
  dx: f32,
  dy: f32,
  dz: f32,
  limit: f32,
): f32 {
  const ix = safeInverse(dx);
  const iy = safeInverse(dy);
  const iz = safeInverse(dz);
  const nearX = ix < 0 ? 16 : 0;
  const nearY = iy < 0 ? 48 : 32;
  const nearZ = iz < 0 ? 80 : 64;
  const inverseX = f32x4.splat(ix);
  const inverseY = f32x4.splat(iy);
  const inverseZ = f32x4.splat(iz);
  const originX = f32x4.splat(ox);
  const originY = f32x4.splat(oy);
  const originZ = f32x4.splat(oz);
  const reach = f32x4.splat(limit);
  let share: f32 = 1;
  let top = base;
  let reference = load<i32>(shapeOf(instance), 8);
  while (true) {
    if (reference >= 0) {
      const node = nodesAt + reference * NODE_BYTES;
      const enter = f32x4.pmax(
        f32x4.pmax(
          f32x4.mul(f32x4.sub(v128.load(node + nearX), originX), inverseX),
          f32x4.mul(f32x4.sub(v128.load(node + nearY), originY), inverseY),
        ),
        f32x4.pmax(
          f32x4.mul(f32x4.sub(v128.load(node + nearZ), originZ), inverseZ),
          f32x4.splat(0),
        ),
      );
      const leave = f32x4.pmin(
        f32x4.pmin(
          f32x4.mul(f32x4.sub(v128.load(node + (nearX ^ 16)), originX), inverseX),
          f32x4.mul(f32x4.sub(v128.load(node + (nearY ^ 16)), originY), inverseY),
        ),
        f32x4.pmin(f32x4.mul(f32x4.sub(v128.load(node + (nearZ ^ 16)), originZ), inverseZ), reach),
      );
      let mask = i32x4.bitmask(f32x4.le(enter, leave));
      while (mask != 0) {
        const lane = ctz(mask);
        mask &= mask - 1;
        store<i32>(top, load<i32>(node + 96 + lane * 4));
        top += 4;
      }
    } else {
      const p = packsAt + ~reference * PACK_BYTES;
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
      const tx = f32x4.sub(originX, v128.load(p));
      const ty = f32x4.sub(originY, v128.load(p, 16));
      const tz = f32x4.sub(originZ, v128.load(p, 32));
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
      inside = v128.and(inside, f32x4.lt(t, reach));
      let mask = i32x4.bitmask(inside);
      while (mask != 0) {
        const lane = ctz(mask);
        mask &= mask - 1;
        const triangle = load<i32>(p + 144 + lane * 4);
        share *= glassShare(instance, triangle, dx, dy, dz);
        if (share < 0.02) return 0;
      }
    }
    if (top == base) return share;
    top -= 4;
    reference = load<i32>(top);
  }
}

/** What one surface crossing lets through: nothing unless it is glass, which holds back more at a slant. */
function glassShare(instance: i32, triangle: i32, dx: f32, dy: f32, dz: f32): f32 {
  const t = trianglesAt + triangle * TRIANGLE_BYTES;
  const at = instancesAt + instance * INSTANCE_BYTES;
  const material = materialsAt + (load<i32>(at, 92) + load<i32>(t, 72)) * MATERIAL_BYTES;
  if (load<i32>(material) != KIND_GLASS) return 0;
  const cosine: f32 = abs<f32>(
    (dx * load<f32>(t + 36) + dy * load<f32>(t + 40) + dz * load<f32>(t + 44)) * load<f32>(at, 84),
  );
  const slant: f32 = 1 - min<f32>(1, cosine);
  const tint: f32 = (load<f32>(material + 4) + load<f32>(material + 8) + load<f32>(material + 12)) * 0.3333;
  return (0.95 - 0.75 * slant * slant * slant) * (0.5 + 0.5 * tint);
}
