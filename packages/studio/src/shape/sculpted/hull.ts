import type { Mesh } from "../../geometry.js";
import { cos, pow, radians, sin } from "../../math/exact.js";
import { merged, patch, type Surface, type Vector } from "../mesh/index.js";

export interface HullForm {
  readonly length: number;
  readonly beam: number;
  /** From the keel to the gunwale amidships. */
  readonly depth: number;
  /** How much higher the gunwale is at the bow, and at the stern. */
  readonly sheer: readonly [bow: number, stern: number];
  /** How far the deck lies below the gunwale. */
  readonly well?: number;
  /** Fullness of the ends: smaller is blunter. */
  readonly ends?: readonly [bow: number, stern: number];
}

/** A boat's hull with its bow ahead, the keel on y = 0. */
export interface Hull {
  readonly shell: Mesh;
  /** The gunwale from the stern along one side (side 1 is +x) to the bow. */
  readonly rail: (side: 1 | -1, outward?: number) => Vector[];
}

/** A hull by its stations: half ellipses between gunwales, with a deck sunk between them. */
export function hull({ length, beam, depth, sheer, well = 0, ends = [0.9, 0.35] }: HullForm): Hull {
  const half = (t: number) => {
    const x = 2 * t - 1;
    const sharp = x > 0 ? ends[0] : ends[1];
    return (beam / 2) * pow(Math.max(0, 1 - x * x), sharp);
  };
  const gunwale = (t: number) => {
    const x = 2 * t - 1;
    return depth + (x > 0 ? sheer[0] : sheer[1]) * x * x;
  };
  const keel = (t: number) => {
    const x = 2 * t - 1;
    return depth * 0.42 * pow(Math.abs(x), 3);
  };
  const ahead = (t: number) => (t - 0.5) * length;
  const outer: Surface = (u, v) => {
    const angle = radians(180 * u);
    const low = keel(v);
    const rise = pow(Math.abs(sin(angle)), 0.75);
    // The stem rakes: what lies lower stops short of the ends.
    const rake = (1 - 0.16 * rise * Math.abs(2 * v - 1)) * ahead(v);
    return [-half(v) * cos(angle), gunwale(v) - (gunwale(v) - low) * rise, rake];
  };
  const deck: Surface = (u, v) => {
    const across = 1 - 2 * u;
    const w = half(v);
    const sunk = well * (1 - pow(Math.abs(across), 6)) * Math.min(1, (4 * w) / beam);
    return [across * w, gunwale(v) - sunk, ahead(v)];
  };
  return {
    shell: merged(patch(outer, { u: 28, v: 40 }), patch(deck, { u: 16, v: 40 })),
    rail: (side, outward = 0) =>
      Array.from({ length: 21 }, (_, i) => {
        const t = i / 20;
        return [side * (half(t) + outward), gunwale(t), ahead(t)] as const;
      }),
  };
}

/** A thin sheet between three or four corners that bellies towards `bulge`; `thickness` at its middle. */
export function sailBetween(
  foot: readonly [Vector, Vector],
  head: readonly [Vector, Vector],
  bulge: Vector,
): Surface {
  return (u, v) => {
    const belly = sin(radians(180 * u)) * sin(radians(180 * Math.min(1, v * 0.85 + 0.08)));
    const at = (axis: 0 | 1 | 2) =>
      (foot[0][axis] * (1 - u) + foot[1][axis] * u) * (1 - v) +
      (head[0][axis] * (1 - u) + head[1][axis] * u) * v +
      bulge[axis] * belly;
    return [at(0), at(1), at(2)];
  };
}
