import type { AskedPlace, Brief, Mention } from "../brief.js";
import type { PlaceKind } from "../place/place.js";
import type { Draft, MentionDraft } from "./draft.js";
import { fieldIn, landformIn, withRainbow } from "./landforms.js";
import { type Found, inWeather, ofLandmark, treesAlone, underSky, withLandmarks } from "./landmarks.js";
import { TROPICAL } from "./words/landmarks.js";
import { list } from "./words/list.js";
import {
  ABSTRACT_NOUNS,
  ABSTRACT_WORDS,
  PLACE_ADJECTIVES,
  PLACE_NOUNS,
  RUNNING,
  SCENERY,
  SEASON_WORDS,
  TIMES,
  TREE_WORDS,
  WEATHER_WORDS,
} from "./words/outdoors.js";

type Drawn = Pick<Mention, "concept" | "states" | "count">;

/**
 * Finds the landscape that a prompt is set in, or is of, with its weather, season and time of day; null where there is
 * none. It takes nothing away: whoever draws the place calls `settledIn`. "Two mountains", "a clay mountain" are things.
 */
export function placeIn(
  draft: Pick<Draft, "mentions" | "places" | "relations">,
  prompt: string,
  isPainted = false,
): AskedPlace | null {
  const said = ` ${prompt.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  const seen =
    abstractIn(draft, said) ??
    onMoon(draft, said) ??
    // A painter's places have the usual forms alone.
    (isPainted ? null : (fieldIn(draft, said) ?? landformIn(draft, said))) ??
    settingOf(draft) ??
    around(draft) ??
    alone(draft, said) ??
    ofLandmark(draft) ??
    inWeather(draft) ??
    underSky(draft, said) ??
    underAurora(draft, said) ??
    treesAlone(draft, isDated(said));
  if (!seen) return null;
  // A cliff with a lighthouse, or with waves below, stands over the sea.
  const coastal =
    seen.words.some((word) => /\bcliffs?\b/i.test(word)) && COASTAL.test(said)
      ? { ...seen, kind: "sea" as const }
      : seen;
  const landed = withLandmarks(draft, withLand(draft, withVillage(draft, withRiver(draft, coastal))), said);
  const asked = isPainted ? landed : withRainbow(draft, landed);
  // "Earth from space" is a planet, whatever it is seen from.
  const planet = asked.kind === "space" ? PLANETS.exec(said) : null;
  const found: Found = planet
    ? { ...asked, kind: "planet", words: [...asked.words, planet[0].trim()] }
    : asked;
  const times = named(TIMES, said);
  const weather = named(WEATHER_WORDS, said);
  const season = named(SEASON_WORDS, said);
  const trees =
    found.kind !== "forest"
      ? found.kind === "beach" && TROPICAL.test(said)
        ? "tropical"
        : null
      : TROPICAL.test(said)
        ? "tropical"
        : named(TREE_WORDS, said).value;
  const moon = found.airless !== true && /\bmoon/.test(said);
  return {
    ...found,
    answered: [...times.words, ...weather.words, ...season.words, ...namedVillage(draft, found)].flatMap(
      (words) => words.split(" "),
    ),
    high: /\b(mountain|alpine|alps)/.test(said),
    moon,
    // A moon is seen by night, if nothing else is said.
    time: times.value ?? (moon ? "night" : null),
    ...(AURORA.test(said) ? { aurora: true as const } : {}),
    ...(SKYWARD.test(said) ? { skyward: true as const } : {}),
    ...(NEON.test(said) && (found.kind === "street" || found.kind === "city") ? { neon: true as const } : {}),
    weather: weather.value,
    season: season.value,
    ...(trees ? { trees } : {}),
    ...(found.kind === "lake" && found.words.some((word) => RUNNING.test(word))
      ? { river: true as const }
      : {}),
  };
}

/** The brief without the things and words that its place answers. */
export function settledIn(brief: Brief, place: AskedPlace): Brief {
  const answered = new Set(place.answered);
  const isSaid = (phrase: string) => phrase.split(" ").every((word) => answered.has(word.toLowerCase()));
  // A moon, a sun or stars in a landscape hang in its own sky.
  const mentions = brief.mentions.filter(
    ({ id, concept, states }) =>
      !place.mentions.includes(id) &&
      !HEAVENLY.has(concept) &&
      !isSaid(concept) &&
      !(place.aurora && concept === "light" && states.includes("northern")),
  );
  const kept = new Set(mentions.map(({ id }) => id));
  return {
    ...brief,
    mentions,
    relations: brief.relations.filter(({ subject, object }) => kept.has(subject) && kept.has(object)),
    setting: {
      ...brief.setting,
      kind: place.kind,
      places: brief.setting.places.filter((phrase) => phrase !== place.phrase && !isSaid(phrase)),
    },
    notUnderstood: brief.notUnderstood.filter((word) => {
      const lower = word.toLowerCase();
      return !answered.has(lower) && !PLACE_ADJECTIVES.has(lower) && !SCENERY.has(lower);
    }),
  };
}

const AURORA = / (?:aurora|northern lights|polar lights) /;
const SKYWARD =
  / (?:moon|full moon|crescent moon|half moon|stars|milky way|starry sky|night sky|aurora|northern lights|polar lights) /;
const NEON = / (?:neon|cyberpunk) /;

/** Whether words of season, hour or weather are said, which only the open air has. */
function isDated(said: string): boolean {
  return [TIMES, WEATHER_WORDS, SEASON_WORDS].some((table) => named<string>(table, said).value !== null);
}

/** Mountains, fields, dunes about a thing that has a place already are part of that place. */
function withLand({ mentions }: Pick<Draft, "mentions">, found: Found): Found {
  if (!OPEN.has(found.kind) && !WATERS.has(found.kind) && found.kind !== "forest" && found.kind !== "desert")
    return found;
  const land = mentions.filter(
    (mention) => !found.mentions.includes(mention.id) && isScene(mention) && mention.colours.length === 0,
  );
  if (land.length === 0) return found;
  return {
    ...found,
    words: [...found.words, ...land.map(({ noun }) => noun)],
    mentions: [...found.mentions, ...land.map(({ id }) => id)],
  };
}

const WATERS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["sea", "beach", "lake"]);

const PLANETS = / (planet earth|earth|mars|jupiter|saturn|gas giant|planets?) /;

/** "A rover on the moon" stands on its ground; who sits or sleeps on it does so on a crescent. */
function onMoon({ mentions, relations }: Pick<Draft, "mentions" | "relations">, said: string): Found | null {
  if (!/ on the moon /.test(said) || RESTING.test(said)) return null;
  const moon = mentions.find(({ concept }) => concept === "moon");
  if (!moon || !relations.some(({ kind, object }) => kind === "on" && object === moon.id)) return null;
  return { kind: "desert", words: [moon.noun], mentions: [moon.id], phrase: null, airless: true };
}

const RESTING =
  / (sitting|sits|sleeping|sleeps|asleep|lying|lies|perched|resting|fishing|swinging|curled up) /;

/** "Flowing silk waves": only where no thing is asked for. */
function abstractIn({ mentions, places }: Pick<Draft, "mentions" | "places">, said: string): Found | null {
  if (!mentions.every(({ concept }) => concept.split(" ").some((word) => ABSTRACT_NOUNS.has(word))))
    return null;
  const found = ABSTRACT_WORDS.find(([, words]) => words.test(said));
  if (!found) return null;
  const [kind, pattern] = found;
  const phrase = places.find((place) => ABSTRACT_NOUNS.has(place.toLowerCase().split(" ").at(-1)!)) ?? null;
  return { kind, words: [pattern.exec(said)![0]], mentions: mentions.map(({ id }) => id), phrase };
}

/** "In a forest": the place that things stand in. */
function settingOf({ places, mentions }: Pick<Draft, "places" | "mentions">): Found | null {
  for (const phrase of places) {
    const kind = kindOf(phrase.toLowerCase());
    if (!kind) continue;
    // "A lake in the mountains" is a lake first.
    const water = mentions
      .map((mention) => kindOf(phraseOf(mention)))
      .find((each) => each && WATERS.has(each));
    return { kind: (kind !== "sky" && water) || kind, words: [phrase], mentions: [], phrase };
  }
  return null;
}

/** "Mountain lake", "beach with a palm tree": the place is written like a thing. */
function alone({ mentions }: Pick<Draft, "mentions">, said: string): Found | null {
  const asked = mentions.filter((mention) => isScene(mention));
  if (asked.length === 0) return mentions.length === 0 ? fromMood(said) : null;
  // "Mountains and a lake" is a lake among mountains: the table's order says what holds the rest.
  const kinds = new Set(asked.map((mention) => kindOf(phraseOf(mention))));
  const kind = PLACE_NOUNS.find(([name]) => kinds.has(name))?.[0] ?? kindIn(said) ?? "hills";
  return { kind, words: asked.map(({ noun }) => noun), mentions: asked.map(({ id }) => id), phrase: null };
}

const COASTAL = / (lighthouse|sea|ocean|waves?|surf|coast|seagulls?|cove) /;

/** "Mountain village", "forest cabin": homes named by the land that they stand in. */
function around({ mentions }: Pick<Draft, "mentions">): Found | null {
  for (const home of mentions) {
    const { id, noun, concept, states } = home;
    if (!HOMES.has(concept)) continue;
    if (isPlainVillage(home)) {
      // A village is part of its land: what else names land says which.
      const lands = mentions.filter((mention) => mention.id !== id && isScene(mention));
      const said = [
        ...lands.map((mention) => phraseOf(mention)),
        ...states.map((state) => state.toLowerCase()),
      ];
      const kinds = said.map((phrase) => (phrase === "alpine" ? "mountains" : kindOf(phrase)));
      const kind = kinds.find((found) => found !== null && OPEN.has(found)) ?? "hills";
      return {
        kind,
        words: [noun, ...lands.map((mention) => mention.noun)],
        mentions: [id, ...lands.map((mention) => mention.id)],
        phrase: null,
        village: id,
      };
    }
    for (const state of states) {
      const kind = state.toLowerCase() === "alpine" ? "mountains" : kindOf(state.toLowerCase());
      if (kind && kind !== "street" && kind !== "city")
        return { kind, words: [state], mentions: [], phrase: null };
    }
  }
  return null;
}

/** "A river in a valley" is what one sees of it. */
function withRiver({ mentions }: Pick<Draft, "mentions">, found: Found): Found {
  if (!BANKS.has(found.kind)) return found;
  const river = mentions.find((mention) => RUNNING.test(mention.concept) && isScene(mention));
  if (!river || found.mentions.includes(river.id)) return found;
  return {
    ...found,
    kind: "lake",
    words: [...found.words, river.noun],
    mentions: [...found.mentions, river.id],
  };
}

/** Land that a river runs through. */
const BANKS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["hills", "mountains", "meadow", "forest"]);

/** "A village in the hills" is part of them, too. */
function withVillage({ mentions, places }: Pick<Draft, "mentions" | "places">, found: Found): Found {
  if (found.village || !OPEN.has(found.kind)) return found;
  const village = mentions.find((mention) => isPlainVillage(mention));
  if (village) {
    const { id, noun } = village;
    return { ...found, words: [...found.words, noun], mentions: [...found.mentions, id], village: id };
  }
  // "Hills in winter with a village" has it among its places.
  const phrase = places.find((place) => VILLAGES.has(place.toLowerCase()));
  return phrase ? { ...found, words: [...found.words, phrase], village: phrase } : found;
}

/** The village of a place, where it is one of the prompt's places and no mention. */
function namedVillage({ places }: Pick<Draft, "places">, { village }: Found): readonly string[] {
  return village !== undefined && places.includes(village) ? [village.toLowerCase()] : [];
}

function isPlainVillage({ concept, material, counted, colours }: MentionDraft): boolean {
  return VILLAGES.has(concept) && material === null && !counted && colours.length === 0;
}

/** Land that a village stands in. */
const OPEN: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["hills", "mountains", "meadow", "snow"]);

const VILLAGES = new Set(["village", "hamlet", "settlement"]);
const HOMES = new Set(
  list("village, hamlet, settlement, cabin, log cabin, hut, cottage, house, chalet, monastery, lodge"),
);

const HEAVENLY = new Set(
  list(
    "sun, moon, star, cloud, full moon, crescent moon, half moon, moonlight, night sky, starry sky, setting sun, rising sun, shooting star, storm cloud, thundercloud, lightning, thunder, rain, mist, fog, sunlight, sunset, sunrise, reflection, milky way, aurora, aurora borealis, northern light, spring, winter, summer, autumn, evening, dusk, dawn, planet earth, earth, planet, galaxy",
  ),
);

function isScene(mention: MentionDraft): boolean {
  if (mention.material !== null || (mention.counted && mention.count > 1)) return false;
  if (mention.size === "tiny" || mention.size === "small") return false;
  return SCENERY.has(mention.concept) || kindOf(phraseOf(mention)) !== null;
}

function phraseOf({ concept, states }: Drawn): string {
  return [...states.map((state) => state.toLowerCase()), concept].join(" ");
}

/** No place is named in more words than these, its scenery counted in. */
const MOST_WORDS = 6;

/** The kind of land that a thing's words name ("clay landscape", "felt forest"); hills where they name land alone. */
export function landNamed(mention: Drawn): PlaceKind | null {
  return kindOf(phraseOf(mention)) ?? (LAND_ALONE.has(mention.concept) ? "hills" : null);
}

const LAND_ALONE = new Set(list("landscape, scenery, nature, countryside, diorama, world"));

/** The place that a phrase's last words name, its head first: "mountain lake" is a lake. */
function kindOf(phrase: string): PlaceKind | null {
  const words = phrase.split(" ").slice(-MOST_WORDS);
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(" ");
    for (const [kind, nouns] of PLACE_NOUNS) if (nouns.includes(tail)) return kind;
  }
  return SCENERY.has(words.at(-1) ?? "") ? kindOf(words.slice(0, -1).join(" ") || "-") : null;
}

function kindIn(said: string): PlaceKind | null {
  for (const [kind, nouns] of PLACE_NOUNS) if (nouns.some((noun) => said.includes(` ${noun} `))) return kind;
  return null;
}

/** Where nobody says what lies under northern lights, snow does. */
function underAurora({ places }: Pick<Draft, "places">, said: string): Found | null {
  const words = AURORA.exec(said);
  if (!words) return null;
  return { kind: "snow", words: [words[0].trim()], mentions: [], phrase: places.find(isIce) ?? null };
}

function isIce(phrase: string): boolean {
  return /\bice$/i.test(phrase);
}

/** "Starry night", "sunset": a time of day alone is a sky. */
function fromMood(said: string): Found | null {
  const surf = / (surf|breakers) /.exec(said);
  if (surf) return { kind: "sea", words: [surf[1]!], mentions: [], phrase: null };
  const night = / (starry night|night sky|starry sky) /.exec(said);
  if (night) return { kind: "sky", words: [night[1]!], mentions: [], phrase: null };
  return null;
}

function named<T extends string>(
  table: readonly (readonly [T, readonly string[]])[],
  said: string,
): { value: T | null; words: readonly string[] } {
  for (const [value, words] of table) {
    const found = words.filter((word) => said.includes(` ${word.replaceAll("-", " ")} `));
    if (found.length > 0) return { value, words: found };
  }
  return { value: null, words: [] };
}
