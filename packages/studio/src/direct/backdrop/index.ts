import type { Brief } from "../../brief.js";
import { project, viewOf } from "../../camera.js";
import { type Random, randomFrom } from "../../math/random.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import type { Blur, GroundSet, Scene } from "../../scene.js";
import type { Genre } from "../../shape/genre.js";
import { roomPast } from "../set.js";
import { isLowKey, toneOf } from "../tone.js";
import { around, clouds, disc, pane, rounded3 } from "./blurs.js";
import { horizonOf } from "./horizon.js";
import type { Idea } from "./idea.js";
import { outside } from "./outside.js";
import { paving } from "./paving.js";

export interface Backdrop {
  readonly background: Scene["background"];
  readonly set: GroundSet;
}

interface Given {
  readonly brief: Brief;
  /** The tint that goes with the subject, which stands clear of it. */
  readonly tint: string;
  readonly camera: Scene["camera"];
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  /** What is shown: two things of one seed do not stand before the same backdrop. */
  readonly subject: string;
  readonly genre: Genre;
}

/** The backdrop of an idea: gradient, shapes of light and colour, and the ground. */
export function backdropFor(idea: Idea, told: Omit<Given, "genre">): Backdrop {
  const given = { ...told, genre: idea.genre };
  const random = randomFrom("backdrop", given.seed, given.subject);
  const made = MAKERS[idea.name](given, random);
  return { ...made, set: { ...made.set, behind: made.set.behind.map(rounded3) } };
}

type Maker = (given: Given, random: Random) => Backdrop;

const MAKERS: Readonly<Record<Idea["name"], Maker>> = {
  sweep: (given, random) => sweep(given, random, { depth: 0.07, glow: 0.35, falloff: 0.22 }),
  plinth: (given, random) => sweep(given, random, { depth: 0.08, glow: 0.5, falloff: 0.2 }),
  spot: (given, random) => sweep(given, random, { depth: 0.14, glow: 0.95, falloff: 0.4 }),
  icon: (given, random) => sweep(given, random, { depth: 0.05, glow: 0.6, falloff: 0.1 }),
  dark: dark,
  poster: poster,
  horizon: horizon,
  surface: surface,
  corner: corner,
  aloft: aloft,
  tabletop: tabletop,
  outside: outside,
};

/** A sweep whose top lies in less light, with a glow of its own colour behind the subject. */
function sweep(
  { tint, width, height }: Given,
  random: Random,
  { depth, glow, falloff }: { depth: number; glow: number; falloff: number },
): Backdrop {
  const { l, c, h } = oklchOf(tint);
  const dim = (by: number) => hexOfOklch({ l: l - by, c: c * (1 + by * 2.4), h: h - by * 40 });
  const side = random() < 0.5 ? -1 : 1;
  const light = hexOfOklch({ l: Math.min(0.985, l + 0.055), c: c * 0.75, h: h + 6 });
  const aspect = width / height;
  const behind: Blur[] = [disc(0.5 - (side * 0.1) / aspect, 0.42, 0.5 / aspect, 0.5, light, glow)];
  return {
    background: { top: dim(depth), bottom: dim(depth * 0.3) },
    set: { kind: "ground", surface: null, falloff, behind },
  };
}

/** A dark ground that gathers light behind the subject, low and to one side. */
function dark({ tint, width, height }: Given, random: Random): Backdrop {
  const { l, c, h } = oklchOf(tint);
  const low = Math.min(l, 0.26);
  const aspect = width / height;
  const side = random() < 0.5 ? -1 : 1;
  const glow = hexOfOklch({ l: low + 0.2, c: Math.min(0.11, c * 1.9 + 0.012), h });
  return {
    background: {
      top: hexOfOklch({ l: low - 0.07, c, h }),
      bottom: hexOfOklch({ l: low - 0.03, c, h }),
    },
    set: {
      kind: "ground",
      surface: null,
      falloff: 0.6,
      behind: [disc(0.5 + (side * 0.16) / aspect, 0.4, 0.3 / aspect, 0.42, glow, 0.8)],
    },
  };
}

/** Two fields of colour and a great disc where they meet, as on a poster. */
function poster({ tint, camera, width, height }: Given, random: Random): Backdrop {
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

/** A floor without an end and light along its far edge. */
function horizon({ tint, camera, width, height, brief }: Given, random: Random): Backdrop {
  const { l, c, h } = oklchOf(tint);
  const y = horizonOf(camera, width, height);
  const warm = toneOf(brief).ground.hue ?? (random() < 0.5 ? 62 : h);
  const night = l < 0.4;
  const sky = { l: night ? 0.2 : Math.max(0.55, l - 0.16), c: Math.min(0.08, c + 0.02), h };
  const glow = hexOfOklch({ l: night ? 0.62 : 0.95, c: night ? 0.12 : 0.05, h: warm });
  const floor = { l: night ? 0.24 : 0.5 + 0.14 * random(), c: 0.014, h };
  return {
    background: {
      top: hexOfOklch({ ...sky, l: sky.l - 0.08 }),
      bottom: hexOfOklch({ ...sky, l: sky.l + 0.1, c: sky.c * 0.7 }),
    },
    set: {
      kind: "ground",
      surface: { colour: hexOfOklch(floor), material: "concrete" },
      falloff: 0.4,
      behind: [pane(0.5, y, 1.6, 0.5, 0.34, glow, 0.55), pane(0.5, y + 0.02, 1.6, 0.14, 0.13, glow, 0.75)],
    },
  };
}

/** A table top that fills the frame. */
function surface({ tint, brief }: Given, random: Random): Backdrop {
  const laid = paving(brief, tint, random);
  const { l, c, h } = oklchOf(laid.finish.colour);
  return {
    background: {
      top: hexOfOklch({ l: l - 0.08, c, h }),
      bottom: hexOfOklch({ l, c, h }),
    },
    set: {
      kind: "ground",
      surface: laid.finish,
      ...(laid.pitch === null ? {} : { pitch: laid.pitch }),
      falloff: 0.5,
      behind: [],
    },
  };
}

/** Floor boards and a wall, its skirting out of focus, light from a side. */
function corner({ tint, camera, width, height }: Given, random: Random): Backdrop {
  const { l, c, h } = oklchOf(tint);
  const edge = -3.2;
  const foot = project(viewOf({ camera, width, height }), [0, 0, edge])?.y ?? 0.5;
  const top = project(viewOf({ camera, width, height }), [0, 0.34, edge])?.y ?? foot - 0.04;
  const wall = { l: Math.min(0.9, Math.max(0.62, l - 0.03)), c: Math.min(0.075, c + 0.02), h };
  const aspect = width / height;
  const side = random() < 0.5 ? -1 : 1;
  const board = hexOfOklch({ l: 0.93, c: 0.008, h });
  const thick = foot - top;
  const timber = [
    { l: 0.66, c: 0.075, h: 66 },
    { l: 0.55, c: 0.07, h: 56 },
    { l: 0.76, c: 0.055, h: 78 },
  ][Math.floor(3 * random())]!;
  return {
    background: {
      top: hexOfOklch({ ...wall, l: wall.l - 0.07 }),
      bottom: hexOfOklch(wall),
    },
    set: {
      kind: "ground",
      surface: { colour: hexOfOklch(timber), material: "wood" },
      pitch: 0.62,
      edge,
      falloff: 0.3,
      behind: [
        disc(
          0.5 + (side * 0.3) / aspect,
          0.2,
          0.5 / aspect,
          0.5,
          hexOfOklch({ ...wall, l: wall.l + 0.05 }),
          0.7,
        ),
        pane(0.5, foot - thick / 2, 1.6, thick, 0.003, board, 1),
        pane(0.5, top, 1.6, 0.006, 0.004, hexOfOklch({ ...wall, l: wall.l - 0.16 }), 0.5),
        pane(0.5, foot, 1.6, 0.008, 0.008, hexOfOklch({ ...timber, l: 0.34 }), 0.7),
      ],
    },
  };
}

/** A table that ends before a room out of focus. */
function tabletop({ brief, tint, camera, width, height, genre }: Given, random: Random): Backdrop {
  const edge = -2.6 - 1.2 * random();
  const horizon = project(viewOf({ camera, width, height }), [0, 0, edge])?.y ?? 0.5;
  const room =
    genre === "food"
      ? random() < 0.5
        ? "kitchen"
        : "cafe"
      : genre === "device" || genre === "tool"
        ? "office"
        : "home";
  const laid = paving(brief, tint, random);
  const { background, behind } = roomPast(room, {
    aspect: width / height,
    horizon: Math.min(0.95, Math.max(0.05, horizon)),
    dark: isLowKey(brief),
    random,
  });
  return {
    background,
    set: {
      kind: "ground",
      surface: laid.finish,
      ...(laid.pitch === null ? {} : { pitch: laid.pitch }),
      edge,
      falloff: 0.25,
      behind,
    },
  };
}

/** Sky, paler towards the foot of the picture, with clouds that leave the subject free. */
function aloft({ tint, width, height, brief }: Given, random: Random): Backdrop {
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
