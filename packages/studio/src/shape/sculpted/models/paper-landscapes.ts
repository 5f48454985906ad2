import type { Mesh } from "../../../geometry.js";
import { radians, sin } from "../../../math/exact.js";
import { type Random, randomFrom } from "../../../math/random.js";
import { type Corner, cornered, merged } from "../../mesh/index.js";
import { type Model, part, type RoleSpec } from "../model.js";
import { box, drum, slab } from "../pieces.js";
import { firsBeforeHomes, homes } from "./paper-village.js";

/** Landscapes that are cut from sheets of paper and stand one behind the other in a shallow frame. */
export const PAPER_LANDS = [
  "mountains",
  "hills",
  "forest",
  "sea",
  "desert",
  "city",
  "snow",
  "village",
] as const;
export type PaperLand = (typeof PAPER_LANDS)[number];
export const PAPER_HOURS = ["day", "night", "sunset"] as const;
export type PaperHour = (typeof PAPER_HOURS)[number];

/** Half the side of what is seen within the frame. */
const HALF = 5;
const SHEETS = 5;
const NAMES = ["sheet one", "sheet two", "sheet three", "sheet four", "sheet five"] as const;

/** Sky, what hangs in it, and the sheets from the farthest to the nearest. */
const COLOURS: Record<PaperHour, readonly [sky: string, body: string, ...sheets: string[]]> = {
  day: ["#dcebee", "#f4b565", "#b6d3d2", "#8dbab6", "#5f9a95", "#39756f", "#1f5450"],
  night: ["#26335f", "#f8ecc9", "#5c6da6", "#475890", "#334377", "#24305c", "#171f42"],
  sunset: ["#fbd8b4", "#f2764f", "#f2a07b", "#d97668", "#b0526a", "#7c3c66", "#4c2a55"],
};
const WARM: Partial<Record<PaperLand, readonly string[]>> = {
  desert: ["#eccb98", "#dfae72", "#cc8d53", "#ad6d3e", "#834e2e"],
  forest: ["#c3d6ae", "#98b986", "#6b9965", "#44774c", "#285338"],
  sea: ["#a9d8dc", "#73bdc9", "#4499b0", "#2b738f", "#1c4f6c"],
  village: ["#b4d3da", "#a9cba0", "#f0b183", "#d9724f", "#3c7a5c"],
  snow: ["#c9d7e6", "#dbe5ef", "#e7eef5", "#f1f5f9", "#fbfcfd"],
};

/** The upper edge of one sheet, from right to left; `depth` is 0 for the farthest. */
type Edge = (depth: number, random: Random) => Corner[];

const level = (depth: number) => 1.35 - depth * 1.28;

/** Summits and saddles with smaller teeth between them. */
function peaks(depth: number, random: Random): Corner[] {
  const corners: Corner[] = [];
  const rise = 2.5 - depth * 0.36;
  const pitch = 2.9 - depth * 0.32;
  let up = random() < 0.5;
  for (let x = HALF + pitch * random(); x > -HALF - pitch; x -= pitch * (0.42 + 0.26 * random())) {
    const y = level(depth) + (up ? rise * (0.5 + 0.5 * random()) : rise * (-0.05 + 0.24 * random()));
    corners.push([x, y, up ? 0.05 : 0.16]);
    const step = 0.5 + 0.22 * random();
    corners.push([x - pitch * 0.24, y + (up ? -rise * 0.3 * step : rise * 0.2 * step), 0.05]);
    up = !up;
  }
  return corners;
}

function swells(depth: number, random: Random): Corner[] {
  const [phase, long] = [360 * random(), 34 + 12 * random()];
  return Array.from({ length: 61 }, (_, n): Corner => {
    const x = HALF + 0.2 - (n * (2 * HALF + 0.4)) / 60;
    const y = 0.75 * sin(radians(phase + long * x)) + 0.26 * sin(radians(phase * 2.3 + long * 2.4 * x));
    return [x, level(depth) + 0.35 + y];
  });
}

/** Waves with pointed crests that lean one way. */
function waves(depth: number, random: Random): Corner[] {
  const [shift, pitch] = [random(), 2.5 - depth * 0.16];
  return Array.from({ length: 121 }, (_, n): Corner => {
    const x = HALF + 0.2 - (n * (2 * HALF + 0.4)) / 120;
    const turn = x / pitch + shift;
    const t = turn - Math.floor(turn);
    const crest = t < 0.72 ? (t / 0.72) ** 2.2 : 1 - ((t - 0.72) / 0.28) ** 0.7;
    return [x, level(depth) - 0.35 + 0.85 * crest + 0.14 * sin(radians(70 * x + 90 * depth))];
  });
}

/** A row of firs. */
function firs(depth: number, random: Random): Corner[] {
  const corners: Corner[] = [];
  const size = 1.15 + depth * 0.3;
  for (let x = HALF + 0.4; x > -HALF - 1.4; ) {
    const high = size * (0.95 + 0.75 * random());
    const half = high * (0.2 + 0.05 * random());
    const foot = level(depth) - 0.35 + 0.4 * sin(radians(38 * x + 80 * depth));
    corners.push([x, foot]);
    for (let tier = 0; tier < 3; tier++) {
      const [w, y] = [half * (1 - tier * 0.3), foot + high * (0.06 + tier * 0.3)];
      corners.push([x - half + w, y], [x - half + w * 0.52, y + high * 0.2]);
    }
    corners.push([x - half, foot + high, 0.02]);
    for (let tier = 2; tier >= 0; tier--) {
      const [w, y] = [half * (1 - tier * 0.3), foot + high * (0.06 + tier * 0.3)];
      corners.push([x - half - w * 0.52, y + high * 0.2], [x - half - w, y]);
    }
    x -= 2 * half;
    corners.push([x, foot]);
    x -= 0.05 + 0.4 * random() * random();
  }
  return corners;
}

/** Roofs and towers. */
function roofs(depth: number, random: Random): Corner[] {
  const corners: Corner[] = [];
  for (let x = HALF + 0.3; x > -HALF - 1; ) {
    const wide = 0.55 + 0.75 * random();
    const high = level(depth) + (2.6 - depth * 0.35) * (0.15 + 0.85 * random() * random());
    corners.push([x, high]);
    if (random() < 0.3) corners.push([x - wide * 0.5, high + 0.5]);
    corners.push([x - wide, high]);
    x -= wide;
    corners.push([x, level(depth) - 0.2], [x - 0.12, level(depth) - 0.2]);
    x -= 0.12;
  }
  return corners;
}

const EDGES: Record<PaperLand, (depth: number) => Edge> = {
  mountains: (depth) => (depth === SHEETS - 1 ? firs : peaks),
  snow: (depth) => (depth < 2 ? peaks : depth === 3 ? firs : swells),
  hills: () => swells,
  desert: () => swells,
  forest: () => firs,
  sea: () => waves,
  city: (depth) => (depth === SHEETS - 1 ? swells : roofs),
  village: (depth) =>
    depth === 0
      ? peaks
      : depth === 1
        ? swells
        : depth === SHEETS - 1
          ? (_, random) => firsBeforeHomes(HALF + 0.3, -HALF - 0.3, -3.6, random)
          : () => [],
};

/** The two sheets of a village that homes are cut from, the farther one first. */
const ROWS: Readonly<Record<number, Omit<Parameters<typeof homes>[0], "from" | "to">>> = {
  2: { level: -0.5, size: 0.95, church: true },
  3: { level: -2.3, size: 1.35, church: false },
};

/** A sheet's edge, and the windows in it. */
function cutFrom(land: PaperLand, depth: number, random: Random): ReturnType<typeof homes> {
  const row = land === "village" ? ROWS[depth] : undefined;
  if (row) return homes({ ...row, from: HALF + 0.7, to: -HALF - 0.7 }, random);
  return { edge: EDGES[land](depth)(depth, random), windows: [] };
}

/** One sheet: its edge, cut off at the frame, and its foot. */
function sheet(edge: readonly Corner[], depth: number): Mesh {
  const inside = edge.filter(([x]) => x < HALF && x > -HALF);
  const [first, last] = [inside[0]!, inside.at(-1)!];
  const outline: Corner[] = [
    [-HALF, -HALF - 0.1],
    [HALF, -HALF - 0.1],
    [HALF, first[1]],
    ...inside.map(([x, y, r]): Corner => [x, Math.max(-HALF + 0.2, y), r ?? 0]),
    [-HALF, last[1]],
  ];
  // Without a bevel: in the notches between roofs and firs the two sides of one would cross, and fill them.
  return slab(cornered(outline, true), 0.1, 0, { at: [0, 0, 0.5 + depth * 0.34] });
}

/** What a paper landscape is called. */
export function paperName(land: PaperLand, hour: PaperHour): string {
  return `paper ${land} by ${hour}`;
}

function landscape(land: PaperLand, hour: PaperHour): Model {
  const [sky, body, ...own] = COLOURS[hour];
  const sheets = hour === "day" ? (WARM[land] ?? own) : own;
  const paper = (colour: string): RoleSpec => ({ colour, material: "paper" });
  return {
    concept: paperName(land, hour),
    aliases: [],
    realSize: 0.3,
    bestTurn: 0,
    lies: true,
    roles: {
      frame: paper("#fbf7ef"),
      sky: paper(sky),
      body: paper(body),
      ...(land === "village" ? { windows: paper("#fbe3a4") } : {}),
      ...Object.fromEntries(NAMES.map((name, n) => [name, paper(sheets[n]!)])),
    },
    parts: () => {
      const random = randomFrom("paper landscape", land, hour);
      const rim = (x: number, y: number, w: number, h: number) => box([w, h, 2.3], [x, y, 1.15], 0.05);
      const side = HALF + 0.45;
      const cut = NAMES.map((_, depth) => cutFrom(land, depth, random));
      const panes = cut.flatMap(({ windows }, depth) =>
        windows
          .filter(([x]) => Math.abs(x) < HALF - 0.3)
          .map(([x, y]) => box([0.3, 0.38, 0.06], [x, y, 0.5 + depth * 0.34 + 0.06], 0.02)),
      );
      return [
        part("frame", merged(rim(-side, 0, 0.9, 2 * side + 0.9), rim(side, 0, 0.9, 2 * side + 0.9))),
        part("frame", merged(rim(0, side, 2 * HALF, 0.9), rim(0, -side, 2 * HALF, 0.9))),
        part("sky", box([2 * HALF + 0.2, 2 * HALF + 0.2, 0.2], [0, 0, 0.1], 0.02)),
        part("body", drum(1.25, 0.12, { nod: 90, at: [hour === "day" ? -1.9 : 1.7, 2.6, 0.4] }, 0.02, 72)),
        ...NAMES.map((name, depth) => part(name, sheet(cut[depth]!.edge, depth))),
        ...(panes.length > 0 ? [part("windows", merged(...panes))] : []),
      ];
    },
  };
}

export const PAPER_LANDSCAPES: readonly Model[] = PAPER_LANDS.flatMap((land) =>
  PAPER_HOURS.map((hour) => landscape(land, hour)),
);
