import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { foliage } from "./foliage.js";
import { type Colour, type Leaves, leaves, type PlantShape } from "./leaves.js";
import { tube } from "./wood.js";

type Point = readonly [number, number, number];

const BARK: Colour = [0.07, 0.052, 0.038];
const FORKS = 5;

/** How a single tree is built: its crown's breadth, where the trunk forks, and how dense its leaves are; 0 is bare. */
export interface Habit {
  readonly broad: number;
  readonly fork: number;
  readonly leafy: number;
}

export const OAK: Habit = { broad: 1, fork: 0.2, leafy: 1 };
export const CHERRY: Habit = { broad: 1.15, fork: 0.16, leafy: 0.95 };

/**
 * A tree that is looked at for itself: a trunk that forks and forks again, each limb bent up to the light, and leaves in
 * clumps about the last twigs, so that sky shows between them.
 */
export function specimen(random: Random, leaf: Colour, { broad, fork, leafy }: Habit): PlantShape {
  const into = leaves();
  const tips: Point[] = [];
  const lean = (random() - 0.5) * 0.07;
  const top: Point = [lean, fork, (random() - 0.5) * 0.05];
  tube(into, [0, -0.02, 0], [lean * 0.4, fork * 0.5, 0], 0.034, 0.024, BARK);
  for (let n = 0; n < 5; n++) {
    // Roots run out into the ground.
    const turn = n * 1.2566 + random();
    tube(into, [0, 0.045, 0], [cos(turn) * 0.055, -0.02, sin(turn) * 0.055], 0.017, 0.008, BARK);
  }
  tube(into, [lean * 0.4, fork * 0.5, 0], top, 0.024, 0.021, BARK);
  const arms = 4 + Math.floor(random() * 2);
  const first = random() * 6.2832;
  for (let n = 0; n < arms; n++) {
    const turn = first + (n / arms) * 6.2832 + (random() - 0.5) * 0.7;
    const out = (0.5 + 0.55 * random()) * broad;
    branch(
      { into, random, tips, broad },
      top,
      [cos(turn) * out, 1, sin(turn) * out],
      0.19 + 0.05 * random(),
      0.0145,
      1,
    );
  }
  branch(
    { into, random, tips, broad },
    top,
    [0.15 * (random() - 0.5), 1, 0.15 * (random() - 0.5)],
    0.24,
    0.016,
    1,
  );
  if (leafy > 0)
    for (const [x, y, z] of tips) {
      if (random() > 0.96 * leafy) continue;
      const tone = 0.86 + 0.28 * random();
      foliage(
        into,
        random,
        [x, y, z],
        0.042 + 0.024 * random(),
        "fine",
        [leaf[0] * tone, leaf[1] * tone, leaf[2] * tone],
        0.3 * Math.max(0, (y - 0.35) * 1.6),
        0.5 * leafy,
      );
    }
  return into.shape();
}

interface Growing {
  readonly into: Leaves;
  readonly random: Random;
  readonly tips: Point[];
  readonly broad: number;
}

function branch(
  growing: Growing,
  from: Point,
  [dx, dy, dz]: Point,
  long: number,
  thick: number,
  depth: number,
): void {
  const { into, random, tips, broad } = growing;
  const scale = long / Math.sqrt(dx * dx + dy * dy + dz * dz);
  const bow = (random() - 0.5) * long * 0.3;
  const middle: Point = [
    from[0] + dx * scale * 0.5 + bow,
    from[1] + dy * scale * 0.46,
    from[2] + dz * scale * 0.5 - bow,
  ];
  const to: Point = [from[0] + dx * scale, from[1] + dy * scale, from[2] + dz * scale];
  const thin = thick * 0.66;
  tube(into, from, middle, thick, (thick + thin) / 2, BARK);
  tube(into, middle, to, (thick + thin) / 2, thin, BARK);
  if (depth >= 2) tips.push(to);
  if (depth >= FORKS) return;
  const forks = depth < 3 ? 3 : 2;
  const first = random() * 6.2832;
  for (let n = 0; n < forks; n++) {
    const turn = first + (n / forks) * 6.2832 + 0.8 * (random() - 0.5);
    const spread = (0.5 + 0.4 * random()) * broad;
    const flat = Math.sqrt(dx * dx + dz * dz) + 1e-4;
    // Away from the trunk, and up again at the end.
    const way: Point = [
      dx * 0.75 + cos(turn) * spread + (dx / flat) * 0.08,
      Math.max(0.12, dy * 0.62 + 0.16 * random()),
      dz * 0.75 + sin(turn) * spread + (dz / flat) * 0.08,
    ];
    branch(growing, to, way, long * (0.66 + 0.16 * random()), thin * 0.86, depth + 1);
  }
}
