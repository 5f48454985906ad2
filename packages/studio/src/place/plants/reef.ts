import { cos, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { heightsOf } from "../heights.js";
import { type CoralHead, coralHead } from "./coral-head.js";
import { anemone, brain, branching, CORAL_COLOURS, fan, sponge, table, weed } from "./corals.js";
import type { Growing } from "./formed.js";
import type { Colour, PlantShape } from "./leaves.js";
import { fish, LIVERIES, shoal } from "./shoal.js";

/** A reef: mounds of coral on both sides of a lane of sand, overgrown with corals of all kinds, and fish over it. */
export function reef({ place, recipe, bed, share, add, random, stones, stand, plants }: Growing): void {
  const each = (make: (random: Random, colour: Colour) => PlantShape, colours: readonly number[]) =>
    add(...colours.map((n) => make(random, CORAL_COLOURS[n]!)));
  const horns = each(branching, [0, 1, 2, 4, 6]);
  const fans = each(fan, [2, 0, 4, 6]);
  const brains = each(brain, [3, 1, 5, 4]);
  const tubes = each(sponge, [1, 3, 2]);
  const plates = each(table, [4, 1, 6]);
  const polyps = each(anemone, [4, 5, 3]);
  const weeds = add(weed(random, [0.08, 0.12, 0.03]), weed(random, [0.11, 0.11, 0.03]));
  // Beside something small the bed is seen from close by: all on it is smaller there.
  const scale = Math.min(1, Math.max(0.1, stand.eye[1] / 1.6));
  const heads: CoralHead[] = [0, 1, 2].map(() => coralHead(random));
  const mounds = heads.map(({ shape }) => add(shape)[0]!);
  const heights = heightsOf(place, recipe, stand.eye);
  const kinds = [
    { shapes: horns, size: [0.3, 0.62], often: 0.34 },
    { shapes: fans, size: [0.45, 0.95], often: 0.13 },
    { shapes: brains, size: [0.26, 0.6], often: 0.16 },
    { shapes: tubes, size: [0.3, 0.66], often: 0.13 },
    { shapes: plates, size: [0.26, 0.55], often: 0.1 },
    { shapes: polyps, size: [0.24, 0.42], often: 0.14 },
  ] as const;
  const dice = kinds.flatMap((kind) => Array.from({ length: Math.round(kind.often * 100) }, () => kind));
  const anyKind = () => dice[Math.floor(random() * dice.length)]!;

  const mound = (ahead: number, aside: number, radius: number, grown: number): void => {
    const x = stand.eye[0] + aside * stand.half * ahead;
    const z = stand.eye[2] - ahead;
    if (x * x + z * z < (stand.clearing * 1.1 + radius * 1.1) ** 2) return;
    const turn = random() * 6.2832;
    const n = Math.floor(random() * heads.length);
    plants.push({
      x,
      z,
      size: radius,
      turn,
      shape: mounds[n]!,
      tint: 0.9 + 0.2 * random(),
      sunk: 0.12 * radius,
    });
    const [c, s] = [cos(turn), sin(turn)];
    const foot = heights(x, z) - 0.12 * radius;
    for (let k = 0; k < grown; k++) {
      const [px, py, pz] = heads[n]!.surface(random() * 6.2832, 0.08 + 1.4 * (1 - Math.sqrt(random())));
      const wx = x + (px * c + pz * s) * radius;
      const wz = z + (pz * c - px * s) * radius;
      const { shapes, size } = anyKind();
      const tall =
        (size[0] + (size[1] - size[0]) * random()) * scale * Math.min(1.5, 0.7 + (0.3 * radius) / scale);
      plants.push({
        x: wx,
        z: wz,
        size: tall,
        // Fans stand across the view.
        turn: shapes === fans ? 0.9 * (random() - 0.5) : random() * 6.2832,
        shape: shapes[Math.floor(random() * shapes.length)]!,
        tint: 0.85 + 0.3 * random(),
        sunk: heights(wx, wz) - (foot + py * radius) + 0.05 * tall,
      });
    }
  };
  // Near mounds low at the frame's foot, high ones behind them at its sides, and dim ones that close the lane.
  for (const side of [-1, 1]) {
    mound((2.7 + 0.5 * random()) * scale, side * (0.82 + 0.2 * random()), 0.62 * scale, 16 * share);
    mound(
      (4.3 + 0.9 * random()) * scale,
      side * (0.66 + 0.3 * random()),
      (0.95 + 0.25 * random()) * scale,
      34 * share,
    );
    mound((7 + random()) * scale, side * (0.8 + 0.25 * random()), (1.9 + 0.5 * random()) * scale, 60 * share);
    mound(
      (9.5 + 2 * random()) * scale,
      side * (0.42 + 0.2 * random()),
      (1.3 + 0.5 * random()) * scale,
      40 * share,
    );
    mound((13 + 3 * random()) * scale, side * (0.5 + 0.5 * random()), (2.6 + random()) * scale, 44 * share);
  }
  for (let n = 0; n < 4; n++)
    mound(
      (15 + 8 * random()) * scale,
      (n - 1.5) * 0.28 + 0.1 * random(),
      (1.4 + 1.5 * random()) * scale,
      26 * share,
    );
  const aside = stand.clearing > 0 ? 0.5 : 0.2;
  bed.strew(stones([0.05, 0.16]), 2.4, 12, 60, aside, 0.6);
  bed.strew({ shapes: brains, size: [0.2, 0.5], tint: 0.2, sunk: 0.05 }, 3, 20, 26, aside, 0.4);
  bed.strew({ shapes: horns, size: [0.3, 0.7], tint: 0.2, sunk: 0.03 }, 2.6, 20, 46 * share, aside, 0.6);
  bed.strew({ shapes: polyps, size: [0.22, 0.4], tint: 0.2, sunk: 0.03 }, 2.6, 14, 16, aside, 0.4);
  bed.strew({ shapes: tubes, size: [0.3, 0.7], tint: 0.2, sunk: 0.03 }, 3, 20, 20, aside, 0.5);
  bed.strew({ shapes: weeds, size: [0.3, 0.8], tint: 0.3 }, 2.6, 20, 46 * share, aside, 0.7);

  const bends = LIVERIES.map((livery) => add(...[-0.16, 0, 0.16].map((bend) => fish(livery, bend))));
  const first = random() < 0.5 ? 1 : -1;
  const way = (side: number) => (side > 0 ? 0 : Math.PI) + 0.5 * (random() - 0.5);
  // Behind something large in the middle shoals keep to the sides of it.
  const out = stand.clearing > 0 ? 0.72 : 0.3;
  const metres = (value: number) => value * scale;
  const swim = (
    ahead: number,
    across: number,
    high: number,
    count: number,
    long: number,
    size: readonly [number, number],
    livery: number,
    side: number,
  ) =>
    plants.push(
      ...shoal(
        {
          ahead: metres(ahead),
          aside: across,
          high: metres(high),
          count: Math.round(count * share),
          long: metres(long),
          size: [metres(size[0]), metres(size[1])],
          heading: way(side),
        },
        bends[livery]!,
        stand,
        random,
      ),
    );
  swim(8.5, out * first, 2.9, 90, 2.2, [0.16, 0.22], 1, first);
  swim(6, -out * 1.5 * first, 2, 46, 1, [0.1, 0.15], 0, -first);
  swim(14, -0.2 * first, 4.2, 110, 3.2, [0.2, 0.28], 1, first);
  swim(4.6, 0.85 * first, 1.15, 7, 0.6, [0.17, 0.22], 2, -first);
  swim(5.4, -0.5 * first, 1.3, 6, 0.9, [0.2, 0.26], 3, first);
}
