import type { AskedPlace, Brief } from "../../brief.js";
import { randomFrom } from "../../math/random.js";
import type { PlaceKind } from "../../place/place.js";
import { RINGED } from "../../read/rings.js";
import { moodOf } from "../colour/tone.js";

/** Things that one thinks of in a landscape, by concept, and which ones. */
const HABITATS: readonly (readonly [RegExp, readonly PlaceKind[]])[] = [
  [
    /^(?:sail)?boat$|^(?:ship|yacht|ferry|canoe|kayak|rowboat|(?:fishing|sailing|rowing) boat|pirate ship|sailing ship|galleon|tall ship)$/,
    ["sea", "lake"],
  ],
  [/^(?:whale|dolphin|shark|orca)$/, ["sea"]],
  [/^(?:swan|duckling)$/, ["lake"]],
  [/^(?:camel|pyramid|cactus)$/, ["desert"]],
  [/^(?:lighthouse|palm tree|surfboard|sandcastle|crab|beach ball)$/, ["beach"]],
  [/^(?:penguin|igloo|snowman|polar bear|reindeer|sled|husky)$/, ["snow"]],
  [/^(?:tent|campfire|moose)$/, ["lake", "meadow"]],
  [/^(?:deer|pine tree|wolf|cabin|log cabin)$/, ["forest", "meadow"]],
  [/^(?:windmill|tractor|horse|cow|sheep|barn|sunflower)$/, ["meadow", "hills"]],
  [/^(?:castle|goat|hiker)$/, ["mountains", "hills"]],
  [/^(?:rocket|astronaut|satellite|ufo|spaceship|space shuttle|space station)$/, ["space"]],
  [/^(?:saturn|ringed planet)$/, ["space"]],
];

/** "An igloo under a starry sky": where a sky is asked for, the land under it is that of the thing. */
export function underItsSky(
  place: AskedPlace | null,
  { mentions }: Pick<Brief, "mentions">,
): AskedPlace | null {
  if (place?.kind !== "sky") return place;
  const homes = mentions.flatMap(
    ({ concept }) => HABITATS.find(([concepts]) => concepts.test(concept))?.[1] ?? [],
  );
  const kind = homes.find((home) => home !== "space");
  return kind ? { ...place, kind } : place;
}

/** How often, of all seeds, a thing is shown where it is at home; the rest are pictures of a studio. */
const AT_HOME = 0.4;
const AT_HOME_IN_PHOTOGRAPHS = 0.6;

/** The landscape that a lone thing is at home in, where the words ask for none; null where it stays in the studio. */
export function habitatFor(brief: Brief, seed: number): AskedPlace | null {
  const [mention, another] = brief.mentions;
  const natural = brief.style === "photo" || (brief.style === "render" && !brief.styleAsked);
  if (!mention || another || mention.count !== 1 || !natural || !isOpen(brief)) return null;
  // Colours that are asked for are exact in a studio only.
  if (mention.colours.length > 0 || mention.material !== null || mention.states.length > 0) return null;
  const kinds = HABITATS.find(([concepts]) => concepts.test(mention.concept))?.[1];
  const random = randomFrom("habitat", seed, mention.concept);
  if (!kinds) return null;
  // Nobody photographs a whale ashore.
  const swims = brief.style === "photo" && kinds.every((kind) => kind === "sea" || kind === "lake");
  const always = swims || mention.concept === RINGED;
  const often = always ? 1 : brief.style === "photo" ? AT_HOME_IN_PHOTOGRAPHS : AT_HOME;
  if (random() >= often) return null;
  const mood = moodOf(brief);
  return {
    kind: kinds[Math.floor(random() * kinds.length)]!,
    words: [],
    mentions: [],
    phrase: null,
    answered: [],
    high: false,
    moon: mood === "night",
    time: mood === "night" ? "night" : mood === "golden" ? "golden hour" : null,
    weather: null,
    season: null,
  };
}

const NO_LANDSCAPE =
  /\b(?:background|backdrop|studio|product|isolated|icon|toy|model|figurine|statue|pedestal|podium|plain)\b/i;

/** Whether nothing else decides the picture: no ground, no view, no mood but the hour's, no words to set. */
function isOpen({ prompt, setting, framing, moods, texts, excluded, relations }: Brief): boolean {
  return (
    setting.colour === null &&
    setting.places.length === 0 &&
    !setting.place &&
    framing.length === 0 &&
    texts.length === 0 &&
    relations.length === 0 &&
    excluded.length === 0 &&
    (moods.length === 0 || ["night", "golden"].includes(moodOf({ moods }) ?? "")) &&
    !NO_LANDSCAPE.test(prompt)
  );
}
