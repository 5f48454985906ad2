import type { Mesh } from "../../geometry.js";
import type { BuiltShape, ShapeEntry } from "../catalogue.js";

/** The axis across which a thing and its fellow are mirror images: where its fellow stands before it, z, else x. */
function axisOf({ partner }: ShapeEntry): 0 | 2 {
  return partner === "front" ? 2 : 0;
}

/** What direction needs to know of a thing's mirror image: the right shoe where the shape is the left one. */
export function mirroredEntry(entry: ShapeEntry): ShapeEntry {
  const axis = axisOf(entry);
  const flipped = ([x, y, z]: readonly [number, number, number]) =>
    axis === 0 ? ([-x, y, z] as const) : ([x, y, -z] as const);
  const { bounds, extremes, anchors } = entry;
  const [low, high] = [flipped(bounds.min), flipped(bounds.max)];
  return {
    ...entry,
    bounds: {
      min: [Math.min(low[0], high[0]), low[1], Math.min(low[2], high[2])],
      max: [Math.max(low[0], high[0]), high[1], Math.max(low[2], high[2])],
    },
    ...(extremes ? { extremes: extremes.map(flipped) } : {}),
    ...(anchors
      ? {
          anchors: Object.fromEntries(
            Object.entries(anchors).map(([name, anchor]) => [name, { ...anchor, at: flipped(anchor.at) }]),
          ),
        }
      : {}),
  };
}

/** The mirror image of a built thing, its triangles still counter-clockwise seen from outside. */
export function mirroredShape({ parts }: BuiltShape, entry: ShapeEntry): BuiltShape {
  const axis = axisOf(entry);
  return { parts: parts.map((part) => ({ ...part, mesh: mirrored(part.mesh, axis) })) };
}

function mirrored(mesh: Mesh, axis: 0 | 2): Mesh {
  const positions = mesh.positions.slice();
  const normals = mesh.normals.slice();
  for (let i = axis; i < positions.length; i += 3) {
    positions[i] = -positions[i]!;
    normals[i] = -normals[i]!;
  }
  const indices = mesh.indices.slice();
  for (let i = 0; i < indices.length; i += 3) {
    indices[i + 1] = mesh.indices[i + 2]!;
    indices[i + 2] = mesh.indices[i + 1]!;
  }
  return { ...mesh, positions, normals, indices };
}
