import type { Mesh, Part } from "../geometry.js";
import { boundsOf, faceted } from "./mesh/index.js";

/** Side of a facet, about; a shape's longest side is 1. */
const CELL = 0.072;
/** A part no longer than this many cells keeps its own form: an eye is no cube. */
const FINE = 2;

/**
 * A shape of few flat facets: vertices in one cell of a grid become their mean (Rossignac and Borrel 1993,
 * "Multi-resolution 3D approximations"), and every triangle is flat. Parts share their cells, so that no seam opens.
 */
export function lowPoly(parts: readonly Part[]): Part[] {
  const coarse = parts.filter(({ mesh }) => longestSide(mesh) > FINE * CELL);
  const clusters = clustersOf(coarse.map(({ mesh }) => mesh));
  return parts.flatMap((part): Part[] => {
    const cellsOf = clusters.cellsOf.get(part.mesh);
    if (!cellsOf) return [{ ...part, mesh: faceted(part.mesh) }];
    const mesh = coarsened(part.mesh, cellsOf, clusters.means);
    return mesh.indices.length > 0 ? [{ ...part, mesh: faceted(mesh) }] : [];
  });
}

function longestSide(mesh: Mesh): number {
  const { min, max } = boundsOf([mesh]);
  return Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
}

interface Clusters {
  /** A cluster per vertex of each mesh. */
  readonly cellsOf: ReadonlyMap<Mesh, Int32Array>;
  /** Mean place of each cluster's vertices, x, y, z in turn. */
  readonly means: Float32Array;
}

function clustersOf(meshes: readonly Mesh[]): Clusters {
  const known = new Map<string, number>();
  const sums: number[] = [];
  const counts: number[] = [];
  const cellsOf = new Map<Mesh, Int32Array>();
  for (const mesh of meshes) {
    const { positions } = mesh;
    const cells = new Int32Array(positions.length / 3);
    for (let v = 0; v < cells.length; v++) {
      const at = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
      const key = at.map((value) => Math.floor(value / CELL)).join(" ");
      let cell = known.get(key);
      if (cell === undefined) {
        cell = counts.push(0) - 1;
        sums.push(0, 0, 0);
        known.set(key, cell);
      }
      cells[v] = cell;
      counts[cell]! += 1;
      at.forEach((value, axis) => {
        sums[3 * cell! + axis]! += value;
      });
    }
    cellsOf.set(mesh, cells);
  }
  return { cellsOf, means: Float32Array.from(sums, (sum, k) => sum / counts[Math.floor(k / 3)]!) };
}

/** The triangles whose corners lie in three cells, each once. */
function coarsened(mesh: Mesh, cells: Int32Array, means: Float32Array): Mesh {
  const indices: number[] = [];
  const known = new Set<string>();
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => cells[mesh.indices[i + k]!]!) as [number, number, number];
    if (a === b || b === c || c === a) continue;
    const key = a < b && a < c ? `${a} ${b} ${c}` : b < c ? `${b} ${c} ${a}` : `${c} ${a} ${b}`;
    if (known.has(key)) continue;
    known.add(key);
    indices.push(a, b, c);
  }
  return { positions: means, normals: means, indices: Uint32Array.from(indices) };
}
