import type { AskedPlace, Brief } from "../../brief.js";
import { isAbstractKind, type Look } from "../../place/place.js";
import { moodOf } from "../colour/tone.js";

/** What a mood makes of a place where the words leave it open. */
type Mooded = Partial<Pick<AskedPlace, "time" | "weather" | "season" | "neon">> & { readonly look?: Look };

/** Words of a mood that mean weather or an hour of their own, first that applies; then what the mood itself means. */
const WORDS: readonly (readonly [RegExp, Mooded])[] = [
  [/^(?:cold|chilly|frosty|frozen|arctic|icy mood)$/, { season: "winter", look: "cool" }],
  [/^(?:dramatic|dramatic lighting|dramatic light|ominous|brooding)$/, { weather: "storm" }],
  [
    /^(?:eerie|spooky|scary|creepy|horror|sinister|gothic|mysterious)$/,
    { weather: "fog", time: "dusk", look: "cool" },
  ],
  [/^(?:noir|film noir)$/, { time: "night" }],
  [
    /^(?:dreamy|dreamlike|ethereal|magical|misty|hazy|fairytale)$/,
    { weather: "fog", time: "dawn", look: "pastel" },
  ],
  [
    /^(?:serene|calm|peaceful|tranquil|zen|silence|peace|harmony|romantic)$/,
    { time: "dawn", look: "pastel" },
  ],
];

const MOODED: Partial<Record<NonNullable<ReturnType<typeof moodOf>>, Mooded>> = {
  warm: { time: "golden hour", look: "warm" },
  cold: { look: "cool" },
  dark: { weather: "overcast", look: "cool" },
  dreamy: { look: "pastel" },
  playful: { time: "noon", weather: "clear", look: "vivid" },
  luxurious: { time: "golden hour", look: "warm" },
  vintage: { look: "faded" },
  futuristic: { time: "night", neon: true },
};

/** Where no snow lies however cold it is. */
const SNOWLESS: readonly string[] = ["beach", "desert", "sea", "sky"];

/** A place in the light, weather and colours of the brief's mood, as far as the words say nothing else of them. */
export function inMood(
  place: AskedPlace | null,
  brief: Pick<Brief, "moods" | "mentions">,
): AskedPlace | null {
  const mood = moodOf(brief);
  if (!place || !mood || isAbstractKind(place.kind) || place.kind === "space" || place.kind === "planet")
    return place;
  if (place.airless || place.landform === "reef") return place;
  const own = WORDS.find(([words]) => brief.moods.some((word) => words.test(word)));
  const made = own?.[1] ?? MOODED[mood];
  if (!made) return place;
  const { time = null, weather = null, season = null, neon, look } = made;
  // Mist and the first light hide what stands in them, unless that is nothing.
  const bare = brief.mentions.every(({ id }) => place.mentions.includes(id));
  const open = bare || weather !== "fog" ? weather : null;
  const hour = bare || time !== "dawn" ? time : "golden hour";
  const snows = season !== "winter" || !SNOWLESS.includes(place.kind);
  return {
    ...place,
    time: place.time ?? (place.moon || place.aurora ? null : hour),
    weather: place.weather ?? (place.rainbow ? null : open),
    season: place.season ?? (snows ? season : null),
    ...(neon ? { neon } : {}),
    ...(look ? { look } : {}),
  };
}
