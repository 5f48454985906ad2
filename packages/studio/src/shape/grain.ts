import type { Mesh, Part } from "../geometry.js";

type Axis = 0 | 1 | 2;

/** What was split, kept with the parts it was split from, so that things of one shape still share one list. */
const kept = new WeakMap<readonly Part[], readonly Part[]>();

/**
 * Parts whose grain runs along each piece they are made of: boards and legs that were joined into one mesh are parted
 * again by the axis along which each is longest.
 */
export function grained(parts: readonly Part[]): readonly Part[] {
  const known = kept.get(parts);
  if (known) return known;
  const split = parts.flatMap((part) => (part.grain === undefined ? byGrain(part) : [part]));
  kept.set(parts, split);
  return split;
}

function byGrain(part: Part): Part[] {
  const pieces = piecesOf(part.mesh);
  const axes = pieces.axes;
  const found = ([0, 1, 2] as const).filter((axis) => axes.includes(axis));
  return found.map((axis) => ({
    ...part,
    grain: axis,
    mesh:
      found.length === 1 ? part.mesh : withPieces(part.mesh, (vertex) => axes[pieces.of[vertex]!] === axis),
  }));
}

/** Which piece each vertex belongs to, and the longest axis of each piece. Vertices at one place are one. */
function piecesOf({ positions, indices }: Mesh): { of: Int32Array; axes: Axis[] } {
  const count = positions.length / 3;
  const leader = Int32Array.from({ length: count }, (_, i) => i);
  const find = (vertex: number): number => {
    let at = vertex;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at]!]!;
      at = leader[at]!;
    }
    return at;
  };
  const places = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const place = `${positions[3 * i]},${positions[3 * i + 1]},${positions[3 * i + 2]}`;
    const first = places.get(place);
    if (first === undefined) places.set(place, i);
    else leader[find(i)] = find(first);
  }
  for (let i = 0; i < indices.length; i += 3) {
    const first = find(indices[i]!);
    leader[find(indices[i + 1]!)] = first;
    leader[find(indices[i + 2]!)] = first;
  }
  const numbers = new Map<number, number>();
  const low: number[][] = [];
  const high: number[][] = [];
  const of = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const root = find(i);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    low[number] ??= [Infinity, Infinity, Infinity];
    high[number] ??= [-Infinity, -Infinity, -Infinity];
    of[i] = number;
    for (let axis = 0; axis < 3; axis++) {
      const value = positions[3 * i + axis]!;
      low[number]![axis] = Math.min(low[number]![axis]!, value);
      high[number]![axis] = Math.max(high[number]![axis]!, value);
    }
  }
  const axes = low.map((from, n) => {
    const sides = from.map((value, axis) => high[n]![axis]! - value);
    return sides.indexOf(Math.max(...sides)) as Axis;
  });
  return { of, axes };
}

/** The triangles whose vertices are wanted. */
function withPieces({ positions, normals, indices }: Mesh, wanted: (vertex: number) => boolean): Mesh {
  const chosen: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    if (wanted(indices[i]!)) chosen.push(indices[i]!, indices[i + 1]!, indices[i + 2]!);
  }
  return { positions, normals, indices: Uint32Array.from(chosen) };
}
