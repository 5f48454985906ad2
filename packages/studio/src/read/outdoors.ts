import type { AskedPlace, Brief } from "../brief.js";
import type { PlaceKind } from "../place/place.js";
import type { Draft, MentionDraft } from "./draft.js";
import { AFTER_RAIN } from "./impersonal.js";
import { isScene, kindIn, kindOf, phraseOf } from "./land-words.js";
import { fieldIn, landformIn, withRainbow } from "./landforms.js";
import {
  type Found,
  inWeather,
  ofLandmark,
  outAtAnHour,
  treesAlone,
  underSky,
  withLandmarks,
} from "./landmarks.js";
import { RINGED } from "./rings.js";
import { namedBySite, siteIn } from "./sites.js";
import { withSky } from "./skies.js";
import { settingOf, WATERS } from "./stood-in.js";
import { around, namedVillage, OPEN, withVillage } from "./villages.js";
import { withWoods } from "./woods.js";
import { TROPICAL } from "./words/landmarks.js";
import { list } from "./words/list.js";
import {
  ABSTRACT_NOUNS,
  ABSTRACT_WORDS,
  isStill,
  PLACE_ADJECTIVES,
  PLACE_NOUNS,
  RUNNING,
  SCENERY,
  SEASON_WORDS,
  TIMES,
  TREE_WORDS,
  WEATHER_WORDS,
} from "./words/outdoors.js";

/**
 * Finds the landscape that a prompt is set in, or is of, with its weather, season and time of day; null where there is
 * none. It takes nothing away: whoever draws the place calls `settledIn`. "Two mountains", "a clay mountain" are things.
 */
export function placeIn(
  heard: Pick<Draft, "mentions" | "places" | "relations" | "excluded">,
  prompt: string,
  isPainted = false,
): AskedPlace | null {
  const said = withoutExcluded(` ${spoken(prompt)} `, heard.excluded);
  const draft = withWoods(heard, said);
  const rained = AFTER_RAIN.exec(prompt);
  const seen =
    abstractIn(draft, said) ??
    onMoon(draft, said) ??
    // A painter's places have the usual forms alone.
    (isPainted ? null : (fieldIn(draft, said) ?? landformIn(draft, said) ?? siteIn(draft, said))) ??
    settingOf(draft) ??
    around(draft) ??
    alone(draft, said) ??
    ofLandmark(draft) ??
    inWeather(draft) ??
    underSky(draft, said) ??
    underAurora(draft, said) ??
    treesAlone(draft, isDated(said)) ??
    (isPainted ? null : outAtAnHour(draft, said, named(TIMES, said).value));
  if (!seen) return null;
  // A street in a city is what one sees of it.
  const streets =
    seen.kind === "city" ? draft.mentions.filter((each) => kindOf(phraseOf(each)) === "street") : [];
  // A cliff with a lighthouse, or with waves below, stands over the sea.
  const coastal =
    seen.words.some((word) => /\bcliffs?\b/i.test(word)) && COASTAL.test(said)
      ? {
          ...seen,
          kind: "sea" as const,
          words: [...seen.words, ...draft.places.filter((each) => SEA.test(each))],
        }
      : streets.length > 0
        ? {
            ...seen,
            kind: "street" as const,
            words: [...seen.words, ...streets.map(({ noun }) => noun)],
            mentions: [...seen.mentions, ...streets.map(({ id }) => id)],
          }
        : seen;
  const landed = withLandmarks(draft, withLand(draft, withVillage(draft, withRiver(draft, coastal))), said);
  const asked = withSky(draft, isPainted ? landed : withRainbow(draft, landed));
  // "Earth from space" is a planet, whatever it is seen from.
  const ringed = draft.mentions.some(({ concept }) => concept === RINGED);
  const planet = asked.kind === "space" && !ringed ? PLANETS.exec(said) : null;
  const times = hourIn(said);
  const told: typeof asked = planet
    ? { ...asked, kind: "planet", words: [...asked.words, planet[0].trim()] }
    : asked;
  const neon = NEON.test(said) && (told.kind === "street" || told.kind === "city");
  const lit = neon && (times.value === null || times.value === "night" || times.value === "dusk");
  const signed = lit && told.kind === "street" ? withSigns(draft, told) : told;
  const found: typeof asked = rained ? { ...signed, words: [...signed.words, rained[0]] } : signed;
  const weather = named(WEATHER_WORDS, rained ? said.replace(` ${spoken(rained[0])} `, " ") : said);
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
    answered: [
      ...times.words,
      ...weather.words,
      ...season.words,
      ...namedVillage(draft, found),
      ...namedBySite(draft, found),
      ...(found.kind === "sea" ? draft.places.filter((each) => SEA.test(each)) : []),
    ].flatMap((words) => words.split(" ")),
    high: /\b(mountain|alpine|alps)/.test(said),
    moon,
    // A moon is seen by night, if nothing else is said.
    time: times.value ?? (moon ? "night" : null),
    ...(AURORA.test(said) ? { aurora: true as const } : {}),
    ...(SKYWARD.test(said) ? { skyward: true as const } : {}),
    ...(neon ? { neon: true as const } : {}),
    ...(rained ? { wet: true as const } : {}),
    weather: weather.value ?? (rained ? "cloudy" : null),
    ...(isCloudless(said, heard.excluded) ? { cloudless: true as const } : {}),
    season: season.value,
    ...(trees ? { trees } : {}),
    ...(found.kind === "lake" && found.words.some((word) => RUNNING.test(word))
      ? { river: true as const }
      : {}),
    ...(isStill(said) ? { calm: true as const } : {}),
  };
}

function spoken(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** "No clouds" says nothing of clouds that are there. */
function withoutExcluded(said: string, excluded: readonly string[]): string {
  return excluded.reduce((left, words) => left.replace(` ${spoken(words)} `, " "), said);
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
      !(WATERS.has(place.kind) && WATER.test(concept)) &&
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
      places: brief.setting.places.filter(
        (phrase) => phrase !== place.phrase && phrase !== place.sky?.phrase && !isSaid(phrase),
      ),
    },
    notUnderstood: brief.notUnderstood.filter((word) => {
      const lower = word.toLowerCase();
      return !answered.has(lower) && !PLACE_ADJECTIVES.has(lower) && !SCENERY.has(lower);
    }),
  };
}

/** The hour that is said; a full moon or stars make a night only where no other hour is. */
function hourIn(said: string): ReturnType<typeof named<(typeof TIMES)[number][0]>> {
  const found = named(TIMES, said);
  if (
    found.value !== "night" ||
    !found.words.every((word) => /^(?:full moon|stars|starry|milky way)$/.test(word))
  )
    return found;
  const other = named(
    TIMES.filter(([hour]) => hour !== "night"),
    said,
  );
  return other.value ? { value: other.value, words: [...other.words, ...found.words] } : found;
}

function isCloudless(said: string, excluded: readonly string[]): boolean {
  return / cloudless /.test(said) || excluded.some((words) => /\bclouds?$/i.test(words));
}

/** Heavenly things that a brief names and its place shows in its sky, and those that it does not. */
export function skyOf(
  { mentions }: Pick<Brief, "mentions">,
  place: AskedPlace,
): { readonly shown: readonly string[]; readonly missing: readonly string[] } {
  const named =
    place.kind === "space" || place.kind === "planet"
      ? []
      : mentions.filter(({ id, concept }) => HEAVENLY.has(concept) && !place.mentions.includes(id));
  const night = place.time === "night";
  const isShown = (concept: string) =>
    /\b(?:moon|moonlight)$/.test(concept)
      ? place.moon && night
      : /\b(?:star|milky way|starry sky)$/.test(concept)
        ? night
        : !(night && /\b(?:sun|sunlight)$/.test(concept)) &&
          !/\b(?:reflection|shooting star|planet|earth|galaxy|lightning)$/.test(concept);
  return {
    shown: named.filter(({ concept }) => isShown(concept)).map(({ noun }) => noun),
    missing: named.filter(({ concept }) => !isShown(concept)).map(({ noun }) => noun),
  };
}

/** "The water is calm": that of the lake. */
const WATER = /^(?:water|wave|ripple)$/;

/** A street of signs of light shows those that it is said to have, but for one that is said to show something. */
function withSigns<T extends Found>(
  { mentions, relations }: Pick<Draft, "mentions" | "relations">,
  found: T,
): T {
  const isTied = (id: string) =>
    relations.some(
      ({ kind, subject, object }) =>
        kind !== "beside" &&
        kind !== "in" &&
        (subject === id || object === id) &&
        !found.mentions.includes(subject) &&
        !found.mentions.includes(object),
    );
  const signs = mentions.filter(
    ({ id, concept, states, plural }) =>
      /^(?:neon )?(?:sign|light|billboard)$/.test(concept) && (plural || states.length === 0) && !isTied(id),
  );
  return {
    ...found,
    words: [...found.words, ...signs.map(({ noun }) => `neon ${noun.replace(/^neon /, "")}`)],
    mentions: [...found.mentions, ...signs.map(({ id }) => id)],
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
    (mention) => !found.mentions.includes(mention.id) && isScene(mention) && isNatural(mention),
  );
  if (land.length === 0) return found;
  return {
    ...found,
    words: [...found.words, ...land.map(({ noun }) => noun)],
    mentions: [...found.mentions, ...land.map(({ id }) => id)],
  };
}

/** Whether it has no colour but such as land and water have. */
function isNatural({ colours }: MentionDraft): boolean {
  return colours.every(({ word }) => NATURAL.test(word));
}

/** "Pink sand" in an hourglass is no desert. */
function isTintedStuff(mention: MentionDraft): boolean {
  return /^(?:sand|snow|grass|water|ice)$/.test(mention.concept) && !isNatural(mention);
}

const NATURAL = /\b(?:green|brown|grey|gray|white|blue|turquoise|emerald|golden|gold|dark|azure|teal)$/i;

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

/** "Mountain lake", "beach with a palm tree": the place is written like a thing. */
function alone({ mentions }: Pick<Draft, "mentions">, said: string): Found | null {
  const asked = mentions.filter((mention) => isScene(mention) && !isTintedStuff(mention));
  if (asked.length === 0) return mentions.length === 0 ? fromMood(said) : null;
  // "Mountains and a lake" is a lake among mountains: the table's order says what holds the rest.
  const kinds = new Set(asked.map((mention) => kindOf(phraseOf(mention))));
  const first = PLACE_NOUNS.find(([name]) => kinds.has(name))?.[0] ?? kindIn(said) ?? "hills";
  const kind = WATERS.has(first) && kinds.has("city") ? "city" : first;
  return { kind, words: asked.map(({ noun }) => noun), mentions: asked.map(({ id }) => id), phrase: null };
}

const SEA = /\b(?:sea|ocean|waves|surf)$/i;
const COASTAL = / (lighthouse|sea|ocean|waves?|surf|coast|seagulls?|cove) /;

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

const HEAVENLY = new Set(
  list(
    "sun, moon, star, cloud, full moon, crescent moon, half moon, moonlight, night sky, starry sky, setting sun, rising sun, shooting star, storm cloud, thundercloud, lightning, thunder, rain, mist, fog, sunlight, sunset, sunrise, reflection, milky way, aurora, aurora borealis, northern light, spring, winter, summer, autumn, evening, dusk, dawn, planet earth, earth, planet, galaxy",
  ),
);

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
