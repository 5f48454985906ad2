import {
  BASE,
  INSTANCE_BYTES,
  INSTANCES_AT,
  KIND_GLASS,
  KIND_LIQUID,
  MATERIAL_BYTES,
  MATERIALS_AT,
  NODE_BYTES,
  NODES,
  PACK_BYTES,
  PACKS,
  RAYS,
  ROOT,
  SHAPE_BYTES,
  SHAPES_AT,
  STACK_BYTES,
  STACKS_AT,
  TRIANGLE_BYTES,
  TRIANGLES,
} from "../../src/render/layout";
import { enterBoxes, hitPack, safeInverse } from "./four";
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
/** Where vectors are laid so that single lanes can be read: 64 bytes at the stack's end. */
let spillAt: i32 = 0;
let root: i32 = 0;
let shapesAt: i32 = 0;
let instancesAt: i32 = 0;

/** Rays traced since they were last told. */
let rays: i64 = 0;

/** Adds this worker's rays to the drawing's count. */
export function tellRays(): void {
  atomic.add<i64>(BASE + RAYS, rays);
  rays = 0;
}

/** Must run once per worker and drawing, before any ray. */
export function prepareRays(worker: i32): void {
  nodesAt = word(NODES);
  packsAt = word(PACKS);
  trianglesAt = word(TRIANGLES);
  materialsAt = word(MATERIALS_AT);
  stackAt = word(STACKS_AT) + worker * STACK_BYTES;
  spillAt = stackAt + STACK_BYTES - 64;
  root = word(ROOT);
  shapesAt = word(SHAPES_AT);
  instancesAt = word(INSTANCES_AT);
}

/** Finds the nearest triangle along the ray within `limit`; true if there is one. */
export function closest(ox: f32, oy: f32, oz: f32, dx: f32, dy: f32, dz: f32, limit: f32): bool {
  rays++;
  hitTriangle = -1;
  hitDistance = limit;
  const ix = safeInverse(dx);
  const iy = safeInverse(dy);
  const iz = safeInverse(dz);
  let top = stackAt;
  let reference = root;
  while (true) {
    if (reference >= 0) {
      top = pushChildren(reference, top, ox, oy, oz, ix, iy, iz, hitDistance);
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

/** Puts the children that the ray enters on the stack, in no order; gives the stack's new top. */
// @ts-ignore: decorator
@inline
function pushChildren(
  reference: i32,
  top0: i32,
  ox: f32,
  oy: f32,
  oz: f32,
  ix: f32,
  iy: f32,
  iz: f32,
  reach: f32,
): i32 {
  const node = nodesAt + reference * NODE_BYTES;
  let top = top0;
  let mask = enterBoxes(node, spillAt, ox, oy, oz, ix, iy, iz, reach);
  while (mask != 0) {
    const lane = ctz(mask);
    mask &= mask - 1;
    store<i32>(top, load<i32>(node + 96 + lane * 4));
    top += 4;
  }
  return top;
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
  let nearest = limit;
  let hit = false;
  let top = base;
  let reference = treeRoot;
  while (true) {
    if (reference >= 0) {
      const node = nodesAt + reference * NODE_BYTES;
      let mask = enterBoxes(node, spillAt, ox, oy, oz, ix, iy, iz, nearest);
      // Push the hit children, the nearest last (insertion sort of at most four).
      const first = top;
      while (mask != 0) {
        const lane = ctz(mask);
        mask &= mask - 1;
        const distance = load<f32>(spillAt + lane * 4);
        let slot = top;
        while (slot > first && load<f32>(slot - 4) < distance) {
          store<u64>(slot, load<u64>(slot - 8));
          slot -= 8;
        }
        store<i32>(slot, load<i32>(node + 96 + lane * 4));
        store<f32>(slot + 4, distance);
        top += 8;
      }
    } else {
      const pack = packsAt + ~reference * PACK_BYTES;
      let mask = hitPack(pack, spillAt, ox, oy, oz, dx, dy, dz, nearest);
      while (mask != 0) {
        const lane = ctz(mask);
        mask &= mask - 1;
        const distance = load<f32>(spillAt + lane * 4);
        if (distance < nearest) {
          nearest = distance;
          hit = true;
          hitTriangle = load<i32>(pack + 144 + lane * 4);
          hitU = load<f32>(spillAt + 16 + lane * 4);
          hitV = load<f32>(spillAt + 32 + lane * 4);
        }
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
  rays++;
  const ix = safeInverse(dx);
  const iy = safeInverse(dy);
  const iz = safeInverse(dz);
  let share: f32 = 1;
  let top = stackAt;
  let reference = root;
  while (true) {
    if (reference >= 0) {
      top = pushChildren(reference, top, ox, oy, oz, ix, iy, iz, limit);
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
  let share: f32 = 1;
  let top = base;
  let reference = load<i32>(shapeOf(instance), 8);
  while (true) {
    if (reference >= 0) {
      top = pushChildren(reference, top, ox, oy, oz, ix, iy, iz, limit);
    } else {
      const pack = packsAt + ~reference * PACK_BYTES;
      let mask = hitPack(pack, spillAt, ox, oy, oz, dx, dy, dz, limit);
      while (mask != 0) {
        const lane = ctz(mask);
        mask &= mask - 1;
        share *= glassShare(instance, load<i32>(pack + 144 + lane * 4), dx, dy, dz);
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
  const kind = load<i32>(material);
  if (kind != KIND_GLASS && kind != KIND_LIQUID) return 0;
  const cosine: f32 = abs<f32>(
    (dx * load<f32>(t + 36) + dy * load<f32>(t + 40) + dz * load<f32>(t + 44)) * load<f32>(at, 84),
  );
  const slant: f32 = 1 - min<f32>(1, cosine);
  const tint: f32 = (load<f32>(material + 4) + load<f32>(material + 8) + load<f32>(material + 12)) * 0.3333;
  return (0.95 - 0.75 * slant * slant * slant) * (0.5 + 0.5 * tint);
}
