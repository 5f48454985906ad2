import { cos, pow, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { type Colour, leaves, limb, mixed, type PlantShape } from "./leaves.js";

export type Detail = "near" | "middle" | "far";

const BARK: Colour = [0.06, 0.045, 0.032];
const SNOW: Colour = [0.8, 0.83, 0.88];

/** A spruce: whorls of drooping branches, each a spray of needles; `snowy` lays snow on them. */
export function conifer(random: Random, detail: Detail, needle: Colour, snowy: number): PlantShape {
  const into = leaves();
  const whorls = { near: 34, middle: 24, far: 9 }[detail];
  const around = { near: 13, middle: 11, far: 6 }[detail];
  limb(into, [0, 0, 0], [0, 0.92, 0], 0.012, 0.002, BARK);
  const slim = 0.17 + 0.06 * random();
  // Behind the sprays it is dark, not open.
  const heart: Colour = [needle[0] * 0.3, needle[1] * 0.3, needle[2] * 0.4];
  limb(into, [0, 0.09, 0], [0, 0.9, 0], slim * 0.27, 0.003, heart);
  for (let w = 0; w < whorls; w++) {
    const t = (w + 0.3 * random()) / whorls;
    const y = 0.07 + 0.93 * t;
    const reach = slim * pow(1 - t, 0.82) + 0.006;
    for (let k = 0; k < around; k++) {
      const turn = ((k + w * 0.5 + 0.7 * (random() - 0.5)) / around) * 6.2832;
      const [c, s] = [cos(turn), sin(turn)];
      const r = reach * (0.72 + 0.46 * random());
      const drop = r * (0.42 - 0.35 * t) + 0.012;
      const half = r * (detail === "far" ? 0.6 : 0.3);
      const tip = [c * r, y - drop, s * r] as const;
      const root = [0, y + 0.02, 0] as const;
      const shade = 0.78 + 0.44 * random();
      const green = mixed([needle[0] * 0.55, needle[1] * 0.55, needle[2] * 0.6], needle, shade);
      const open = 0.3 + 0.7 * t * 0.5 + 0.2 * random();
      const colour = random() < snowy ? mixed(green, SNOW, 0.86 + 0.14 * random()) : green;
      const normal = [c * 0.8, 0.62, s * 0.8] as const;
      if (detail !== "near") {
        const mid = [c * r * 0.55, y - drop * 0.45, s * r * 0.55] as const;
        into.add(
          root,
          [mid[0] - s * half, mid[1] - half * 0.2, mid[2] + c * half],
          tip,
          normal,
          colour,
          open,
        );
        into.add(
          root,
          tip,
          [mid[0] + s * half, mid[1] - half * 0.2, mid[2] - c * half],
          normal,
          colour,
          open,
        );
        continue;
      }
      // Sprays to both sides, longest in the middle of the branch.
      for (let n = 0; n < 7; n++) {
        const u = (n + 0.6) / 7;
        const long = half * 0.8 * (1.15 - 0.75 * u) * (0.7 + 0.6 * random());
        const p = [c * r * u * 0.92, y + 0.02 - (drop + 0.02) * u, s * r * u * 0.92] as const;
        const wide = r * 0.085;
        const lit = random() < snowy ? mixed(green, SNOW, 0.8 + 0.2 * random()) : mixed(green, colour, 0.4);
        for (const side of [-1, 1]) {
          const end = [
            p[0] - s * long * side + c * long * 0.7,
            p[1] - long * 0.42,
            p[2] + c * long * side + s * long * 0.7,
          ] as const;
          into.add(
            [p[0] - c * wide, p[1], p[2] - s * wide],
            end,
            [p[0] + c * wide, p[1] - 0.003, p[2] + s * wide],
            [c * 0.7 - s * side * 0.35, 0.68, s * 0.7 + c * side * 0.35],
            lit,
            open * (0.55 + 0.45 * u),
          );
        }
      }
    }
  }
  return into.shape();
}

/** A leafy tree: a trunk that forks, and clumps of leaves about the ends. */
export function broadleaf(
  random: Random,
  detail: Detail,
  leaf: Colour,
  bark: Colour = BARK,
  slim = 1,
): PlantShape {
  const into = leaves();
  const clumps = { near: 15, middle: 11, far: 7 }[detail];
  const each = { near: 230, middle: 60, far: 14 }[detail];
  const size = { near: 0.019, middle: 0.037, far: 0.085 }[detail];
  const fork = 0.3 + 0.08 * random();
  limb(into, [0, 0, 0], [0.01, fork, 0], 0.019 * slim, 0.012 * slim, bark);
  for (let n = 0; n < clumps; n++) {
    const turn = (n * 2.39996 + random()) % 6.2832;
    const up = (n + 0.5) / clumps;
    const out = (0.26 * sin(3.0 * up + 0.14) + 0.03) * slim;
    const y = 0.42 + 0.46 * up;
    const [cx, cz] = [cos(turn) * out, sin(turn) * out];
    if (detail !== "far")
      limb(into, [0, fork - 0.02, 0], [cx * 0.8, y - 0.02, cz * 0.8], 0.0085 * slim, 0.003, bark);
    const r = (0.13 + 0.05 * random()) * (1.05 - 0.3 * up);
    for (let k = 0; k < each; k++) {
      const v = 1 - (2 * (k + random())) / each;
      const a = k * 2.39996 + random() * 0.8;
      const flat = Math.sqrt(Math.max(0, 1 - v * v));
      const [dx, dy, dz] = [flat * cos(a), v, flat * sin(a)];
      const far = r * (0.7 + 0.4 * random());
      const p = [cx + dx * far, y + dy * far * 0.82, cz + dz * far] as const;
      const q = random() * 6.2832;
      const [ux, uy, uz] = [cos(q), 0.5 * sin(q * 1.7), sin(q)];
      const [wx, wz] = [-sin(q), cos(q)];
      const g = size * (0.7 + 0.7 * random());
      const tone = 0.7 + 0.5 * random();
      into.add(
        [p[0] - ux * g, p[1] - uy * g, p[2] - uz * g],
        [p[0] + wx * g * 0.8, p[1] + g * 0.35, p[2] + wz * g * 0.8],
        [p[0] + ux * g, p[1] + uy * g, p[2] + uz * g],
        [dx + cx * 1.6, dy * 0.9 + 0.35, dz + cz * 1.6],
        [leaf[0] * tone, leaf[1] * tone, leaf[2] * tone],
        0.3 + 0.45 * (dy * 0.5 + 0.5) + 0.25 * up,
      );
    }
  }
  return into.shape();
}

/** A trunk of a high forest: bare far up, a few dead branches, the crown above the frame. */
export function trunk(random: Random, bark: Colour): PlantShape {
  const into = leaves();
  const lean = (random() - 0.5) * 0.03;
  const rings = 46;
  for (let n = 0; n < rings; n++) {
    const [t0, t1] = [n / rings, (n + 1) / rings];
    const tone = random() < 0.3 ? 0.25 + 0.3 * random() : 0.8 + 0.3 * random();
    const flare = n === 0 ? 0.003 : 0;
    limb(
      into,
      [lean * t0, t0, 0],
      [lean * t1, t1, 0],
      0.0105 * (1 - t0 * 0.6) + flare,
      0.0105 * (1 - t1 * 0.6),
      [bark[0] * tone, bark[1] * tone, bark[2] * tone],
    );
  }
  return into.shape();
}

/** A palm: a bent trunk and fronds that arch. */
export function palm(random: Random): PlantShape {
  const into = leaves();
  const bend = 0.22 * (random() < 0.5 ? -1 : 1);
  let before: readonly [number, number, number] = [0, 0, 0];
  for (let n = 1; n <= 7; n++) {
    const t = n / 7;
    const next = [bend * t * t, 0.8 * t, 0] as const;
    limb(into, before, next, 0.026 - 0.011 * (t - 1 / 7), 0.026 - 0.011 * t, [0.17, 0.13, 0.09]);
    before = next;
  }
  for (let k = 0; k < 19; k++) {
    const turn = (k / 19) * 6.2832 + random() * 0.5;
    const [c, s] = [cos(turn), sin(turn)];
    const rise = 0.24 - 0.34 * random();
    const at = (u: number) =>
      [before[0] + c * 0.34 * u, before[1] + rise * u - 0.34 * u * u, before[2] + s * 0.34 * u] as const;
    for (let n = 1; n < 22; n++) {
      const p = at(n / 22);
      const q = at((n + 0.85) / 22);
      const long = 0.12 * sin((n / 22) * 2.7 + 0.35) * (0.85 + 0.3 * random());
      const green: Colour = [0.05 + 0.04 * random(), 0.12 + 0.05 * random(), 0.03];
      for (const side of [-1, 1]) {
        const end = [
          p[0] - s * long * side + c * 0.04,
          p[1] - long * 0.55,
          p[2] + c * long * side + s * 0.04,
        ] as const;
        into.add(p, end, q, [-s * side * 0.4, 0.85, c * side * 0.4], green, 0.85);
      }
    }
  }
  return into.shape();
}
