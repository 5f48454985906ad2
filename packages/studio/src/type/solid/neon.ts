import { Clipper, ClipType, EndType, FillRule, JoinType } from "clipper2-ts";
import earcut from "earcut";
import type { Mesh } from "../../geometry.js";
import type { Outline } from "../../paint/drawing.js";
import { frame, placed, weave } from "../../shape/mesh/index.js";
import { flattened } from "../shape/flatten.js";
import { solidOf } from "./letter.js";
import { type Region, regionsOfPaths } from "./polygons.js";

/** Lengths in em. */
const TUBE = { depth: 0.075, bevel: 0.03 };
const CORE = { depth: 0.03, bevel: 0.012, inset: 0.021 };
/** How far the light reaches over the board, in how many steps. */
const REACH = 0.3;
export const HALOS = 14;
/** The board behind: its edge around the words, its thickness, and how far the tubes stand before it. */
const BOARD = { edge: 0.34, depth: 0.07, gap: 0.05 };

/** The parts of a sign of glowing tubes: tubes with a bright core before a dark board that their light falls on. */
export function neonParts(outlines: readonly Outline[]): { role: string; mesh: Mesh }[] {
  const paths = outlines.flatMap((outline) =>
    outline.map((contour) => flattened(contour, 0.0025).map(([x, y]) => ({ x, y: -y }))),
  );
  const united = Clipper.booleanOpD(ClipType.Union, paths, [], FillRule.NonZero, 6);
  const grown = (by: number) =>
    regionsOfPaths(Clipper.inflatePathsD(united, by, JoinType.Round, EndType.Polygon, 2, 5));
  const halos = Array.from({ length: HALOS }, (_, n) => {
    // Wider steps outside, where the light changes less.
    const share = ((HALOS - n) / HALOS) ** 2;
    return {
      role: `glow ${n + 1}`,
      mesh: sheet(grown(0.012 + REACH * share), -BOARD.gap + 0.0012 * (n + 1)),
    };
  });
  return [
    { role: "tubes", mesh: solidOf(regionsOfPaths(united), TUBE) },
    {
      role: "core",
      mesh: placed(solidOf(grown(-CORE.inset), CORE), frame({ at: [0, 0, TUBE.depth - CORE.depth * 0.35] })),
    },
    { role: "board", mesh: board(grown(BOARD.edge)) },
    ...halos,
  ];
}

/** A board cut along the words, so that their light fades out just before its edge. */
function board(regions: readonly Region[]): Mesh {
  const whole = regions.map(({ border }) => ({ border, holes: [] }));
  const solid = solidOf(whole, { depth: BOARD.depth, bevel: 0.012 });
  return placed(solid, frame({ at: [0, 0, -BOARD.gap - BOARD.depth] }));
}

/** Regions as a flat sheet facing the viewer. */
function sheet(regions: readonly Region[], z: number): Mesh {
  const woven = weave();
  for (const { border, holes } of regions) {
    const flat: number[] = [];
    const starts: number[] = [];
    for (const [n, ring] of [border, ...holes].entries()) {
      if (n > 0) starts.push(flat.length / 2);
      for (const [x, y] of ring) flat.push(x, y);
    }
    const corners = Array.from({ length: flat.length / 2 }, (_, i) =>
      woven.vertex([flat[2 * i]!, flat[2 * i + 1]!, z], [0, 0, 1]),
    );
    const triangles = earcut(flat, starts);
    for (let i = 0; i < triangles.length; i += 3) {
      const [p, q, r] = [triangles[i]!, triangles[i + 1]!, triangles[i + 2]!];
      const turn =
        (flat[2 * q]! - flat[2 * p]!) * (flat[2 * r + 1]! - flat[2 * p + 1]!) -
        (flat[2 * q + 1]! - flat[2 * p + 1]!) * (flat[2 * r]! - flat[2 * p]!);
      if (turn > 0) woven.triangle(corners[p]!, corners[q]!, corners[r]!);
      else woven.triangle(corners[p]!, corners[r]!, corners[q]!);
    }
  }
  return woven.mesh();
}
