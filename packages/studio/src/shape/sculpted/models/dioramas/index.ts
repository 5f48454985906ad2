import { type Random, randomFrom } from "../../../../math/random.js";
import type { Model, Part, RoleSpec } from "../../model.js";
import { COLOURS, type Role } from "./colours.js";
import { dunes, hilly, isle } from "./lowlands.js";
import { alpine, smoking } from "./mountains.js";
import { town } from "./town.js";

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

interface Land {
  readonly roles: readonly Role[];
  readonly make: (random: Random) => Part[];
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
