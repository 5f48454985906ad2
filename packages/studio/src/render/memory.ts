import type { Size } from "@atelier/contract";
import { viewOf } from "../camera.js";
import { encodeSrgb } from "../colour.js";
import type { Geometry, Material, Part, PatternName, PlaceFrame } from "../geometry.js";
import { finishOf } from "../grade/finish.js";
import { colourGroups } from "../grade/groups.js";
import { pow } from "../math/exact.js";
import { layPlace } from "../place/fill.js";
import { isOutdoors } from "../place/place.js";
import type { Quality } from "../request.js";
import type { Scene } from "../scene.js";
import { optics } from "../shape/set/index.js";
import { axisFor } from "./axis.js";
import { backgroundRows, isPlain } from "./background.js";
import { blursOf } from "./blurs.js";
import { MAX_THREADS } from "./crew.js";
import { hilbertPlaces } from "./hilbert.js";
import * as layout from "./layout.js";
import { lightScene } from "./lighting.js";

const KIND = {
  opaque: layout.KIND_OPAQUE,
  metal: layout.KIND_METAL,
  glass: layout.KIND_GLASS,
  glow: layout.KIND_GLOW,
  liquid: layout.KIND_LIQUID,
} as const satisfies Record<Material["kind"], number>;

const PATTERN = {
  wood: layout.PATTERN_WOOD,
  marble: layout.PATTERN_MARBLE,
  stone: layout.PATTERN_STONE,
  concrete: layout.PATTERN_CONCRETE,
  weave: layout.PATTERN_WEAVE,
  wool: layout.PATTERN_WOOL,
  leather: layout.PATTERN_LEATHER,
  paper: layout.PATTERN_PAPER,
  brushed: layout.PATTERN_BRUSHED,
  terrazzo: layout.PATTERN_TERRAZZO,
  striped: layout.PATTERN_STRIPED,
  dotted: layout.PATTERN_DOTTED,
  checkered: layout.PATTERN_CHECKERED,
  clay: layout.PATTERN_CLAY,
  peel: layout.PATTERN_PEEL,
  knit: layout.PATTERN_KNIT,
  felt: layout.PATTERN_FELT,
  ice: layout.PATTERN_ICE,
} as const satisfies Record<PatternName, number>;

const GOBO = { none: 0, window: 1, blinds: 2, leaves: 3 } as const;

/** So deep that no ray counts it as ground. */
const NO_GROUND = -1e5;

/** So far behind that a ground has no end. */
const NO_EDGE = -1e6;

/** Buffers that a picture's light begins with empty, 16 bytes a pixel. */
export const PIXEL_BUFFERS = [
  layout.LIGHT_AT,
  layout.GLOSS_AT,
  layout.ALBEDO_AT,
  layout.GUIDE_AT,
  layout.BACKDROP_AT,
  layout.PICTURE_AT,
  layout.SCRATCH_AT,
  layout.GLOSS_SCRATCH_AT,
];

/** How many light samples a drawing gathers per pixel, counted from the start. */
export interface Sampling {
  /** Whether light is first gathered at one pixel of four and lent to those between. */
  readonly shared: boolean;
  /** For every pixel: the portions in which they are gathered. */
  readonly first: readonly number[];
  /** For pixels that are still noisy then. */
  readonly noisy: number;
  /** For ground with no thing around, whose light changes slowly: at first, and where it is noisy. */
  readonly open: readonly [first: number, noisy: number];
  /** Relative standard errors up to which a pixel does not count as noisy: the filter does the rest. */
  readonly bearable: { readonly thing: number; readonly ground: number };
  /** For pixels on an edge, which can't be filtered. */
  readonly edge: number;
}

/**
 * Lays a drawing out in borrowed kernel memory, which must be all zeros: picture, camera, light, materials and triangles.
 *
 * @param window what of the picture the pixel buffers hold at a time
 */
export function fillMemory(
  geometry: Geometry,
  scene: Scene,
  quality: Quality,
  borrow: (bytes: number) => WebAssembly.Memory,
  window: Size = scene,
): WebAssembly.Memory {
  const pixels = window.width * window.height;
  const { things } = geometry;
  const shapes = [...new Set(things.map((thing) => thing.parts))];
  const sizes = shapes.map((parts) => parts.reduce((sum, { mesh }) => sum + mesh.indices.length / 3, 0));
  const triangles = sizes.reduce((sum, size) => sum + size, 0);
  const materials = things.flatMap((thing) => thing.materials);

  let end = layout.BASE + layout.HEADER_BYTES;
  const addresses: [field: number, address: number][] = [];
  const take = (bytes: number) => {
    const address = end;
    end = Math.ceil((end + bytes) / 64) * 64;
    return address;
  };
  const reserve = (field: number, bytes: number) => {
    const address = take(bytes);
    addresses.push([field, address]);
    return address;
  };
  const materialsAt = reserve(layout.MATERIALS_AT, materials.length * layout.MATERIAL_BYTES);
  const ground = scene.set?.kind === "ground" ? scene.set : null;
  const pavingAt = ground?.surface ? reserve(layout.PAVING_AT, layout.MATERIAL_BYTES) : 0;
  const shapesAt = reserve(layout.SHAPES_AT, shapes.length * layout.SHAPE_BYTES);
  const instancesAt = reserve(layout.INSTANCES_AT, things.length * layout.INSTANCE_BYTES);
  const lightsAt = reserve(layout.LIGHTS_AT, scene.lights.length * layout.LIGHT_BYTES);
  const rowsAt = reserve(layout.ROWS_AT, scene.height * layout.ROW_BYTES);
  const blurs = blursOf(scene);
  const blursAt = reserve(layout.BLURS_AT, blurs.byteLength);
  const tableAt = reserve(layout.TABLE_AT, 4097 * 4);
  const groups = colourGroups(scene, materials);
  const groupOfAt = reserve(layout.GROUP_OF_AT, materials.length * 2);
  const groupsAt = reserve(layout.GROUPS_AT, groups.records.byteLength);
  const hilbertAt = reserve(layout.HILBERT_AT, 4096 * 2);
  reserve(layout.QUIET_AT, Math.ceil(scene.width / layout.TILE) * Math.ceil(scene.height / layout.TILE));
  reserve(layout.STACKS_AT, MAX_THREADS * layout.STACK_BYTES);
  const trianglesAt = reserve(layout.TRIANGLES, triangles * layout.TRIANGLE_BYTES + 16);
  // Every leaf holds at least one triangle or instance, every inner node at least two children.
  const leaves = triangles + things.length + shapes.length + 1;
  reserve(layout.PACKS, leaves * layout.PACK_BYTES);
  reserve(layout.NODES, leaves * layout.NODE_BYTES);
  const writePlace = scene.place ? layPlace(scene, geometry, quality, take) : null;
  // The builder's scratch is dead before the first pixel is written, so both share one place.
  addresses.push([layout.BUILD_AT, end]);
  const buildEnd = end + leaves * layout.BUILD_BYTES + layout.BUILD_MARGIN;
  // A landscape alone needs to be known to hold no thing.
  const buffers = scene.place && scene.things.length === 0 ? [layout.ALBEDO_AT] : PIXEL_BUFFERS;
  for (const field of buffers) reserve(field, pixels * 16);
  if (hasVista(scene)) reserve(layout.VISTA_AT, scene.width * scene.height * 16);
  reserve(layout.FLAGS_AT, pixels * layout.FLAG_BYTES);
  // A preview of a whole place has half its sides.
  reserve(layout.BYTES_AT, Math.max(pixels, (scene.width * scene.height) / 4) * 4);
  end = Math.max(end, buildEnd);

  const memory = borrow(end);
  const integers = new Int32Array(memory.buffer);
  const floats = new Float32Array(memory.buffer);
  const header = layout.BASE / 4;
  for (const [field, address] of addresses) integers[header + field / 4] = address;
  integers[header + layout.FULL_WIDTH / 4] = scene.width;
  integers[header + layout.FULL_HEIGHT / 4] = scene.height;
  integers[header + layout.WIDTH / 4] = window.width;
  integers[header + layout.HEIGHT / 4] = window.height;
  integers[header + layout.SEED / 4] = scene.seed | 0;
  integers[header + layout.TRIANGLE_COUNT / 4] = leaves;
  integers[header + layout.SHAPE_COUNT / 4] = shapes.length;
  integers[header + layout.INSTANCE_COUNT / 4] = things.length;
  integers[header + layout.LIGHT_COUNT / 4] = scene.lights.length;

  integers[header + layout.BLUR_COUNT / 4] = blurs.length / (layout.BLUR_BYTES / 4);
  floats.set(blurs, blursAt / 4);
  // In space nothing lies below.
  const adrift = scene.place !== undefined && !isOutdoors(scene.place);
  floats[header + layout.GROUND_Y / 4] = hasGround(scene) && !adrift ? 0 : NO_GROUND;
  if (writePlace) integers[header + layout.PLACE_AT / 4] = writePlace(memory);

  integers[header + layout.GOBO / 4] = GOBO[scene.lights[0]?.gobo ?? "none"];

  const view = viewOf(scene);
  floats.set(view.eye, header + layout.EYE / 4);
  floats.set(scaled(view.right, view.halfWidth), header + layout.RIGHT / 4);
  floats.set(scaled(view.up, view.halfHeight), header + layout.UP / 4);
  floats.set(view.forward, header + layout.FORWARD / 4);
  floats[header + layout.PARALLEL / 4] = view.parallel ?? 0;
  floats[header + layout.APERTURE / 4] = scene.camera.aperture ?? 0;
  floats[header + layout.FOCUS / 4] = scene.camera.focus ?? view.distance;
  floats[header + layout.SHADOW / 4] = scene.shadow ?? 1;

  const rows = backgroundRows(scene);
  floats.set(rows, rowsAt / 4);
  const lighting = lightScene(scene);
  floats.set(lighting.lights, lightsAt / 4);
  floats.set(lighting.ambient, header + layout.AMBIENT / 4);
  floats[header + layout.AMBIENT_SHARE / 4] = lighting.ambientShare;
  floats[header + layout.EXPOSURE / 4] = 0.96;
  const { curve, grain, warmth } = finishOf(scene);
  floats[header + layout.GRAIN / 4] = grain;
  floats.set(
    lighting.tint.map((channel) => pow(Math.max(channel, 0.02), warmth - 1)),
    header + layout.BALANCE / 4,
  );
  integers[header + layout.DESIGNED / 4] = ground && curve === "neutral" ? 1 : 0;
  integers[header + layout.CURVE / 4] = curve === "film" ? 1 : 0;
  integers[header + layout.GROUND_EXACT / 4] = isPlain(scene.background) ? 1 : 0;
  integers[header + layout.GROUP_COUNT / 4] = groups.count;
  new Uint16Array(memory.buffer).set(groups.groupOf, groupOfAt / 2);
  new Uint8Array(memory.buffer).set(new Uint8Array(groups.records), groupsAt);
  // The floor under the things has the colour of the lower part of the frame.
  const middle = Math.floor(scene.height * 0.75) * 8 + 4;
  floats.set(rows.subarray(middle, middle + 3), header + layout.FLOOR / 4);

  floats[header + layout.GROUND_EDGE / 4] = ground?.edge ?? NO_EDGE;
  floats[header + layout.FALLOFF / 4] = ground?.falloff ?? 0;
  if (ground?.surface) {
    const paving = optics(ground.surface);
    writeMaterial(paving, 0, integers, floats, pavingAt / 4);
    floats[pavingAt / 4 + 15] = ground.pitch ?? 0;
    floats.set(paving.colour, header + layout.FLOOR / 4);
  }

  const axes = things.flatMap((thing) =>
    thing.parts.map(({ mesh, grain }, n) => grain ?? axisFor(mesh, thing.materials[n].pattern)),
  );
  materials.forEach((material, index) => {
    writeMaterial(material, axes[index], integers, floats, (materialsAt + index * layout.MATERIAL_BYTES) / 4);
  });
  new Uint16Array(memory.buffer).set(hilbertPlaces(), hilbertAt / 2);
  let first = 0;
  shapes.forEach((parts, index) => {
    integers.set([first, sizes[index]], (shapesAt + index * layout.SHAPE_BYTES) / 4);
    writeTriangles(parts, integers, floats, (trianglesAt + first * layout.TRIANGLE_BYTES) / 4);
    first += sizes[index];
  });
  let firstMaterial = 0;
  things.forEach((thing, index) => {
    const at = (instancesAt + index * layout.INSTANCE_BYTES) / 4;
    writeFrame(thing.frame, floats, at);
    integers[at + 22] = shapes.indexOf(thing.parts);
    integers[at + 23] = firstMaterial;
    firstMaterial += thing.materials.length;
  });
  for (let i = 0; i <= 4096; i++) floats[tableAt / 4 + i] = 255 * encodeSrgb((i / 4096) ** 2);
  return memory;
}

/** Whether things stand on the endless ground: on no set, or in a room that stands on it as a block. */
function hasGround({ set }: Scene): boolean {
  return !set || set.kind === "ground" || (set.kind === "room" && !set.open);
}

/** Whether something out of focus is seen past a set. */
export function hasVista({ set }: Scene): boolean {
  return set !== undefined && set.kind !== "room";
}

function writeTriangles(
  parts: readonly Part[],
  integers: Int32Array,
  floats: Float32Array,
  start: number,
): void {
  const stride = layout.TRIANGLE_BYTES / 4;
  let at = start;
  parts.forEach(({ mesh }, index) => {
    const { positions, normals, indices } = mesh;
    for (let corner = 0; corner < indices.length; corner += 3) {
      for (let k = 0; k < 3; k++) {
        const vertex = indices[corner + k] * 3;
        for (let axis = 0; axis < 3; axis++) {
          floats[at + k * 3 + axis] = positions[vertex + axis];
          floats[at + 9 + k * 3 + axis] = normals[vertex + axis];
        }
      }
      integers[at + 18] = index;
      at += stride;
    }
  });
}

function writeMaterial(
  material: Material,
  grainAxis: number,
  integers: Int32Array,
  floats: Float32Array,
  at: number,
): void {
  integers[at] = KIND[material.kind];
  floats.set(material.colour, at + 1);
  floats.set([material.roughness, material.coat, material.sheen], at + 4);
  floats[at + 14] = material.translucence;
  const { pattern } = material;
  if (pattern === null) return;
  integers[at + 7] = PATTERN[pattern.kind];
  floats.set([...pattern.colour, pattern.scale], at + 8);
  integers[at + 12] = grainAxis;
  floats[at + 13] = pattern.relief;
}

/** Writes a frame and its inverse; its axes are at right angles and of one length, so the inverse is a transpose. */
function writeFrame({ x, y, z, origin }: PlaceFrame, floats: Float32Array, at: number): void {
  const squared = x[0] * x[0] + x[1] * x[1] + x[2] * x[2];
  const scale = Math.sqrt(squared);
  floats.set(
    [...scaled(x, 1 / squared), ...scaled(y, 1 / squared), ...scaled(z, 1 / squared), ...origin],
    at,
  );
  for (let row = 0; row < 3; row++) {
    floats.set([x[row] / scale, y[row] / scale, z[row] / scale], at + 12 + row * 3);
  }
  floats[at + 21] = scale;
}

function scaled(vector: readonly [number, number, number], factor: number): [number, number, number] {
  return [vector[0] * factor, vector[1] * factor, vector[2] * factor];
}
