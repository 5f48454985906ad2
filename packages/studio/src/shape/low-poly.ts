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
/** Facets of a detail such as an eye. */
const MOST_OF_A_DETAIL = 360;
/** Parts of which a pair is as small as one of them. */
const EYES = /eye|shine|pupil/;

/**
 * A shape of few flat facets: edges collapse where that changes the form least (Garland and Heckbert 1997, "Surface
 * simplification using quadric error metrics"), and every triangle is flat. Parts collapse together, so that those that
 * share an outline keep it and no seam opens.
 */
export function lowPoly(parts: readonly Part[]): Part[] {
  const coarse = parts.filter(
    ({ role, mesh }) => (EYES.test(role) ? longestPiece(mesh) : longestSide(mesh)) > FINE,
  );
  const { positions, indices, firsts } = together(coarse.map(({ mesh }) => mesh));
  const [kept] = MeshoptSimplifier.simplify(indices, positions, 3, 3 * FEWEST, FARTHEST, ["Regularize"]);
  return parts.flatMap((part): Part[] => {
    const n = coarse.indexOf(part);
    if (n < 0) return [{ ...part, mesh: faceted(swollen(fewer(part.mesh))) }];
    const mesh = ownPart(part.mesh, kept, firsts[n]!, firsts[n + 1]!);
    return mesh.indices.length > 0 ? [{ ...part, mesh: faceted(mesh) }] : [];
  });
}

/** A detail in no more facets than show that it is round. */
function fewer(mesh: Mesh): Mesh {
  const { indices, positions } = mesh;
  const most = 3 * MOST_OF_A_DETAIL;
  if (indices.length <= most) return mesh;
  const [kept] = MeshoptSimplifier.simplify(indices, positions, 3, most, 0.03);
  return { ...mesh, indices: kept };
}

/** A detail a fifth larger, each of its pieces about its own middle, so that a facet before it does not hide it. */
function swollen(mesh: Mesh): Mesh {
  const positions = mesh.positions.slice();
  for (const piece of piecesOf(mesh)) {
    for (let axis = 0; axis < 3; axis++) {
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const vertex of piece) {
        low = Math.min(low, mesh.positions[3 * vertex + axis]!);
        high = Math.max(high, mesh.positions[3 * vertex + axis]!);
      }
      const middle = (low + high) / 2;
      for (const vertex of piece) {
        const at = 3 * vertex + axis;
        positions[at] = middle + 1.2 * (mesh.positions[at]! - middle);
      }
    }
  }
  return { ...mesh, positions };
}

/** The vertices of each piece that hangs together: a pair of eyes is two. */
function piecesOf({ positions, indices }: Mesh): number[][] {
  const leader = Int32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const find = (vertex: number): number => {
    let at = vertex;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at]!]!;
      at = leader[at]!;
    }
    return at;
  };
  for (let i = 0; i < indices.length; i += 3) {
    const first = find(indices[i]!);
    leader[find(indices[i + 1]!)] = first;
    leader[find(indices[i + 2]!)] = first;
  }
  const pieces = new Map<number, number[]>();
  for (let vertex = 0; vertex < leader.length; vertex++) {
    const first = find(vertex);
    const piece = pieces.get(first);
    if (piece) piece.push(vertex);
    else pieces.set(first, [vertex]);
  }
  return [...pieces.values()];
}

/** The longest side of a part's largest piece: a pair of eyes is as long as one of them. */
function longestPiece(mesh: Mesh): number {
  return Math.max(
    ...piecesOf(mesh).map((piece) => {
      const at = Float32Array.from(piece.flatMap((v) => [...mesh.positions.subarray(3 * v, 3 * v + 3)]));
      return longestSide({ ...mesh, positions: at });
    }),
  );
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
