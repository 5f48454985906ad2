import type { Brief, MaterialName, Mention } from "../brief.js";
import { type Random, randomFrom } from "../math/random.js";
import { hexOfOklch } from "../oklch.js";
import type { Scene, SurfaceSet } from "../scene.js";
import type { LookUp } from "./depict.js";
import { roomBehind } from "./room-behind.js";

/** What a set is made of before its colours are chosen. */
export interface SetPlan {
  readonly kind: SurfaceSet["kind"];
  /** What is asked of the surface itself. */
  readonly material: MaterialName | null;
  readonly colour: string | null;
  /** The room that is seen behind it. */
  readonly room: RoomName;
}

export type RoomName = "home" | "kitchen" | "cafe" | "office" | "bathroom" | "studio";

/** Furniture that becomes the surface of the picture when small things stand on it. */
const SURFACES: Readonly<Record<string, SurfaceSet["kind"]>> = {
  table: "table",
  tabletop: "table",
  "table top": "table",
  "dining table": "table",
  "kitchen table": "table",
  "coffee table": "table",
  desk: "table",
  counter: "table",
  countertop: "table",
  "kitchen counter": "table",
  workbench: "table",
  floor: "floor",
  "wooden floor": "floor",
  shelf: "shelf",
  bookshelf: "shelf",
  mantelpiece: "shelf",
  "window sill": "sill",
  windowsill: "sill",
  "window ledge": "sill",
};

/** Nouns that name a surface alone and nothing that one would look at by itself. */
const SURFACE_ONLY = new Set([
  "tabletop",
  "table top",
  "counter",
  "countertop",
  "kitchen counter",
  "floor",
  "wooden floor",
  "window sill",
  "windowsill",
  "window ledge",
  "mantelpiece",
]);

const ROOMS: readonly (readonly [RegExp, RoomName, SurfaceSet["kind"]])[] = [
  [/window ?sill|windowsill|by (?:the|a) window|window light/i, "home", "sill"],
  [/kitchen/i, "kitchen", "table"],
  [/caf[eé]|coffee shop|restaurant|bistro|diner|\bbar\b|pub|bakery/i, "cafe", "table"],
  [/office|study|workspace|desk|workshop|classroom|library/i, "office", "table"],
  [/bathroom|spa/i, "bathroom", "table"],
  [/shelf|mantel/i, "home", "shelf"],
  [/living room|bedroom|dining room|home|indoors?|interior|room|lounge|apartment|house/i, "home", "floor"],
];

/** Metres: what is longer than this stands on a floor, not on a table. */
const TABLE_LIMIT = 0.75;
const MATERIALS_OF: Record<RoomName, readonly MaterialName[]> = {
  home: ["wood", "light wood", "dark wood"],
  kitchen: ["light wood", "marble", "wood"],
  cafe: ["dark wood", "wood", "marble"],
  office: ["wood", "light wood", "dark wood"],
  bathroom: ["marble", "stone", "light wood"],
  studio: ["matte plastic"],
};

/**
 * Whether a prompt asks for a set: small things on a table in a photograph or still life, or things in a room.
 * Gives the brief without what the set itself shows.
 */
export function setAskedFor(
  brief: Brief,
  lookUp: LookUp,
  background: boolean,
): { brief: Brief; plan: SetPlan | null } {
  const none = { brief, plan: null };
  if (background || brief.setting.colour !== null || LAID_OUT.test(brief.prompt)) return none;
  const surface = brief.mentions.find((mention) => carries(brief, mention));
  const standing = brief.mentions.filter((mention) => mention !== surface);
  const sizes = standing.map((mention) => lookUp(mention.concept)?.entry.realSize ?? 0);
  const place = brief.setting.places.find((text) => ROOMS.some(([words]) => words.test(text)));
  const [, room, usual] = ROOMS.find(([words]) => place !== undefined && words.test(place)) ?? [
    null,
    null,
    null,
  ];
  if (standing.length === 0) return none;
  if (surface === undefined && room === null) return none;
  const large = Math.max(...sizes) > TABLE_LIMIT;
  const asked = surface ? SURFACES[surface.concept]! : usual!;
  if (surface && large && asked !== "floor") return none;
  const kind = large ? "floor" : asked;
  return {
    plan: {
      kind,
      material: surface?.material ?? null,
      colour: surface?.colours[0]?.hex ?? null,
      room:
        room ??
        (surface?.concept.includes("kitchen") || surface?.concept.startsWith("counter")
          ? "kitchen"
          : surface?.concept === "desk"
            ? "office"
            : "home"),
    },
    brief: {
      ...brief,
      mentions: standing,
      relations: brief.relations.filter(
        ({ subject, object }) => subject !== surface?.id && object !== surface?.id,
      ),
      setting: { ...brief.setting, places: brief.setting.places.filter((text) => text !== place) },
    },
  };
}

/** Pictures that are laid out rather than photographed keep their even ground. */
const LAID_OUT = /\b(?:isometric|icon|logo|sticker|pattern|wallpaper|flat lay|top[- ]down|emblem|badge)\b/i;
const PHOTOGRAPHED =
  /\b(?:photo(?:graph)?|photography|product shot|still life|close[- ]up|macro|realistic|cinematic|dslr|\d+mm)\b/i;

/** A table that things stand on and that is meant as a surface, not as a piece of furniture to look at. */
function carries(brief: Brief, mention: Mention): boolean {
  if (!(mention.concept in SURFACES) || mention.count !== 1) return false;
  const isUnderfoot = brief.relations.some(({ kind, object }) => kind === "on" && object === mention.id);
  const isTied = brief.relations.some(
    ({ kind, subject, object }) => subject === mention.id || (object === mention.id && kind !== "on"),
  );
  if (!isUnderfoot || isTied) return false;
  const described = mention.material !== null || mention.colours.length > 0;
  return (
    SURFACE_ONLY.has(mention.concept) ||
    described ||
    brief.style === "photo" ||
    PHOTOGRAPHED.test(brief.prompt)
  );
}

/** The set itself and the backdrop that goes with it. */
export function setFor(
  plan: SetPlan,
  { seed, aspect, horizon, dark }: { seed: number; aspect: number; horizon: number; dark: boolean },
): { set: SurfaceSet; background: Scene["background"] } {
  const random = randomFrom("set", seed);
  const materials = MATERIALS_OF[plan.room];
  const material = plan.material ?? materials[Math.floor(random() * materials.length)]!;
  const tone = wallTone(plan.room, dark, random);
  const wall = hexOfOklch(tone);
  const { background, behind } = roomBehind(plan, { aspect, horizon, wall: tone, dark }, random);
  return {
    set: {
      kind: plan.kind,
      surface: { material, colour: plan.colour ?? surfaceColour(material, random) },
      wall: {
        colour: plan.kind === "sill" ? "#f4f1ea" : wall,
        material: plan.kind === "sill" ? "plastic" : "matte plastic",
      },
      behind: plan.kind === "table" || plan.kind === "sill" ? behind : [],
    },
    background,
  };
}

/** The room out of focus past a table of its own. */
export function roomPast(
  room: RoomName,
  { aspect, horizon, dark, random }: { aspect: number; horizon: number; dark: boolean; random: Random },
): Pick<SurfaceSet, "behind"> & Pick<Scene, "background"> {
  const wall = wallTone(room, dark, random);
  return roomBehind({ kind: "table", room }, { aspect, horizon, wall, dark }, random);
}

function wallTone(room: RoomName, dark: boolean, random: Random): { l: number; c: number; h: number } {
  const hues =
    room === "bathroom" ? [200, 230, 160] : room === "kitchen" ? [85, 140, 95] : [60, 75, 40, 150, 235];
  const h = hues[Math.floor(random() * hues.length)]! + 12 * (random() - 0.5);
  return dark
    ? { l: 0.3 + 0.06 * random(), c: 0.03, h }
    : { l: 0.8 + 0.1 * random(), c: 0.018 + 0.03 * random(), h };
}

const TIMBER: Partial<Record<MaterialName, readonly (readonly [number, number, number])[]>> = {
  wood: [
    [0.64, 0.09, 62],
    [0.6, 0.085, 55],
  ],
  "light wood": [
    [0.79, 0.07, 76],
    [0.82, 0.055, 80],
  ],
  "dark wood": [
    [0.42, 0.06, 50],
    [0.46, 0.065, 45],
  ],
  marble: [[0.93, 0.006, 80]],
  stone: [[0.62, 0.008, 80]],
  concrete: [[0.7, 0.006, 90]],
};

function surfaceColour(material: MaterialName, random: Random): string {
  const choices = TIMBER[material] ?? [[0.88, 0.02, 75] as const];
  const [l, c, h] = choices[Math.floor(random() * choices.length)]!;
  return hexOfOklch({ l, c, h });
}
