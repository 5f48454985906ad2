import {
  BASE,
  INSTANCE_BYTES,
  INSTANCES_AT,
  KIND_GLASS,
  KIND_LIQUID,
  MATERIAL_BYTES,
  MATERIALS_AT,
  TRIANGLE_BYTES,
  TRIANGLES,
} from "../../src/render/layout";
import { hitInstance, hitTriangle, hitU, hitV } from "./intersect";

/** The surface at the last hit: material address, unit normals turned against the ray, and whether from inside. */
export let material: i32 = 0;
export let normalX: f32 = 0;
export let normalY: f32 = 0;
export let normalZ: f32 = 0;
export let flatX: f32 = 0;
export let flatY: f32 = 0;
export let flatZ: f32 = 0;
export let fromInside: bool = false;

let sceneX: f32 = 0;
let sceneY: f32 = 0;
let sceneZ: f32 = 0;

/** Whether light goes straight through a kind of surface. */
// @ts-ignore: decorator
@inline
export function isClear(kind: i32): bool {
  return kind == KIND_GLASS || kind == KIND_LIQUID;
}

/** Turns a direction of an instance's own frame into the scene. */
// @ts-ignore: decorator
@inline
function turnToScene(instance: i32, x: f32, y: f32, z: f32): void {
  sceneX = load<f32>(instance, 48) * x + load<f32>(instance, 52) * y + load<f32>(instance, 56) * z;
  sceneY = load<f32>(instance, 60) * x + load<f32>(instance, 64) * y + load<f32>(instance, 68) * z;
  sceneZ = load<f32>(instance, 72) * x + load<f32>(instance, 76) * y + load<f32>(instance, 80) * z;
}

/** Reads the hit surface for a ray in direction d. */
export function readSurface(dx: f32, dy: f32, dz: f32): void {
  const t = load<i32>(BASE + TRIANGLES) + hitTriangle * TRIANGLE_BYTES;
  const instance = load<i32>(BASE + INSTANCES_AT) + hitInstance * INSTANCE_BYTES;
  material = load<i32>(BASE + MATERIALS_AT) + (load<i32>(instance, 92) + load<i32>(t, 72)) * MATERIAL_BYTES;
  const u = hitU;
  const v = hitV;
  const w: f32 = 1 - u - v;
  const ownX = load<f32>(t, 36) * w + load<f32>(t, 48) * u + load<f32>(t, 60) * v;
  const ownY = load<f32>(t, 40) * w + load<f32>(t, 52) * u + load<f32>(t, 64) * v;
  const ownZ = load<f32>(t, 44) * w + load<f32>(t, 56) * u + load<f32>(t, 68) * v;
  turnToScene(instance, ownX, ownY, ownZ);
  let nx = sceneX;
  let ny = sceneY;
  let nz = sceneZ;
  const length = sqrt(nx * nx + ny * ny + nz * nz);
  const e1x = load<f32>(t, 12) - load<f32>(t);
  const e1y = load<f32>(t, 16) - load<f32>(t, 4);
  const e1z = load<f32>(t, 20) - load<f32>(t, 8);
  const e2x = load<f32>(t, 24) - load<f32>(t);
  const e2y = load<f32>(t, 28) - load<f32>(t, 4);
  const e2z = load<f32>(t, 32) - load<f32>(t, 8);
  turnToScene(instance, e1y * e2z - e1z * e2y, e1z * e2x - e1x * e2z, e1x * e2y - e1y * e2x);
  let fx = sceneX;
  let fy = sceneY;
  let fz = sceneZ;
  const area = sqrt(fx * fx + fy * fy + fz * fz);
  const flatScale: f32 = area > 0 ? 1 / area : 0;
  fx *= flatScale;
  fy *= flatScale;
  fz *= flatScale;
  if (length > 1e-6) {
    const scale: f32 = 1 / length;
    nx *= scale;
    ny *= scale;
    nz *= scale;
  } else {
    nx = fx;
    ny = fy;
    nz = fz;
  }
  fromInside = fx * dx + fy * dy + fz * dz > 0;
  if (fromInside) {
    fx = -fx;
    fy = -fy;
    fz = -fz;
    nx = -nx;
    ny = -ny;
    nz = -nz;
  }
  // A shading normal that leans away from the viewer is bent back to just visible.
  const facing = nx * dx + ny * dy + nz * dz;
  if (facing > -0.02) {
    nx -= dx * (facing + 0.02);
    ny -= dy * (facing + 0.02);
    nz -= dz * (facing + 0.02);
    const again: f32 = 1 / sqrt(nx * nx + ny * ny + nz * nz);
    nx *= again;
    ny *= again;
    nz *= again;
  }
  normalX = nx;
  normalY = ny;
  normalZ = nz;
  flatX = fx;
  flatY = fy;
  flatZ = fz;
}

/** Makes a surface read earlier the current one again. */
export function normalTo(nx: f32, ny: f32, nz: f32, fx: f32, fy: f32, fz: f32): void {
  normalX = nx;
  normalY = ny;
  normalZ = nz;
  flatX = fx;
  flatY = fy;
  flatZ = fz;
}

export let outX: f32 = 0;
export let outY: f32 = 0;
export let outZ: f32 = 0;

/** Turns a direction given about +z into the frame of the normal (Duff et al. 2017). */
// @ts-ignore: decorator
@inline
export function fromLocal(x: f32, y: f32, z: f32, nx: f32, ny: f32, nz: f32): void {
  const sign: f32 = nz >= 0 ? 1 : -1;
  const a: f32 = -1 / (sign + nz);
  const b = nx * ny * a;
  outX = x * (1 + sign * nx * nx * a) + y * b + z * nx;
  outY = x * sign * b + y * (sign + ny * ny * a) + z * ny;
  outZ = -x * sign * nx - y * ny + z * nz;
}

/** Schlick's Fresnel factor (1 − cos)⁵. */
// @ts-ignore: decorator
@inline
export function grazing(cosine: f32): f32 {
  const m: f32 = max<f32>(0, 1 - cosine);
  const m2 = m * m;
  return m2 * m2 * m;
}

/** Exact unpolarised Fresnel reflectance of a dielectric; eta is the ratio of indices (incident over transmitted). */
export function dielectric(cosine: f32, eta: f32): f32 {
  const sine2: f32 = eta * eta * (1 - cosine * cosine);
  if (sine2 >= 1) return 1;
  const transmitted: f32 = sqrt<f32>(1 - sine2);
  const parallel = (cosine - eta * transmitted) / (cosine + eta * transmitted);
  const perpendicular = (eta * cosine - transmitted) / (eta * cosine + transmitted);
  return 0.5 * (parallel * parallel + perpendicular * perpendicular);
}
