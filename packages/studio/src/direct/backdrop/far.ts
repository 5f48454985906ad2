import type { Random } from "../../math/random.js";
import { hexOfOklch, type Oklch, oklchOf } from "../../oklch.js";
import { isLowKey, moodOf, toneOf } from "../colour/tone.js";
import { around, clouds, disc, pane } from "./blurs.js";
import type { Backdrop, Given } from "./given.js";
import { horizonOf } from "./horizon.js";

/** Two fields of colour and a great disc where they meet, as on a poster. */
export function poster({ tint, camera, width, height }: Given, random: Random): Backdrop {
  const { l, c, h } = oklchOf(tint);
  const y = horizonOf(camera, width, height);
  const aspect = width / height;
  const turn = [24, -28, 44, -150, 160][Math.floor(5 * random())]!;
  const sky = { l: Math.min(0.93, l + 0.02), c: Math.min(0.07, c), h };
  const sun = { l: Math.max(0.66, l - 0.1), c: Math.min(0.13, c + 0.055), h: h + turn };
  const radius = 0.3 + 0.06 * random();
  const x = 0.5 + ((random() - 0.5) * 0.1) / aspect;
  const middle = Math.min(0.46, y + 0.1);
  return {
    background: {
      top: hexOfOklch({ ...sky, l: sky.l - 0.1, c: sky.c + 0.015 }),
      bottom: hexOfOklch(sky),
    },
    set: {
      kind: "ground",
      surface: {
        colour: hexOfOklch({ l: l - 0.1, c: Math.min(0.1, c + 0.025), h: h - 8 }),
        material: "matte plastic",
      },
      falloff: 0.28,
      edge: -9,
      behind: [
        disc(x, middle, (2 * radius + 0.5) / aspect, 0.3, hexOfOklch({ ...sky, l: sky.l + 0.03 }), 0.5),
        disc(x, middle, (2 * radius) / aspect, 0.002, hexOfOklch(sun), 1),
        pane(0.5, y - 0.06, 1.4, 0.2, 0.2, hexOfOklch({ ...sky, l: Math.min(0.97, sky.l + 0.05) }), 0.5),
      ],
    },
  };
}

/** Skies over a horizon: overhead, along it, and the glow on it; the glow's and the sky's hues part. */
const SKIES: readonly (readonly [Oklch, Oklch, Oklch])[] = [
  [
    { l: 0.52, c: 0.075, h: 265 },
    { l: 0.8, c: 0.06, h: 35 },
    { l: 0.9, c: 0.08, h: 55 },
  ],
  [
    { l: 0.7, c: 0.065, h: 232 },
    { l: 0.9, c: 0.03, h: 90 },
    { l: 0.96, c: 0.05, h: 82 },
  ],
  [
    { l: 0.78, c: 0.02, h: 250 },
    { l: 0.93, c: 0.012, h: 240 },
    { l: 0.97, c: 0.01, h: 90 },
  ],
  [
    { l: 0.6, c: 0.07, h: 195 },
    { l: 0.86, c: 0.05, h: 160 },
    { l: 0.95, c: 0.05, h: 100 },
  ],
];
const GOLDEN: (typeof SKIES)[number] = [
  { l: 0.6, c: 0.09, h: 40 },
  { l: 0.84, c: 0.11, h: 66 },
  { l: 0.93, c: 0.11, h: 82 },
];

/** A floor without an end and light along its far edge. */
export function horizon({ tint, camera, width, height, brief }: Given, random: Random): Backdrop {
  const y = horizonOf(camera, width, height);
  const mood = moodOf(brief);
  const night = isLowKey(brief);
  const hue = mood === "neon" || mood === "futuristic" ? [325, 195, 300][Math.floor(3 * random())]! : 62;
  const chosen = SKIES[Math.floor(random() * SKIES.length)]!;
  const [top, foot, shine] = night
    ? ([
        { l: 0.15, c: 0.05, h: 275 },
        { l: 0.32, c: 0.1, h: hue - 20 },
        { l: 0.7, c: 0.16, h: hue },
      ] as const)
    : mood === "golden" || mood === "warm"
      ? GOLDEN
      : chosen;
  const glow = hexOfOklch(shine);
  const floor = night
    ? { l: 0.24, c: 0.02, h: 280 }
    : { l: 0.5 + 0.12 * random(), c: 0.014, h: oklchOf(tint).h };
  return {
    background: { top: hexOfOklch(top), bottom: hexOfOklch(foot) },
    set: {
      kind: "ground",
      surface: { colour: hexOfOklch(floor), material: "concrete" },
      falloff: 0.4,
      behind: [
        pane(0.5, y, 1.6, 0.4, 0.34, hexOfOklch(foot), 0.7),
        pane(0.5, y + 0.02, 1.6, 0.12, 0.13, glow, 0.85),
      ],
    },
  };
}

/** Deep blue, a few stars, and the moon behind the subject, its light along the ground. */
export function moonlit({ camera, width, height }: Given, random: Random): Backdrop {
  const y = horizonOf(camera, width, height);
  const aspect = width / height;
  const hue = 258 + 20 * random();
  const side = random() < 0.5 ? -1 : 1;
  const at = { x: 0.5 + (side * (0.16 + 0.1 * random())) / aspect, y: 0.2 + 0.06 * random() };
  const size = 0.2 + 0.16 * random();
  const moon = hexOfOklch({ l: 0.95, c: 0.035, h: 95 });
  const halo = hexOfOklch({ l: 0.5, c: 0.09, h: hue });
  const stars = Array.from({ length: 34 }, () =>
    disc(
      random(),
      random() * Math.max(0.3, y * 1.1),
      0.0035 / aspect,
      0.002 + 0.001 * random(),
      "#f3f1ff",
      0.25 + 0.6 * random(),
    ),
  );
  return {
    background: {
      top: hexOfOklch({ l: 0.19, c: 0.06, h: hue }),
      bottom: hexOfOklch({ l: 0.36, c: 0.085, h: hue - 6 }),
    },
    set: {
      kind: "ground",
      surface: { colour: hexOfOklch({ l: 0.34, c: 0.05, h: hue }), material: "matte plastic" },
      falloff: 0.5,
      behind: [
        ...stars,
        disc(at.x, at.y, (size * 1.6) / aspect, 0.36, halo, 0.75),
        disc(at.x, at.y, size / aspect, 0.004, moon, 1),
        disc(
          at.x - 0.16 * size,
          at.y - 0.1 * size,
          (0.34 * size) / aspect,
          0.03,
          hexOfOklch({ l: 0.86, c: 0.03, h: 95 }),
          0.6,
        ),
        disc(
          at.x + 0.14 * size,
          at.y + 0.2 * size,
          (0.22 * size) / aspect,
          0.02,
          hexOfOklch({ l: 0.87, c: 0.03, h: 95 }),
          0.55,
        ),
      ],
    },
  };
}

/** Sky, paler towards the foot of the picture, with clouds that leave the subject free. */
export function aloft({ tint, width, height, brief }: Given, random: Random): Backdrop {
  const hue = toneOf(brief).ground.hue ?? 238;
  const evening = random() < 0.25;
  const aspect = width / height;
  const ground = oklchOf(tint);
  const night = ground.l < 0.4;
  const top = night
    ? { l: 0.24, c: 0.07, h: 268 }
    : evening
      ? { l: 0.62, c: 0.09, h: 282 }
      : { l: 0.68, c: 0.105, h: hue };
  const foot = night
    ? { l: 0.4, c: 0.08, h: 280 }
    : evening
      ? { l: 0.86, c: 0.075, h: 52 }
      : { l: 0.9, c: 0.035, h: hue };
  return {
    background: { top: hexOfOklch(top), bottom: hexOfOklch(foot) },
    set: {
      kind: "ground",
      surface: null,
      falloff: 0,
      behind: clouds(
        aspect,
        { lit: night ? 0.5 : 0.985, hue: evening ? 50 : hue, shade: mixOf(top, foot) },
        random,
      ),
    },
  };
}

function mixOf(a: { l: number; c: number; h: number }, b: { l: number; c: number; h: number }): string {
  return hexOfOklch({ l: (a.l + b.l) / 2 + 0.03, c: (a.c + b.c) / 2.4, h: around(a.h, b.h) });
}
