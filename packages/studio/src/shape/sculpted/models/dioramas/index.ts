import { pow, sin } from "../../../../math/exact.js";
import { type Random, randomFrom } from "../../../../math/random.js";
import { type Model, type Part, part, type RoleSpec } from "../../model.js";
import { box } from "../../pieces.js";
import { blockOf, type Ground, HALF } from "./ground.js";
import {
  BOAT,
  CACTUS,
  CLOUD,
  COTTAGE,
  crate,
  FIR,
  LEAFY,
  PALM,
  SNOWY_FIR,
  STONE,
  type Stood,
  stood,
} from "./props.js";

/** Landscapes as blocks cut out of a country, with all that stands on them. */
export const DIORAMA_LANDS = [
  "mountains",
  "lake",
  "hills",
  "forest",
  "island",
  "desert",
  "snow",
  "volcano",
  "city",
] as const;
export type DioramaLand = (typeof DIORAMA_LANDS)[number];
/** How many of each there are; the seed chooses. */
export const DIORAMA_KINDS = 2;

/** What a diorama is called. */
export function dioramaName(land: DioramaLand, kind: number): string {
  return `diorama of ${land} ${kind + 1}`;
}

const COLOURS = {
  grass: "#86bf4f",
  rock: "#958fa3",
  snow: "#f5f8fc",
  sand: "#f1d9a2",
  water: "#3aa9d4",
  earth: "#a8703f",
  deep: "#6d4528",
  needles: "#2e8757",
  leaves: "#4fa34a",
  trunk: "#835a37",
  walls: "#f7e7c8",
  roof: "#d9523d",
  cloud: "#fbfcff",
  lava: "#ff6a2a",
  dune: "#e9b36d",
  road: "#6f7480",
  paving: "#cfd3d8",
  tower: "#8fb2cf",
  block: "#e7a877",
  panes: "#38506b",
} as const;
type Role = keyof typeof COLOURS;

interface Land {
  readonly roles: readonly Role[];
  readonly make: (random: Random) => Part[];
}

/** Waves in all directions, about −1 to 1. */
function swells(random: Random, long: number): (x: number, z: number) => number {
  const waves = Array.from({ length: 7 }, (_, n) => {
    const turn = 6.2832 * random();
    const pitch = (6.2832 / long) * (1 + 0.55 * n);
    return {
      x: sin(turn) * pitch,
      z: sin(turn + 1.5708) * pitch,
      at: 6.2832 * random(),
      size: 0.5 / (1 + 0.75 * n),
    };
  });
  return (x, z) => waves.reduce((sum, wave) => sum + wave.size * sin(wave.x * x + wave.z * z + wave.at), 0);
}

interface Peak {
  readonly x: number;
  readonly z: number;
  readonly high: number;
  readonly wide: number;
}

/** Summits at the back of the block, creased down their sides. */
function range(random: Random, high: number): (x: number, z: number) => number {
  const side = random() < 0.5 ? -1 : 1;
  const peaks: readonly Peak[] = [
    { x: side * (0.6 + 0.6 * random()), z: -2.3, high, wide: 3.9 },
    { x: -side * (2.6 + 0.5 * random()), z: -2.9, high: high * (0.6 + 0.14 * random()), wide: 3 },
    { x: side * (3.6 + 0.4 * random()), z: -2.6, high: high * (0.48 + 0.14 * random()), wide: 2.6 },
  ];
  const crease = swells(random, 1.5);
  const fine = swells(random, 0.7);
  return (x, z) => {
    const top = Math.max(
      0,
      ...peaks.map((peak) => {
        const away = Math.sqrt((x - peak.x) ** 2 + (z - peak.z) ** 2) / peak.wide;
        const p = Math.max(0, 1 - away + 0.05 * crease(x, z));
        return peak.high * p * Math.sqrt(p);
      }),
    );
    return top + Math.min(1, top) * (0.16 * Math.abs(crease(x, z)) + 0.07 * fine(x, z));
  };
}

type Accept = (x: number, z: number, height: number) => boolean;

/** Places for up to `count` things, none too near another or the edge. */
function scattered(
  random: Random,
  { height }: Ground,
  {
    count,
    apart,
    size,
    accept,
  }: { count: number; apart: number; size: readonly [number, number]; accept: Accept },
): Stood[] {
  const places: Stood[] = [];
  for (let n = 0; n < count * 30 && places.length < count; n++) {
    const [x, z] = [(2 * random() - 1) * (HALF - 0.45), (2 * random() - 1) * (HALF - 0.45)];
    const y = height(x, z);
    const steep =
      Math.abs(height(x + 0.1, z) - height(x - 0.1, z)) + Math.abs(height(x, z + 0.1) - height(x, z - 0.1));
    if (steep > 0.3 || !accept(x, z, y)) continue;
    if (places.some(({ at }) => (at[0] - x) ** 2 + (at[2] - z) ** 2 < apart * apart)) continue;
    places.push({
      at: [x, y - 0.02, z],
      size: size[0] + (size[1] - size[0]) * random(),
      turn: 360 * random(),
    });
  }
  return places;
}

function clouds(random: Random, count: number, y: number): Part[] {
  return stood(
    CLOUD,
    Array.from({ length: count }, (_, n) => ({
      at: [(n - (count - 1) / 2) * 3.4 + random() - 0.5, y + 0.9 * random(), -2 + 2.6 * random()] as const,
      size: 1.5 + 0.7 * random(),
      turn: 40 * (random() - 0.5),
    })),
  );
}

function alpine(random: Random, { lake, snowy }: { lake: boolean; snowy: boolean }): Part[] {
  const peaks = range(random, lake ? 4 : 5);
  const gentle = swells(random, 6);
  const [cx, cz] = [(random() - 0.5) * 1.6, 1.5];
  const basin = (x: number, z: number) =>
    lake
      ? Math.max(
          0,
          1.25 - Math.sqrt(((x - cx) / 2.5) ** 2 + ((z - cz) / 2.1) ** 2) - 0.13 * gentle(x * 2, z * 2),
        )
      : 0;
  const height = (x: number, z: number) =>
    0.22 * gentle(x, z) + peaks(x, z) - 1.5 * Math.min(0.7, basin(x, z));
  const water = -0.28;
  const patch = swells(random, 2.1);
  const line = lake ? 2.2 : 2.7;
  const role = (x: number, z: number, y: number, slope: number): Role => {
    if (lake && y < water + 0.16) return "sand";
    if (y > line + 0.35 * patch(x, z) || (snowy && slope < 0.9)) return "snow";
    return y > 0.95 + 0.3 * patch(x, z) || slope > 1.25 ? "rock" : snowy ? "snow" : "grass";
  };
  const ground: Ground = { height, role, ...(lake ? { water } : {}) };
  const [hx, hz] = lake ? [-3.2, 2.4] : [2.1, 2.6];
  const free: Accept = (x, z, y) => y > water + 0.24 && y < 1.7 && (x - hx) ** 2 + (z - hz) ** 2 > 1.3;
  const trees = scattered(random, ground, {
    count: lake ? 46 : 60,
    apart: 0.5,
    size: [0.75, 1.25],
    accept: (x, z, y) => free(x, z, y) && gentle(x + 3, z) > -0.35,
  });
  return [
    ...blockOf(ground),
    ...stood(snowy ? SNOWY_FIR : FIR, trees),
    ...stood(COTTAGE, [{ at: [hx, height(hx, hz) - 0.02, hz], size: 1.05, turn: lake ? 40 : -25 }]),
    ...stood(STONE, scattered(random, ground, { count: 7, apart: 0.8, size: [0.3, 0.6], accept: free })),
    ...(lake ? stood(BOAT, [{ at: [cx + 0.3, water, cz - 0.1], size: 1, turn: 30 }]) : []),
    ...clouds(random, 2, lake ? 3.9 : 4.4),
  ];
}

function hilly(random: Random, dense: boolean): Part[] {
  const gentle = swells(random, dense ? 7 : 5.2);
  const height = (x: number, z: number) => (dense ? 0.35 : 0.75) * gentle(x, z);
  const ground: Ground = { height, role: () => "grass" };
  const [hx, hz] = [1.6, 1.4];
  const free: Accept = (x, z) => (x - hx) ** 2 + (z - hz) ** 2 > (dense ? 2.4 : 1.6);
  const leafy = scattered(random, ground, {
    count: dense ? 34 : 22,
    apart: dense ? 0.7 : 0.8,
    size: [0.95, 1.5],
    accept: free,
  });
  const firs = scattered(random, ground, {
    count: dense ? 80 : 9,
    apart: 0.55,
    size: [1, dense ? 1.9 : 1.4],
    accept: (x, z, y) => free(x, z, y) && leafy.every(({ at }) => (at[0] - x) ** 2 + (at[2] - z) ** 2 > 0.36),
  });
  return [
    ...blockOf(ground),
    ...stood(LEAFY, leafy),
    ...stood(FIR, firs),
    ...stood(COTTAGE, [{ at: [hx, height(hx, hz) - 0.02, hz], size: 1.15, turn: -20 }]),
    ...stood(STONE, scattered(random, ground, { count: 9, apart: 0.8, size: [0.25, 0.55], accept: free })),
    ...clouds(random, 2, 3),
  ];
}

function isle(random: Random): Part[] {
  const edge = swells(random, 4.4);
  const inland = (x: number, z: number) => 1 - Math.sqrt(x * x + z * z * 1.15) / 3.5 + 0.16 * edge(x, z);
  const height = (x: number, z: number) => {
    const p = inland(x, z);
    return p < 0
      ? Math.max(-1.3, -0.35 + 2.2 * p)
      : -0.35 + Math.min(0.6, 2.6 * p) + 1.9 * pow(Math.max(0, p - 0.34), 1.2);
  };
  const water = -0.3;
  const ground: Ground = { height, water, role: (_x, _z, y) => (y > 0.36 ? "grass" : "sand") };
  const palms = scattered(random, ground, {
    count: 13,
    apart: 0.75,
    size: [1.6, 2.5],
    accept: (_x, _z, y) => y > 0.1,
  });
  const low = scattered(random, ground, {
    count: 16,
    apart: 0.5,
    size: [0.5, 0.8],
    accept: (_x, _z, y) => y > 0.4,
  });
  return [
    ...blockOf(ground),
    ...stood(PALM, palms),
    ...stood(LEAFY, low),
    ...stood(
      STONE,
      scattered(random, ground, {
        count: 9,
        apart: 0.7,
        size: [0.3, 0.7],
        accept: (_x, _z, y) => y > -0.5 && y < 0.2,
      }),
    ),
    ...stood(BOAT, [{ at: [3.6, water, 3.2], size: 1.1, turn: 35 }]),
    ...clouds(random, 2, 3.3),
  ];
}

function dunes(random: Random): Part[] {
  const gentle = swells(random, 5);
  const crest = 1.2 * random();
  const height = (x: number, z: number) => {
    const along = (x * 0.8 + z * 0.6 + 0.55 * gentle(x, z)) / 3.1 + crest;
    const t = along - Math.floor(along);
    const saw = t < 0.7 ? t / 0.7 : (1 - t) / 0.3;
    return 0.95 * saw * saw * (3 - 2 * saw) * (0.7 + 0.3 * gentle(z, x));
  };
  const ground: Ground = { height, role: () => "dune" };
  return [
    ...blockOf(ground),
    ...stood(
      CACTUS,
      scattered(random, ground, { count: 13, apart: 1.1, size: [0.9, 1.7], accept: () => true }),
    ),
    ...stood(
      STONE,
      scattered(random, ground, { count: 16, apart: 0.7, size: [0.3, 0.95], accept: () => true }),
    ),
    ...clouds(random, 2, 3),
  ];
}

function smoking(random: Random): Part[] {
  const crease = swells(random, 1.6);
  const gentle = swells(random, 5);
  const height = (x: number, z: number) => {
    const p = Math.max(0, 1 - Math.sqrt(x * x + (z + 0.6) ** 2) / 4.3 + 0.03 * crease(x, z));
    const slope = 4.6 * pow(p, 1.55);
    return (
      0.2 * gentle(x, z) +
      Math.min(slope, 3 - 0.9 * Math.max(0, slope - 3)) +
      Math.min(1, slope) * 0.12 * Math.abs(crease(x, z))
    );
  };
  const way = swells(random, 3);
  const role = (x: number, z: number, y: number, slope: number): Role => {
    const r = Math.sqrt(x * x + (z + 0.6) ** 2);
    if (r < 0.62) return "lava";
    const turn = Math.abs(x / (r + 0.01) - 0.35 * way(x, z) - 0.1);
    if (z > -0.4 && r < 3.3 && turn < 0.3 / (0.6 + r)) return "lava";
    return y > 0.75 || slope > 0.9 ? "rock" : "grass";
  };
  const ground: Ground = { height, role };
  const free: Accept = (x, _z, y) => y < 0.9 && Math.abs(x - 0.4) > 0.75;
  return [
    ...blockOf(ground),
    ...stood(FIR, scattered(random, ground, { count: 40, apart: 0.5, size: [0.7, 1.15], accept: free })),
    ...stood(STONE, scattered(random, ground, { count: 14, apart: 0.6, size: [0.25, 0.7], accept: free })),
    ...stood(
      CLOUD,
      [0, 1, 2, 3].map((n) => ({
        at: [0.25 * n, 3.5 + 0.8 * n, -0.6] as const,
        size: 1 + 0.55 * n,
        turn: 50 * n,
      })),
    ),
  ];
}

function town(random: Random): Part[] {
  const ground: Ground = { height: () => 0, role: () => "road" };
  const parts: Part[] = [...blockOf(ground)];
  const trees: Stood[] = [];
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      const [x, z] = [(i - 1) * 3.3, (j - 1) * 3.3];
      const park = (i === 1 && j === 2) || (i === 2 && j === 1 && random() < 0.5);
      parts.push(part(park ? "grass" : "paving", box([2.7, 0.24, 2.7], [x, 0.06, z], 0.05)));
      if (park) {
        for (let n = 0; n < 7; n++)
          trees.push({
            at: [x + 2 * (random() - 0.5), 0.16, z + 2 * (random() - 0.5)],
            size: 0.8 + 0.4 * random(),
            turn: 360 * random(),
          });
        continue;
      }
      for (const [dx, dz] of [
        [-0.6, -0.6],
        [0.6, -0.6],
        [-0.6, 0.6],
        [0.6, 0.6],
      ] as const) {
        if (random() < 0.12) {
          trees.push({ at: [x + dx, 0.16, z + dz], size: 0.9, turn: 90 });
          continue;
        }
        // Higher at the back, so that all are seen.
        const storeys = 2 + Math.floor((5 - 1.6 * j + 3 * random()) * (0.55 + 0.45 * random()));
        parts.push(...house(random, [x + dx, 0.18, z + dz], Math.max(2, storeys)));
      }
    }
  }
  return [...parts, ...stood(LEAFY, trees), ...clouds(random, 2, 5.4)];
}

function house(random: Random, [x, y, z]: readonly [number, number, number], storeys: number): Part[] {
  const role = (["tower", "block", "walls"] as const)[Math.floor(random() * 3)]!;
  const [wide, deep] = [0.92 + 0.14 * random(), 0.92 + 0.14 * random()];
  const high = storeys * 0.42 + 0.14;
  const bands = Array.from({ length: storeys }, (_, n) =>
    part("panes", crate([wide + 0.02, 0.17, deep + 0.02], [x, y + 0.3 + n * 0.42, z])),
  );
  return [
    part(role, box([wide, high, deep], [x, y + high / 2, z], 0.03)),
    ...bands,
    part(role, crate([wide * 0.5, 0.16, deep * 0.4], [x, y + high + 0.06, z])),
  ];
}

const LANDS: Record<DioramaLand, Land> = {
  mountains: {
    roles: ["grass", "rock", "snow", "earth", "deep", "needles", "trunk", "walls", "roof", "cloud"],
    make: (random) => alpine(random, { lake: false, snowy: false }),
  },
  lake: {
    roles: [
      "grass",
      "rock",
      "snow",
      "sand",
      "water",
      "earth",
      "deep",
      "needles",
      "trunk",
      "walls",
      "roof",
      "cloud",
    ],
    make: (random) => alpine(random, { lake: true, snowy: false }),
  },
  hills: {
    roles: ["grass", "rock", "earth", "deep", "leaves", "needles", "trunk", "walls", "roof", "cloud"],
    make: (random) => hilly(random, false),
  },
  forest: {
    roles: ["grass", "rock", "earth", "deep", "leaves", "needles", "trunk", "walls", "roof", "cloud"],
    make: (random) => hilly(random, true),
  },
  island: {
    roles: ["sand", "grass", "rock", "water", "earth", "deep", "leaves", "trunk", "roof", "cloud"],
    make: isle,
  },
  desert: { roles: ["dune", "rock", "earth", "deep", "leaves", "cloud"], make: dunes },
  snow: {
    roles: ["snow", "rock", "earth", "deep", "needles", "trunk", "walls", "roof", "cloud"],
    make: (random) => alpine(random, { lake: false, snowy: true }),
  },
  volcano: {
    roles: ["rock", "grass", "lava", "earth", "deep", "needles", "trunk", "cloud"],
    make: smoking,
  },
  city: {
    roles: [
      "tower",
      "block",
      "walls",
      "panes",
      "paving",
      "road",
      "grass",
      "earth",
      "deep",
      "leaves",
      "trunk",
      "cloud",
    ],
    make: town,
  },
};

function diorama(land: DioramaLand, kind: number): Model {
  const { roles, make } = LANDS[land];
  const spec = (role: Role): RoleSpec => ({
    colour: COLOURS[role],
    material: role === "water" || role === "panes" ? "plastic" : role === "lava" ? "neon" : "clay",
    takesMaterial: true,
  });
  return {
    concept: dioramaName(land, kind),
    aliases: [],
    realSize: 0.4,
    bestTurn: -34,
    roles: Object.fromEntries(roles.map((role) => [role, spec(role)])),
    parts: () => make(randomFrom("diorama", land, kind)),
  };
}

export const DIORAMAS: readonly Model[] = DIORAMA_LANDS.flatMap((land) =>
  Array.from({ length: DIORAMA_KINDS }, (_, kind) => diorama(land, kind)),
);
