import type { Bounds } from "../../geometry.js";
import { atan2, sin } from "../../math/exact.js";
import type { Vector } from "../mesh/index.js";
import type { Bend } from "./bend.js";

/** Up to this share of its height a melting thing runs apart. */
const RUNS = 0.45;
/** How far its foot spreads, of its own distance from the middle and of the whole's half width. */
const SPREADS = 0.7;
const POOL = 0.4;
/** How far its top has come over to one side, of its height. */
const SAGS = 0.09;
/** How much lower a run comes than its neighbours, of the height. */
const DRIPS = 0.06;
/** How soon heights near the ground are level with it. */
const LEVEL = 0.16;

/** Lets the lower part of a thing run out into an uneven pool, and the rest sag and drip. */
export function meltIn({ min, max }: Bounds): Bend {
  const height = max[1] - min[1];
  const half = (max[0] - min[0] + max[2] - min[2]) / 4;
  const [cx, cz] = [(min[0] + max[0]) / 2, (min[2] + max[2]) / 2];
  return ([x, y, z]): Vector => {
    const t = Math.min(1, Math.max(0, (y - min[1]) / height));
    const [dx, dz] = [x - cx, z - cz];
    const radius = Math.sqrt(dx * dx + dz * dz);
    const angle = radius < 1e-6 ? 0 : atan2(dz, dx);
    const lobes = 0.6 * sin(3 * angle + 0.7) + 0.4 * sin(7 * angle + 2.1);
    const low = Math.max(0, 1 - t / RUNS);
    const run = low * low * low * (1 + 0.3 * lobes);
    const out = radius < 1e-6 ? 1 : 1 + SPREADS * run + (POOL * half * run) / radius;
    const drip = DRIPS * lobes * 4 * t * (1 - t);
    const level = ((1 + LEVEL) * (t * t)) / (t + LEVEL);
    return [
      cx + dx * out + SAGS * height * t * t,
      min[1] + height * Math.max(0, 0.93 * level - drip * t),
      cz + dz * out,
    ];
  };
}
