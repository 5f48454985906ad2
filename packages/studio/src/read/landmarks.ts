import type { AskedPlace, AskedTrees } from "../brief.js";
import type { PlaceKind, TimeOfDay } from "../place/place.js";
import type { Draft, MentionDraft } from "./draft.js";
import {
  FALLS,
  ON_TOP,
  ROCKY_SHORE,
  SANDY_SHORE,
  SKY_BODIES,
  SURF,
  TREE_KINDS,
  TROPICAL,
} from "./words/landmarks.js";

type Heard = Pick<Draft, "mentions" | "relations" | "places">;
export type Found = Pick<
  AskedPlace,
  | "kind"
  | "words"
  | "mentions"
  | "phrase"
  | "airless"
  | "village"
  | "rocky"
  | "falls"
  | "onTop"
  | "grove"
  | "skyward"
  | "landform"
  | "crop"
  | "site"
  | "rainbow"
>;

/** Nothing is said of it that only a thing could show. */
export function isPlain({
  material,
  counted,
  count,
  size,
  colours,
}: Pick<MentionDraft, "material" | "counted" | "count" | "size" | "colours">): boolean {
  return (
    material === null &&
    colours.length === 0 &&
    size !== "tiny" &&
    size !== "small" &&
    !(counted && count > 1)
  );
}

/** "Crashing waves", "a waterfall": a landscape that is named by what one looks at in it. */
export function ofLandmark({ mentions }: Heard): Found | null {
  const falls = mentions.find((mention) => FALLS.test(mention.concept) && isPlain(mention));
  if (falls) return { kind: "forest", words: [], mentions: [], phrase: null };
  const surf = mentions.find((mention) => SURF.test(mention.concept) && isPlain(mention));
  return surf && mentions.every(({ concept }) => SURF.test(concept))
    ? { kind: "sea", words: [], mentions: [], phrase: null }
    : null;
}

/** "An owl under a full moon", "a wolf howling at the moon": out of doors, with the sky's own moon. */
export function underSky({ mentions, relations }: Heard, said: string): Found | null {
  const body = mentions.find((mention) => SKY_BODIES.has(mention.concept) && isPlain(mention));
  const others = mentions.filter(({ concept }) => !SKY_BODIES.has(concept));
  const [first] = others;
  if (!body || !first) return null;
  const touched = relations.some(
    ({ kind, subject, object }) =>
      (TOUCHING.has(kind) && object === body.id) ||
      (HELD.has(kind) && (object === body.id || subject === body.id)),
  );
  if (touched || INDOORS.test(said)) return null;
  return { kind: homeUnderSky(first.concept), words: [], mentions: [], phrase: null };
}

const TOUCHING = new Set<string>(["on", "in", "around", "above"]);
const HELD = new Set<string>(["holding", "wearing", "in"]);
const INDOORS =
  / (?:window|room|desk|table|shelf|toy|sticker|icon|logo|mug|cup|poster|card|pillow|badge|emblem) /;

/** Weather that a thing is in: "a pirate ship in a storm", "a dog in the rain". */
export function inWeather({ mentions, places }: Heard): Found | null {
  const [first] = mentions;
  const phrase = places.find((place) => WEATHERS.test(place));
  if (!first || phrase === undefined || places.some((place) => WITHIN.test(place))) return null;
  return { kind: homeUnderSky(first.concept), words: [phrase], mentions: [], phrase };
}

/** Where one hears the rain and stays dry. */
const WITHIN =
  /\b(?:window ?sill|window ledge|room|bedroom|kitchen|bathroom|office|study|library|caf[eé]|restaurant|bar|pub|attic|hallway|indoors)$/i;
const WEATHERS = /\b(?:storm|thunderstorm|rain|fog|mist|snowstorm|blizzard|tempest|snowfall|rainstorm)$/i;

/** "An oak in autumn", "a tree at sunset": what has a season or an hour is out of doors. */
export function treesAlone({ mentions }: Heard, isDated: boolean): Found | null {
  const trees = mentions.filter((mention) => TREE_KINDS.has(mention.concept) && isTree(mention));
  const lone = trees.some(({ states }) =>
    states.some((state) => /^(?:lone|lonely|solitary|single)$/i.test(state)),
  );
  const rest = mentions.filter((mention) => !trees.includes(mention) && !SEASONS.test(mention.concept));
  if (trees.length === 0 || rest.length > 0 || !(isDated || lone)) return null;
  const [first] = trees;
  return {
    kind: TREE_KINDS.get(first!.concept) === "palm" ? "beach" : "hills",
    words: [],
    mentions: [],
    phrase: null,
  };
}

/** "A castle at sunset", "a lighthouse at dusk": what stands or lives out of doors and is given an hour is seen there. */
export function outAtAnHour({ mentions }: Heard, said: string, time: TimeOfDay | null): Found | null {
  if (time === null || !HOURS.has(time) || INDOORS.test(said) || STAGED.test(said)) return null;
  const things = mentions.filter(({ concept }) => !SKY_BODIES.has(concept) && !SEASONS.test(concept));
  const [first] = things;
  if (!first || !things.every(({ concept, material }) => OUTSIDE.test(concept) && material === null))
    return null;
  const small = things.some(({ size }) => size === "tiny");
  if (small) return null;
  return {
    kind: homeUnderSky(first.concept),
    words: [],
    mentions: [],
    phrase: null,
    ...(HIGH_UP.test(first.concept) ? { onTop: true as const } : {}),
  };
}

/** Hours whose light only the open air has. */
const HOURS: ReadonlySet<TimeOfDay> = new Set<TimeOfDay>(["dawn", "golden hour", "sunset", "dusk"]);
const OUTSIDE =
  /\b(?:castle|lighthouse|windmill|barn|church|cathedral|temple|pagoda|tower|fortress|ruin|cottage|cabin|farmhouse|house|bridge|tent|caravan|tractor|sail ?boat|boat|ship|yacht|galleon|ferry|canoe|kayak|horse|deer|stag|wolf|fox|bear|elephant|giraffe|lion|lioness|zebra|rhino|camel|eagle|owl|sheep|cow|goat|wind turbine|hot air balloon|penguin|polar bear|igloo|cactus|whale|dolphin|train|steam train|locomotive|stork|heron|crane|moose|bison|kangaroo|palm tree|surfboard)s?$/;
const HIGH_UP = /\b(?:castle|church|cathedral|windmill|fortress|temple)s?$/;
/** Words that say that no open air is meant. */
const STAGED =
  / (?:studio|product|isolated|background|backdrop|figurine|statue|model|miniature|pedestal|podium|plinth|ornament|keychain|lego|plush|icon) /;

const SEASONS =
  /^(?:spring|summer|autumn|fall|winter|sunset|sunrise|evening|morning|mist|fog|wind|storm|blossom|bloom)$/;

function homeUnderSky(concept: string): PlaceKind {
  return HOMES.find(([names]) => names.test(concept))?.[1] ?? "hills";
}

const HOMES: readonly (readonly [RegExp, PlaceKind])[] = [
  [
    /\b(?:sail ?boat|boat|ship|yacht|canoe|kayak|raft|ferry|trawler|whale|dolphin|submarine|shark|galleon|vessel)$/,
    "sea",
  ],
  [/\b(?:lighthouse)$/, "sea"],
  [/\b(?:penguin|polar bear|igloo|reindeer|snowman|sled|husky|seal)$/, "snow"],
  [/\b(?:camel|cactus|pyramid|coyote|scorpion)$/, "desert"],
  [/\b(?:palm tree|palm|surfboard|hammock|crab|flamingo|turtle)$/, "beach"],
  [
    /\b(?:taxi|bus|car|motorcycle|scooter|woman|man|person|couple|umbrella|girl|boy|street lamp|lamppost|bicycle|tram)$/,
    "street",
  ],
  [/\b(?:eagle|goat|monastery|cable car|climber|hiker|yak)$/, "mountains"],
];

/** What else the words say of a landscape: rocks on its shore, trees that stand alone, a hilltop, what it is grown with. */
export function withLandmarks(heard: Heard, found: Found, said: string): Found {
  if (!isLand(found.kind)) return found;
  return grown(heard, topped(shored(heard, fallen(heard, found), said), said), said);
}

function isLand(kind: PlaceKind): boolean {
  return LANDS.has(kind);
}

const LANDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  "mountains",
  "hills",
  "desert",
  "sea",
  "beach",
  "lake",
  "forest",
  "meadow",
  "snow",
  "sky",
]);

function fallen({ mentions }: Heard, found: Found): Found {
  const falls = mentions.find((mention) => FALLS.test(mention.concept) && isPlain(mention));
  if (!falls || !FALLING.has(found.kind)) return found;
  const { noun, id } = falls;
  return { ...found, words: [...found.words, noun], mentions: [...found.mentions, id], falls: true };
}

const FALLING: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  "forest",
  "mountains",
  "hills",
  "lake",
  "meadow",
  "snow",
]);

function shored({ mentions }: Heard, found: Found, said: string): Found {
  if (found.kind !== "sea" && found.kind !== "beach") return found;
  const surf = mentions.filter(
    (mention) =>
      SURF.test(mention.concept) && mention.material === null && !found.mentions.includes(mention.id),
  );
  const rocks = mentions.filter(
    ({ concept, counted }) => /^(?:rock|boulder|cliff|crag)$/.test(concept) && !counted,
  );
  const isRocky =
    ROCKY_SHORE.test(said) && (!SANDY_SHORE.test(said) || /\b(?:rocky|rugged|cliffs?)\b/.test(said));
  const own = [...surf, ...(isRocky ? rocks : [])].filter(({ id }) => !found.mentions.includes(id));
  return {
    ...found,
    ...(isRocky ? { kind: "sea" as const, rocky: true as const } : {}),
    words: [...found.words, ...own.map(({ noun }) => noun)],
    mentions: [...found.mentions, ...own.map(({ id }) => id)],
  };
}

function topped(found: Found, said: string): Found {
  return found.kind !== "sea" && found.kind !== "beach" && ON_TOP.test(said)
    ? { ...found, onTop: true }
    : found;
}

function isTree({ material, colours, size, partMaterials, count, counted }: MentionDraft): boolean {
  const plain = material === null && colours.length === 0 && partMaterials.length === 0;
  return plain && size !== "tiny" && size !== "small" && !(counted && count > 12);
}

/** Trees that nothing sits in or hangs from are the landscape's own. */
function grown({ mentions, relations }: Heard, found: Found, said: string): Found {
  const jungle = found.kind === "forest" && TROPICAL.test(said);
  const base: Found = jungle ? { ...found, grove: [] } : found;
  if (found.landform === "island") return islandPalms(mentions, base);
  if (found.kind === "sea" && !found.rocky) return base;
  const taken = new Set(
    relations.flatMap(({ kind, subject, object }) =>
      kind === "on" || kind === "in"
        ? [...(isTreeId(mentions, object) && !isTreeId(mentions, subject) ? [object] : [])]
        : kind === "holding" || kind === "wearing"
          ? [subject, object]
          : [],
    ),
  );
  const trees = mentions.filter(
    (mention) => TREE_KINDS.has(mention.concept) && isTree(mention) && !taken.has(mention.id),
  );
  if (trees.length === 0) return withPalms(mentions, base, said);
  // "Trees" in a wood are the wood.
  const single = trees.filter(({ plural, counted }) => found.kind !== "forest" || !plural || counted);
  const grove: readonly AskedTrees[] = single.map(({ concept, counted, count }) => ({
    kind: TREE_KINDS.get(concept)!,
    count: Math.min(12, !counted && ALONG.test(said) ? Math.max(count, PALMS) : count),
  }));
  return {
    ...base,
    words: [...base.words, ...trees.map(({ noun }) => noun).filter((noun) => !base.words.includes(noun))],
    mentions: [...base.mentions, ...trees.map(({ id }) => id)],
    ...(grove.length > 0 ? { grove } : {}),
  };
}

/** "Palm beach", "a palm grove", "a tropical beach": palms that the words for a place bring with them. */
function withPalms(mentions: readonly MentionDraft[], found: Found, said: string): Found {
  const named = mentions.some(
    ({ id, states }) =>
      found.mentions.includes(id) && states.some((state) => TREE_KINDS.get(state.toLowerCase()) === "palm"),
  );
  const asked = named || PALM_PLACE.test(found.phrase ?? "");
  // Palms stand together on a shore or in the open, not among the trees of a wood.
  if (asked && found.kind === "forest")
    return { ...found, kind: "beach", grove: [{ kind: "palm", count: 2 * PALMS }] };
  if (!asked && !(found.kind === "beach" && TROPICAL.test(said))) return found;
  // "Palm beach" asks for palms by name, "a tropical beach" only brings them with it.
  const words =
    asked && !found.words.some((word) => PALM_PLACE.test(word)) ? [...found.words, "palms"] : found.words;
  return { ...found, words, grove: [{ kind: "palm", count: PALMS }] };
}

/** As many palms as "palms" are. */
const PALMS = 4;
const PALM_PLACE = /\bpalms?\b/i;
/** "Palm-lined", "tree-fringed". */
const ALONG = / (?:palms?|palm trees?|trees?|pines?) (?:lined|fringed|studded|dotted|shaded|covered) /;

/** An island grows its own palms. */
function islandPalms(mentions: readonly MentionDraft[], found: Found): Found {
  const palms = mentions.filter((mention) => TREE_KINDS.get(mention.concept) === "palm" && isTree(mention));
  return {
    ...found,
    words: [...found.words, ...palms.map(({ noun }) => noun)],
    mentions: [...found.mentions, ...palms.map(({ id }) => id)],
  };
}

function isTreeId(mentions: readonly MentionDraft[], id: string): boolean {
  const mention = mentions.find((other) => other.id === id);
  return mention !== undefined && TREE_KINDS.has(mention.concept);
}
