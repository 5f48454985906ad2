import type { MASONRY } from "../../brief.js";
import type { Mesh } from "../../geometry.js";
import { type Random, randomFrom } from "../../math/random.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import type { SurfaceSet } from "../../scene.js";
import { boxAt, merged, type Vector } from "../mesh/index.js";
import type { Piece } from "./piece.js";

type Made = Exclude<(typeof MASONRY)[number], "plain">;
type Finish = SurfaceSet["wall"];

/** How far a wall is built past the middle, and how high: more than any frame shows of it. */
const HALF = 6.5;
const HIGH = 7.5;

/** Metres: the sides of a brick, tile, stone or board with its joint, the joint, and how rounded its edge is. */
interface Bond {
  readonly wide: number;
  readonly high: number;
  readonly joint: number;
  readonly bevel: number;
  /** Each course starts so much of a brick farther, by turns. */
  readonly shift: number;
  /** How much the sizes, and the lightness of single ones, differ. */
  readonly uneven: number;
  readonly shades: number;
  /** How far the joint lies back. */
  readonly raked: number;
}

const BONDS: Readonly<Record<Made, Bond>> = {
  brick: {
    wide: 0.25,
    high: 0.083,
    joint: 0.011,
    bevel: 0.006,
    shift: 0.5,
    uneven: 0.02,
    shades: 0.05,
    raked: 0.009,
  },
  tile: {
    wide: 0.15,
    high: 0.15,
    joint: 0.004,
    bevel: 0.004,
    shift: 0,
    uneven: 0,
    shades: 0.008,
    raked: 0.003,
  },
  stone: {
    wide: 0.44,
    high: 0.2,
    joint: 0.02,
    bevel: 0.022,
    shift: 0.42,
    uneven: 0.32,
    shades: 0.07,
    raked: 0.022,
  },
  plank: {
    wide: 6,
    high: 0.15,
    joint: 0.005,
    bevel: 0.004,
    shift: 0.37,
    uneven: 0,
    shades: 0.03,
    raked: 0.008,
  },
  concrete: {
    wide: 1.5,
    high: 0.9,
    joint: 0.008,
    bevel: 0.004,
    shift: 0,
    uneven: 0,
    shades: 0.012,
    raked: 0.006,
  },
};

/** How many shades single bricks come in. */
const SHADES = 5;

/** A wall whose face stands at a z, laid brick by brick before its mortar; `metre`: scene units in a metre. */
export function masonryPieces(made: Made, finish: Finish, back: number, metre: number): Piece[] {
  const bond = BONDS[made];
  const random = randomFrom("masonry", made);
  const unit = Math.max(0.55, Math.min(metre, 4));
  const groups: Mesh[][] = Array.from({ length: SHADES }, () => []);
  const courses = Math.ceil(HIGH / (bond.high * unit));
  for (let course = 0; course < courses; course++) {
    for (const brick of courseOf(bond, course, unit, random)) {
      groups[Math.floor(random() * SHADES)]!.push(brick);
    }
  }
  const depth = bond.raked * unit;
  const { l, c, h } = oklchOf(finish.colour);
  const mortar =
    made === "plank" ? { l: l * 0.45, c: c * 0.6, h } : { l: Math.min(0.86, l + 0.16), c: c * 0.18, h };
  return [
    {
      mesh: boxAt([0, 0, 0], [2 * HALF + 12, HIGH + 12, 0.2], 0.02),
      finish: {
        colour: hexOfOklch(made === "tile" || made === "concrete" ? { l: l * 0.82, c, h } : mortar),
        material: "concrete",
      },
      at: [0, HIGH / 2 - 1, back - depth - 0.1],
    },
    ...groups
      .filter((meshes) => meshes.length > 0)
      .map((meshes, n): Piece => {
        const step = (n / (SHADES - 1) - 0.5) * 2 * bond.shades;
        return {
          mesh: merged(...meshes),
          finish: { ...finish, colour: hexOfOklch({ l: l + step, c: c * (1 + 2 * step), h: h - 40 * step }) },
          at: [0, 0, back],
        };
      }),
  ];
}

/** One course from left to right. */
function courseOf(bond: Bond, course: number, unit: number, random: Random): Mesh[] {
  const bricks: Mesh[] = [];
  const joint = bond.joint * unit;
  const y = course * bond.high * unit;
  let x = -HALF - bond.wide * unit * ((course * bond.shift) % 1) - bond.uneven * random() * bond.wide * unit;
  while (x < HALF) {
    const wide = bond.wide * unit * (1 + bond.uneven * (2 * random() - 1));
    const out = bond.raked * unit * 0.25 * random() * (bond.uneven > 0 ? 1 : 0);
    bricks.push(
      faced(
        [x, y, -out],
        [wide - joint, bond.high * unit - joint],
        bond.bevel * unit,
        bond.raked * unit * 1.3,
      ),
    );
    x += wide;
  }
  return bricks;
}

/** The face of one brick, bevelled on four sides: all that is seen of it. */
function faced([x, y, z]: Vector, [w, h]: readonly [number, number], given: number, depth: number): Mesh {
  const bevel = Math.min(given, w / 3, h / 3);
  const ring = (inset: number, at: number): Vector[] => [
    [x + inset, y + inset, at],
    [x + w - inset, y + inset, at],
    [x + w - inset, y + h - inset, at],
    [x + inset, y + h - inset, at],
  ];
  // Front, the edge where it begins to turn, and the edge deep in the joint.
  const corners = [...ring(bevel, z), ...ring(0, z - bevel), ...ring(0, z - bevel - depth)];
  const out: Vector[] = [
    [0, -1, 0],
    [1, 0, 0],
    [0, 1, 0],
    [-1, 0, 0],
  ];
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  const quad = (points: readonly Vector[], own: readonly Vector[]) => {
    const first = positions.length / 3;
    positions.push(...points.flat());
    normals.push(...own.flat());
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
  };
  const front: Vector = [0, 0, 1];
  quad([corners[0]!, corners[1]!, corners[2]!, corners[3]!], [front, front, front, front]);
  for (let side = 0; side < 4; side++) {
    const next = (side + 1) % 4;
    const aside = out[side]!;
    quad(
      [corners[4 + side]!, corners[4 + next]!, corners[next]!, corners[side]!],
      [aside, aside, front, front].map((v) => slanted(v, aside)),
    );
    quad(
      [corners[8 + side]!, corners[8 + next]!, corners[4 + next]!, corners[4 + side]!],
      [aside, aside, aside, aside],
    );
  }
  return {
    positions: new Float32Array(positions),
    normals: new Float32Array(normals),
    indices: new Uint32Array(indices),
  };
}

/** A bevel's shading runs from the face to the side. */
function slanted(v: Vector, aside: Vector): Vector {
  return v[2] === 1 ? v : [aside[0] * 0.8, aside[1] * 0.8, 0.6];
}
