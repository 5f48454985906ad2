import { MeshoptSimplifier } from "meshoptimizer/simplifier";
import type { Mesh, Part } from "../geometry.js";
import { boundsOf, faceted } from "./mesh/index.js";

// Compiled once, before anything is built: building a shape waits for nothing.
await MeshoptSimplifier.ready;

/** Facets below which nothing collapses any more. */
const FEWEST = 240;
/** How far a facet may lie from the form, of its largest extent. */
const FARTHEST = 0.022;
/** A part no longer than this keeps its own form: an eye is no cube. A shape's longest side is 1. */
const FINE = 0.144;

/**
 * A shape of few flat facets: edges collapse where that changes the form least (Garland and Heckbert 1997, "Surface
 * simplification using quadric error metrics"), and every triangle is flat. Parts collapse together, so that those that
 * share an outline keep it and no seam opens.
 */
export function lowPoly(parts: readonly Part[]): Part[] {
  const coarse = parts.filter(({ mesh }) => longestSide(mesh) > FINE);
  const { positions, indices, firsts } = together(coarse.map(({ mesh }) => mesh));
  const [kept] = MeshoptSimplifier.simplify(indices, positions, 3, 3 * FEWEST, FARTHEST, ["Regularize"]);
  return parts.flatMap((part): Part[] => {
    const n = coarse.indexOf(part);
    if (n < 0) return [{ ...part, mesh: faceted(swollen(part.mesh)) }];
    const mesh = ownPart(part.mesh, kept, firsts[n]!, firsts[n + 1]!);
    return mesh.indices.length > 0 ? [{ ...part, mesh: faceted(mesh) }] : [];
  });
}

/** A detail a fifth larger about its middle, so that a facet before it does not hide it. */
function swollen(mesh: Mesh): Mesh {
  const { min, max } = boundsOf([mesh]);
  const middle = min.map((low, axis) => (low + max[axis]!) / 2);
  return {
    ...mesh,
    positions: mesh.positions.map((value, k) => middle[k % 3]! + 1.2 * (value - middle[k % 3]!)),
  };
}

function longestSide(mesh: Mesh): number {
  const { min, max } = boundsOf([mesh]);
  return Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
}

interface Whole {
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
  /** The first vertex of each mesh, and the number of all. */
  readonly firsts: readonly number[];
}

/** Several meshes as one. */
function together(meshes: readonly Mesh[]): Whole {
  const firsts = [0];
  for (const { positions } of meshes) firsts.push(firsts.at(-1)! + positions.length / 3);
  const positions = new Float32Array(3 * firsts.at(-1)!);
  const indices = new Uint32Array(meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0));
  let at = 0;
  meshes.forEach((mesh, n) => {
    positions.set(mesh.positions, 3 * firsts[n]!);
    for (const index of mesh.indices) indices[at++] = index + firsts[n]!;
  });
  return { positions, indices, firsts };
}

/** The triangles of a whole that belong to one of its meshes: those whose corners are all its own. */
function ownPart(mesh: Mesh, whole: Uint32Array, first: number, end: number): Mesh {
  const indices: number[] = [];
  for (let i = 0; i < whole.length; i += 3) {
    const corners = [whole[i]!, whole[i + 1]!, whole[i + 2]!];
    if (corners.every((corner) => corner >= first && corner < end))
      indices.push(...corners.map((corner) => corner - first));
  }
  return { ...mesh, indices: Uint32Array.from(indices) };
}
