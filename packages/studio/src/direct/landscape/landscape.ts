import type { AskedPlace, Brief } from "../../brief.js";
import { type Random, randomFrom } from "../../math/random.js";
import { isAbstractKind, type Outdoors, type Place, type Season, type TimeOfDay } from "../../place/place.js";
import { areMany } from "../camera/eye.js";
import { type Frame, type Room, round } from "../camera/lens.js";
import type { Piece, Placed } from "../piece/piece.js";

/** Whether a brief's place is drawn: in the styles that show things as they are, on a ground that nobody set. */
export function drawnPlace(brief: Brief, groundAsked: boolean): AskedPlace | null {
  const natural = brief.style === "photo" || brief.style === "render";
  const place = brief.setting.place ?? null;
  if (!natural || place === null) return null;
  // An abstract picture is all ground: its colours are the asked ones.
  return isAbstractKind(place.kind) || !groundAsked ? place : null;
}

/** Degrees of elevation by time of day: from … to. */
const ELEVATION: Record<TimeOfDay, readonly [number, number]> = {
  dawn: [3, 7],
  morning: [18, 28],
  noon: [52, 62],
  "golden hour": [8, 13],
  sunset: [1.2, 3.2],
  dusk: [-5, -3.5],
  night: [22, 38],
};

/** Over open land a sun on the horizon lights nothing: the last light that one sees is from a little higher. */
function elevationOf(
  kind: Outdoors["kind"],
  time: TimeOfDay,
  stands: boolean,
  said: boolean,
): readonly [number, number] {
  if (time === "golden hour" && said) return RINGED.has(kind) ? [15, 18] : GOLDEN;
  // What stands in it is seen by the last light that reaches the ground.
  if (time === "sunset" && LANDS.has(kind)) return stands ? [4.6, 6.4] : [2.6, 4.4];
  if (time === "sunset" && stands && (kind === "sea" || kind === "beach")) return [3.4, 4.8];
  // A morning's sun reaches a street late.
  if (time === "morning" && kind === "street") return [36, 46];
  // Between mountains a low sun leaves the valley in the dark.
  if (time === "golden hour" && kind === "mountains") return [13, 17];
  return ELEVATION[time];
}

/** Who says "golden hour" means its last half, when the light itself has turned to gold. */
const GOLDEN = [4.5, 7] as const;

/** Land with heights about it that hide a sun as low as that. */
const RINGED: ReadonlySet<Outdoors["kind"]> = new Set(["mountains", "meadow", "snow"]);

const LANDS: ReadonlySet<Outdoors["kind"]> = new Set(["desert", "hills", "meadow", "forest", "snow"]);

/** Whether a landscape is the whole picture, or things stand in it, or would swim on its water. */
export type Peopled = "empty" | "stands" | "floats";

/** The place as it will be drawn; the seed fills in what the prompt leaves open. `metres`: in a scene unit. */
export function placeFor(wanted: AskedPlace, seed: number, metres: number, peopled: Peopled): Place {
  const asked = landed(wanted, peopled);
  const random = randomFrom("landscape", seed);
  if (asked.kind === "space" || asked.kind === "planet") {
    const side = random() < 0.5 ? 1 : -1;
    return {
      kind: asked.kind,
      seed,
      sun: { elevation: round(8 + 22 * random()), azimuth: round(side * (95 + 40 * random())) },
      ...(asked.kind === "planet" ? { planet: planetIn(asked.words.join(" "), random) } : {}),
    };
  }
  const kind = asked.kind as Outdoors["kind"];
  // Where no air scatters it, the hour changes no colours.
  const time = asked.airless ? "morning" : (asked.time ?? usualTime(asked, random));
  const [low, high] = elevationOf(kind, time, peopled === "stands", asked.time !== null);
  return {
    kind,
    seed,
    weather: weatherOf(asked),
    season: seasonOf(asked, kind),
    sun: {
      elevation: round(time === "night" && asked.moon ? 15 + 7 * random() : low + (high - low) * random()),
      azimuth: round(
        asked.falls || asked.rainbow
          ? // A bow beside things shows one foot; over empty land it spans the frame.
            (random() < 0.5 ? -1 : 1) * ((asked.rainbow && peopled === "empty" ? 164 : 148) + 14 * random())
          : azimuthFor(kind, time, asked, peopled, random),
      ),
    },
    night: time === "night",
    afloat: (kind === "lake" || kind === "sea") && peopled === "floats" && asked.landform !== "reef",
    high: asked.high,
    ...(asked.airless ? { airless: true } : {}),
    ...(asked.cloudless ? { cloudless: true } : {}),
    ...(asked.trees
      ? { trees: asked.trees }
      : kind === "beach" && asked.grove?.some((tree) => tree.kind === "palm")
        ? { trees: "tropical" as const }
        : {}),
    ...(asked.river ? { river: true } : {}),
    ...(asked.calm ? { calm: true } : {}),
    ...(asked.landform ? { landform: asked.landform } : {}),
    ...(asked.site ? { site: asked.site } : {}),
    ...(asked.crop ? { crop: { kind: asked.crop.kind, colours: [...asked.crop.colours] } } : {}),
    ...(asked.rainbow ? { rainbow: true } : {}),
    ...(asked.sky ? { sky: asked.sky.colour } : {}),
    ...(asked.village ? { village: true } : {}),
    ...(asked.look ? { look: asked.look } : asked.time === "golden hour" ? { look: "golden" as const } : {}),
    ...(asked.neon && (time === "night" || time === "dusk") ? { neon: true } : {}),
    ...(asked.wet ? { wet: true } : {}),
    ...(asked.rocky ? { rocky: true } : {}),
    ...(asked.falls ? { falls: true } : {}),
    ...(asked.moon && time === "night" ? { moon: true } : {}),
    ...(asked.aurora && time === "night" ? { aurora: true } : {}),
    metres: round(metres),
  };
}

/** Who stands on an island stands on its beach: it is seen whole from the sea alone. */
function landed(asked: AskedPlace, peopled: Peopled): AskedPlace {
  if (asked.landform !== "island" || peopled !== "stands") return asked;
  const { landform: _, ...beach } = asked;
  return { ...beach, kind: "beach", trees: "tropical" };
}

function planetIn(words: string, random: Random): "earth" | "giant" | "rocky" {
  if (/earth/i.test(words)) return "earth";
  if (/mars|rock/i.test(words)) return "rocky";
  if (/giant|jupiter|saturn/i.test(words)) return "giant";
  return (["earth", "giant", "rocky"] as const)[Math.floor(random() * 3)]!;
}

function usualTime(
  { kind, neon, falls, trees, grove, landform, crop, rainbow, site }: AskedPlace,
  random: Random,
): TimeOfDay {
  if (landform === "reef") return "noon";
  // A bow stands high only while the sun is low.
  if (rainbow) return "golden hour";
  if (landform === "island" || landform === "ice" || landform === "terraces" || crop)
    return random() < 0.6 ? "morning" : "golden hour";
  // Into a bowl of rock, and under a canopy, light comes from high up; so it does in the tropics.
  if (falls || trees === "tropical" || grove?.some((tree) => tree.kind === "palm")) return "morning";
  if (site === "garden" || site === "harbour") return "morning";
  // A low sun does not reach between houses.
  if (neon && (kind === "street" || kind === "city")) return "night";
  if (kind === "street") return "noon";
  if (kind === "sky") return "morning";
  const pick = random();
  return pick < 0.5 ? "golden hour" : pick < 0.8 ? "morning" : "golden hour";
}

/** Under a lid of cloud there is no bow; nor is there any weather under water, or where there is no air. */
function weatherOf({ airless, landform, rainbow, weather }: AskedPlace): Outdoors["weather"] {
  if (airless || landform === "reef") return "clear";
  if (rainbow) return weather === null || weather === "clear" ? "clear" : "cloudy";
  return weather ?? (landform === "swamp" ? "fog" : "clear");
}

function seasonOf(asked: AskedPlace, kind: Outdoors["kind"]): Season {
  if (asked.season) return asked.season;
  return kind === "snow" || asked.weather === "snow" ? "winter" : "summer";
}

/** Low suns over water and sky stand in the picture; elsewhere light comes from the side and a little behind. */
function azimuthFor(
  kind: Outdoors["kind"],
  time: TimeOfDay,
  { moon, time: said }: AskedPlace,
  peopled: Peopled,
  random: Random,
): number {
  const side = random() < 0.5 ? -1 : 1;
  const low = time === "sunset" || time === "dusk" || time === "dawn";
  // Gold is seen on what the sun rakes from beside the frame, and in the sky towards it.
  if (time === "golden hour" && said && kind !== "street")
    return side * ((RINGED.has(kind) ? 102 : peopled === "stands" ? 58 : 40) + 20 * random());
  // What stands before the setting sun is a dark shape; raked from the side it has a form, and the sky its colours.
  if (peopled === "stands" && (time === "sunset" || time === "dawn") && (LANDS.has(kind) || kind === "sea"))
    return side * (50 + 22 * random());
  if (low && (kind === "sea" || kind === "sky" || kind === "beach")) return side * (2 + 10 * random());
  // By day from behind, and along the street rather than across: it lights the road, one side and rakes the other.
  if (kind === "street")
    return time === "noon" || time === "morning" ? side * (157 + 14 * random()) : side * (8 + 14 * random());
  if (low && kind === "city") return side * (24 + 30 * random());
  // Twilight glows behind what stands before it.
  if (time === "dusk" && kind !== "city") return side * (8 + 26 * random());
  // Open land is seen towards the light, or the sky before one is any day's.
  if (low && LANDS.has(kind)) return side * (10 + 18 * random());
  // From behind: the mountains ahead glow, and the water holds them.
  if (low && (kind === "lake" || kind === "mountains")) return side * (112 + 36 * random());
  if (kind === "desert") return side * (62 + 28 * random());
  if (kind === "sea" && time !== "night") return side * (50 + 50 * random());
  if (time === "night") return moon ? side * (3 + 8 * random()) : side * (45 + 50 * random());
  return side * (low ? 70 + 30 * random() : 95 + 40 * random());
}

/** Metres up to which a thing that is alone in a landscape is looked at from nearby. */
const SMALL = 2.6;

/** How much more of the frame many things take. */
const CROWDED = 1.3;

/** How much more of the frame things take: one goes up to an animal, and sees a castle from afar. */
export function nearness(pieces: readonly Pick<Piece, "entry" | "mention">[]): number {
  if (areMany(pieces)) return CROWDED;
  return pieces.length === 1 && pieces[0]!.entry.realSize < SMALL ? 1.24 : 1;
}

/** The part of the frame that things in a landscape take: the land around them shows. */
export function roomInPlace(frame: Frame, alone: boolean, share: number, third: 1 | 2): Room {
  const aspect = frame.width / frame.height;
  const high = (alone ? 0.4 : 0.38) * share;
  return {
    width: Math.min(0.8, (alone ? 0.46 : 0.66) * share * (aspect < 1 ? 1.25 : 1)),
    height: Math.min(0.72, high * (aspect < 1 ? 0.8 : 1)),
    middle: [alone ? 0.5 + (third === 1 ? -0.11 : 0.11) : 0.5, 0.66],
    fieldOfView: 34,
  };
}

/** Metres in a scene unit, by the real sizes of what stands there. */
export function metresOf(placed: readonly Placed[]): number {
  const each = placed.map(({ entry, size }) => entry.realSize / size).sort((a, b) => a - b);
  return Math.min(40, Math.max(0.05, each[Math.floor(each.length / 2)] ?? 1));
}
