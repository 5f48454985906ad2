import type { AskedWall, Brief, MaterialName, Mention } from "../../brief.js";
import { type Random, randomFrom } from "../../math/random.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import type { GroundSet, Scene, SurfaceSet } from "../../scene.js";
import type { LookUp } from "../meaning/depict.js";
import { roomBehind } from "./room-behind.js";

/** What a set is made of before its colours are chosen. */
export interface SetPlan {
  /** A slab is a piece of stuff that fills the picture. */
  readonly kind: SurfaceSet["kind"] | "slab";
  /** What is asked of the surface itself. */
  readonly material: MaterialName | null;
  readonly colour: string | null;
  /** The room that is seen behind it. */
  readonly room: RoomName;
  readonly wall?: AskedWall;
  /** That wall is a house's from outside; absent: what it is built of says so. */
  readonly outside?: boolean;
  /** Daylight falls in through a window behind. */
  readonly window?: true;
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
 * Gives the brief without what the set itself shows, and the words for that.
 */
export function setAskedFor(
  brief: Brief,
  lookUp: LookUp,
  background: boolean,
): { brief: Brief; plan: SetPlan | null; words: readonly string[] } {
  const none = { brief, plan: null, words: [] };
  if (background) return none;
  const realSizeOf = ({ concept }: Mention) => lookUp(concept)?.entry.realSize ?? 0;
  if (LAID_OUT.test(brief.prompt))
    return (LAID_FLAT.test(brief.prompt) && onSurface(brief, realSizeOf)) || none;
  const walled = beforeWall(brief);
  if (walled) return walled;
  if (brief.setting.colour !== null) return none;
  const laid = onSurface(brief, realSizeOf);
  if (laid) return laid;
  const surface = brief.mentions.find((mention) => carries(brief, mention));
  const window = windowOf(brief);
  const standing = brief.mentions.filter((mention) => mention !== surface && mention !== window);
  const place = brief.setting.places.find((text) => ROOMS.some(([words]) => words.test(text)));
  const [, room, usual] = ROOMS.find(([words]) => place !== undefined && words.test(place)) ?? [
    null,
    null,
    null,
  ];
  if (standing.length === 0) return none;
  if (surface === undefined && room === null && !window) return none;
  // What stands on a table among many is as small as they are: a toy.
  const laden = surface !== undefined && isLaden(brief, surface);
  const large = !laden && Math.max(...standing.map(realSizeOf)) > TABLE_LIMIT;
  const asked = surface ? SURFACES[surface.concept]! : (usual ?? "sill");
  if (surface && large && asked !== "floor") return none;
  const kind = large ? "floor" : window && asked === "table" ? "sill" : asked;
  const shown = new Set([surface?.id, window?.id]);
  const words = [surface?.noun, window?.noun, place].filter((word) => word !== undefined);
  return {
    words,
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
      ...(window ? { window: true as const } : {}),
    },
    brief: {
      ...brief,
      mentions: standing,
      relations: brief.relations.filter(({ subject, object }) => !shown.has(subject) && !shown.has(object)),
      setting: { ...brief.setting, places: brief.setting.places.filter((text) => text !== place) },
    },
  };
}

type Planned = { readonly brief: Brief; readonly plan: SetPlan; readonly words: readonly string[] };

/** A wall that somebody leans on or hangs on, or that is built of something. */
function beforeWall(brief: Brief): Planned | null {
  const { wall } = brief.setting;
  if (!wall || brief.mentions.length === 0) return null;
  if (wall.made === "plain" && wall.leaning.length === 0 && wall.hung.length === 0) return null;
  const hangs = brief.mentions.every(({ id }) => wall.hung.includes(id));
  return {
    words: [wall.phrase],
    plan: {
      kind: hangs ? "wall" : "floor",
      material: brief.setting.surface?.material ?? null,
      colour: brief.setting.surface?.colour ?? null,
      room: "home",
      wall,
      outside: brief.mentions.some(({ concept }) =>
        /\b(?:car|truck|van|taxi|bus|motorcycle|scooter|bicycle|mailbox|tree)\b/.test(concept),
      ),
    },
    brief: withoutPhrase({ ...brief, setting: { ...brief.setting, colour: null } }, wall.phrase),
  };
}

/** Small things on stuff that fills the picture, or all of them on a floor. */
function onSurface(brief: Brief, realSizeOf: (mention: Mention) => number): Planned | null {
  const { surface } = brief.setting;
  if (!surface || brief.mentions.length === 0) return null;
  const large = Math.max(...brief.mentions.map(realSizeOf)) > TABLE_LIMIT;
  return {
    words: [surface.phrase],
    plan: {
      kind: large || surface.kind === "floor" ? "floor" : "slab",
      material: surface.material,
      colour: surface.colour,
      room: "home",
    },
    brief: withoutPhrase(brief, surface.phrase),
  };
}

function withoutPhrase(brief: Brief, phrase: string): Brief {
  const places = brief.setting.places.filter((text) => text !== phrase);
  return { ...brief, setting: { ...brief.setting, places } };
}

/** A window that things stand by, which a room has in its wall. */
function windowOf({ mentions, relations }: Brief): Mention | undefined {
  return mentions.find(({ id, concept, count }) => {
    if (concept !== "window" || count !== 1) return false;
    const own = relations.filter(({ subject, object }) => subject === id || object === id);
    return (
      own.length > 0 &&
      own.every(({ kind, object }) => object === id && (kind === "beside" || kind === "in_front_of"))
    );
  });
}

/** Pictures that are laid out rather than photographed keep their even ground. */
const LAID_OUT = /\b(?:isometric|icon|logo|sticker|pattern|wallpaper|flat lay|top[- ]down|emblem|badge)\b/i;
/** Of those, the ones that lie on stuff of which the words may say what it is. */
const LAID_FLAT = /\bflat ?lay\b|\btop[- ]down\b/i;
const PHOTOGRAPHED =
  /\b(?:photo(?:graph)?|photography|product shot|still life|close[- ]up|macro|realistic|cinematic|dslr|\d+mm)\b/i;

/** A table that things stand on and that is meant as a surface, not as a piece of furniture to look at. */
function carries(brief: Brief, mention: Mention): boolean {
  if (!(mention.concept in SURFACES) || mention.count !== 1) return false;
  const isUnderfoot = brief.relations.some(({ kind, object }) => kind === "on" && object === mention.id);
  const window = windowOf(brief)?.id;
  const isTied = brief.relations.some(
    ({ kind, subject, object }) =>
      (subject === mention.id && object !== window) || (object === mention.id && kind !== "on"),
  );
  if (!isUnderfoot || isTied) return false;
  const described = mention.material !== null || mention.colours.length > 0;
  return (
    SURFACE_ONLY.has(mention.concept) ||
    described ||
    isLaden(brief, mention) ||
    window !== undefined ||
    brief.style === "photo" ||
    PHOTOGRAPHED.test(brief.prompt)
  );
}

/** No table that is seen whole has room for more things than this. */
const MOST_ON_TABLE = 4;

function isLaden({ relations }: Brief, { id }: Mention): boolean {
  return relations.filter(({ kind, object }) => kind === "on" && object === id).length > MOST_ON_TABLE;
}

/** What a set is fitted to. */
export interface Fitting {
  readonly seed: number;
  readonly aspect: number;
  readonly horizon: number;
  readonly dark: boolean;
  /** The z behind everything that stands before it, and scene units in a metre. */
  readonly back: number;
  readonly metre: number;
}

/** The set itself and the backdrop that goes with it. */
export function setFor(
  plan: SetPlan,
  { seed, aspect, horizon, dark, back, metre }: Fitting,
): { set: SurfaceSet | GroundSet; background: Scene["background"] } {
  const random = randomFrom("set", seed);
  if (plan.kind === "slab") return slabOf(plan, dark, random);
  const materials = MATERIALS_OF[plan.room];
  const outside = plan.wall !== undefined && (plan.outside || OUTSIDE.includes(plan.wall.made));
  const material =
    plan.material ?? (outside ? "concrete" : materials[Math.floor(random() * materials.length)]!);
  const tone = wallTone(plan.room, dark, random);
  const wall = hexOfOklch(tone);
  const outlook = { aspect, horizon, wall: tone, dark };
  const { background, behind } = roomBehind(
    plan.window ? { kind: "sill", room: plan.room } : { kind: plan.kind, room: plan.room },
    outlook,
    random,
  );
  const seen = plan.kind === "table" || plan.kind === "sill" || plan.window === true;
  return {
    set: {
      kind: plan.kind,
      surface: { material, colour: plan.colour ?? surfaceColour(material, random) },
      wall: plan.wall
        ? wallFinish(plan.wall, wall)
        : {
            colour: plan.kind === "sill" ? "#f4f1ea" : wall,
            material: plan.kind === "sill" ? "plastic" : "matte plastic",
          },
      behind: seen ? behind : [],
      ...(plan.wall
        ? { masonry: plan.wall.made, back, metre }
        : plan.window && plan.kind === "floor"
          ? { window: true as const, back: back - 0.3, metre }
          : {}),
    },
    background,
  };
}

const OUTSIDE: readonly AskedWall["made"][] = ["brick", "stone", "concrete"];

const WALLS: Readonly<Record<Exclude<AskedWall["made"], "plain">, SurfaceSet["wall"]>> = {
  brick: { colour: "#9c4f3c", material: "stone" },
  stone: { colour: "#9a9489", material: "stone" },
  tile: { colour: "#e9efee", material: "ceramic" },
  plank: { colour: "#a9784d", material: "wood" },
  concrete: { colour: "#a3a09b", material: "concrete" },
};

function wallFinish({ made, colour }: AskedWall, usual: string): SurfaceSet["wall"] {
  if (made === "plain") return { colour: colour ?? usual, material: "matte plastic" };
  return colour ? { ...WALLS[made], colour } : WALLS[made];
}

const LEAST_LIGHT = 0.25;

/** Stuff that goes on to the picture's edge, and darkens there. */
function slabOf(
  plan: SetPlan,
  dark: boolean,
  random: Random,
): { set: GroundSet; background: Scene["background"] } {
  const material = plan.material ?? "stone";
  const asked = oklchOf(plan.colour ?? surfaceColour(material, random));
  // Black stone is seen by what little light it gives back.
  const { l, c, h } = { ...asked, l: Math.max(LEAST_LIGHT, asked.l) };
  const colour = hexOfOklch({ l, c, h });
  return {
    set: {
      kind: "ground",
      surface: { material, colour },
      ...(material.endsWith("wood") ? { pitch: 1.4 } : {}),
      falloff: dark ? 0.7 : 0.5,
      behind: [],
    },
    background: {
      top: hexOfOklch({ l: Math.max(0.12, l - 0.1), c, h }),
      bottom: hexOfOklch({ l, c, h }),
    },
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
