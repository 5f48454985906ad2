import type { Brief, StyleName } from "../../brief.js";
import type { Random } from "../../math/random.js";
import type { MoodName } from "../../read/words/moods.js";
import { type Genre, genreOf } from "../../shape/genre.js";
import { type Framing, isMinimal, isSign } from "../camera/framing.js";
import { isLowKey, isMoody, moodOf } from "../colour/tone.js";
import { isCut, type Piece, showsSurface } from "../piece/piece.js";

/**
 * What a photographer would do with a subject that comes without a setting:
 *
 * - `sweep`: a coloured sweep in a pool of light
 * - `spot`: a deeper one, a glow on it behind the subject
 * - `dark`: a dark one, light drawn along the edges
 * - `plinth`: a block to stand on
 * - `poster`: a large disc of colour behind, the ground a field of another
 * - `horizon`: a wide floor that ends in a glow
 * - `surface`: a table top that fills the picture, seen from above
 * - `corner`: a room's floor and wall
 * - `aloft`: the sky with clouds
 * - `moonlit`: a night sky with a moon behind the subject
 * - `tabletop`: a table's edge and a room out of focus past it
 * - `outside`: open ground, and a park, street or field out of focus
 * - `icon`: a soft gradient, nothing else
 */
export type IdeaName =
  | "sweep"
  | "spot"
  | "dark"
  | "plinth"
  | "poster"
  | "horizon"
  | "surface"
  | "corner"
  | "aloft"
  | "moonlit"
  | "tabletop"
  | "outside"
  | "icon";

export interface Idea {
  readonly name: IdeaName;
  readonly genre: Genre;
  /** Degrees that the camera looks down; null leaves it to the arrangement. */
  readonly elevation: number | null;
  /** Of the usual part of the frame. */
  readonly share: number;
}

type Weighted = Partial<Record<IdeaName, number>>;

const ALONE: Readonly<Record<Genre, Weighted>> = {
  animal: { sweep: 5, spot: 3, poster: 1 },
  person: { sweep: 4, spot: 4 },
  food: { surface: 5, sweep: 2, plinth: 1, spot: 1 },
  jewel: { dark: 4, plinth: 3, spot: 1 },
  worn: { plinth: 4, sweep: 3, spot: 2 },
  device: { plinth: 3, dark: 3, sweep: 2, spot: 2 },
  furniture: { corner: 6, sweep: 1 },
  plant: { plinth: 3, sweep: 3, spot: 2, poster: 1 },
  aloft: { aloft: 8, spot: 1 },
  tool: { surface: 2, sweep: 2, spot: 2 },
  building: { poster: 3, horizon: 2, sweep: 2 },
  toy: { sweep: 4, plinth: 2, spot: 2, poster: 1 },
  vehicle: { horizon: 5, sweep: 2, dark: 1 },
  symbol: { poster: 3, sweep: 2, spot: 2 },
  object: { plinth: 3, sweep: 3, spot: 2 },
};

/** Styles that are made by hand or moulded are shown as such, on a ground that is part of the make. */
const IN_STUDIO: Readonly<Partial<Record<StyleName, Weighted>>> = {
  clay: { sweep: 4, spot: 2, plinth: 2 },
  toy: { sweep: 4, spot: 2, plinth: 2 },
  felt: { sweep: 4, spot: 2 },
  glass: { sweep: 3, spot: 2 },
  "low poly": { sweep: 3, spot: 2, poster: 2 },
};

const TOGETHER: Readonly<Partial<Record<Genre, Weighted>>> = {
  food: { surface: 4, sweep: 2, spot: 1 },
  jewel: { dark: 3, spot: 2 },
  furniture: { corner: 1 },
  vehicle: { horizon: 3, sweep: 2 },
  aloft: { sweep: 1, spot: 1 },
  building: { sweep: 2, horizon: 1 },
};

const SEVERAL: Weighted = { sweep: 3, spot: 2 };

const ELEVATIONS: Readonly<Partial<Record<IdeaName, readonly [number, number]>>> = {
  poster: [3.5, 6],
  horizon: [4.5, 7],
  surface: [27, 36],
  corner: [9, 13],
  aloft: [2, 6],
  moonlit: [4, 7],
  tabletop: [9, 14],
  outside: [4, 7],
  dark: [7, 11],
  plinth: [8, 12],
  icon: [12, 18],
};

/** Ground that was asked to be nothing but a ground. */
const PLAINLY =
  /\b(?:plain|isolated|solid|empty|seamless|simple|clean|blank|white|pure) (?:\w+ )?(?:background|backdrop|ground)\b|\bisolated\b|\bcut ?out\b|\bflat lay\b|\bknolling\b/i;
const NO_GROUND = /\bbackground|\bscenery|\bsetting/i;
const ON_PLINTH = /\b(?:pedestal|podium|plinth|display stand|product stage)\b/i;
const STUDIO = /\bstudio\b|\bproduct (?:shot|photo|photography|render)\b|\bpackshot\b|\bbackdrop\b/i;

/** Degrees from which what is in a cup is seen. */
const INTO = 28;

/** The idea for a picture whose ground is direction's to choose; null where the words ask for a ground and no more. */
export function ideaFor(
  brief: Brief,
  pieces: readonly Piece[],
  framing: Framing,
  symbolic: boolean,
  random: Random,
): Idea | null {
  const lead = pieces[0];
  if (!lead || PLAINLY.test(brief.prompt) || brief.excluded.some((words) => NO_GROUND.test(words)))
    return null;
  const genre = genreOf(lead.entry);
  const roll = random();
  const chosen = nameFor(brief, pieces, genre, framing, symbolic, roll);
  // Nothing stands below what hangs from above, and what is laid down wants ground around it.
  const named = chosen === "plinth" && (lead.hung || isCut(lead)) ? "sweep" : chosen;
  const range = ELEVATIONS[named];
  const steepest = pieces.some(({ entry }) => entry.relief) ? 22 : 90;
  const flattest = pieces.some(showsSurface) ? INTO : 0;
  const free = framing.elevation === null && !framing.lying && (pieces.length === 1 || level(named));
  return {
    name: named,
    genre,
    elevation:
      range && free
        ? Math.max(flattest, Math.min(steepest, range[0] + (range[1] - range[0]) * random()))
        : null,
    share: named === "poster" ? 0.92 : named === "icon" ? 1.06 : named === "aloft" ? 0.95 : 1,
  };
}

/** Ideas that only work from their own height, however many things there are. */
function level(name: IdeaName): boolean {
  return ["horizon", "poster", "moonlit", "surface", "tabletop", "outside"].includes(name);
}

function nameFor(
  brief: Brief,
  pieces: readonly Piece[],
  genre: Genre,
  framing: Framing,
  symbolic: boolean,
  roll: number,
): IdeaName {
  const alone = pieces.length === 1;
  if (isSign(brief)) return "icon";
  // Seen from straight above or without vanishing lines there is no horizon and no wall.
  const level = !framing.lying && !framing.parallel && !framing.cornerwise;
  if (alone && level && ON_PLINTH.test(brief.prompt)) return "plinth";
  if (brief.style === "photo" && level && !isMinimal(brief) && !STUDIO.test(brief.prompt))
    return photographed(pieces, genre, brief);
  if (isMinimal(brief) || !level) return isLowKey(brief) ? "dark" : "sweep";
  const moody = byMood(moodOf(brief), genre, pieces, roll);
  if (moody) return moody;
  if (isLowKey(brief)) return "dark";
  const studio = IN_STUDIO[brief.style];
  if (studio) return picked(studio, roll);
  const mood = isMoody(brief);
  if (symbolic && !mood)
    return genre === "aloft" && alone ? "aloft" : picked({ poster: 4, spot: 2, sweep: 1 }, roll);
  const several = pieces.every(({ entry }) => genreOf(entry) === genre) ? TOGETHER[genre] : undefined;
  const choices = alone ? ALONE[genre] : (several ?? SEVERAL);
  const fitting = mood
    ? Object.fromEntries(Object.entries(choices).filter(([name]) => name !== "dark"))
    : choices;
  const name = picked(fitting, roll);
  if (name === "surface" && isStacked(brief)) return "sweep";
  if (name === "plinth" && (framing.place !== "usual" || framing.share !== 1)) return "sweep";
  // A drawing has no depth to be looked down on, nor the foot that a floor or a block wants.
  if (pieces.some(({ entry }) => entry.relief) && (name === "surface" || name === "corner")) return "sweep";
  if (alone && name === "plinth" && pieces[0]!.lean) return "surface";
  return name;
}

const OUTDOORS: readonly Genre[] = ["animal", "person", "building", "plant", "vehicle", "toy"];

/** Where a mood takes a subject, where it has a place of its own. */
function byMood(
  mood: MoodName | null,
  genre: Genre,
  pieces: readonly Piece[],
  roll: number,
): IdeaName | null {
  const small = pieces.every(({ entry }) => entry.realSize < TABLE_LIMIT && !entry.relief);
  switch (mood) {
    case "night":
      return OUTDOORS.includes(genre) || genre === "aloft" ? "moonlit" : null;
    case "warm":
    case "candle":
      return small && genre !== "animal" && roll < 0.75 ? "tabletop" : null;
    case "highKey":
    case "softbox":
    case "overcast":
      return "sweep";
    case "backlit":
    case "blueHour":
      return "spot";
    case "golden":
    case "futuristic":
    case "neon":
      return genre === "vehicle" || genre === "building" || (genre === "toy" && roll < 0.5)
        ? "horizon"
        : null;
    default:
      return null;
  }
}

/** Whether something stands above, on or behind something, which is best seen from the side. */
function isStacked({ relations }: Brief): boolean {
  return relations.some(({ kind }) => kind !== "beside" && kind !== "left_of" && kind !== "right_of");
}

/** Metres: what is longer than this is not photographed on a table. */
const TABLE_LIMIT = 0.75;

const SWIMS = /\b(?:whale|dolphin|shark|fish|octopus|boat|ship|yacht|submarine|jellyfish|squid)\b/;

/** Photographs are taken somewhere. */
function photographed(pieces: readonly Piece[], genre: Genre, brief: Brief): IdeaName {
  const largest = Math.max(...pieces.map(({ entry }) => entry.realSize));
  if (genre === "aloft" && pieces.length === 1) return "aloft";
  if (pieces.some(({ entry }) => SWIMS.test(entry.concept))) return "sweep";
  if (genre === "furniture" || (genre === "device" && largest > TABLE_LIMIT)) return "corner";
  const outdoors =
    ["animal", "person", "vehicle", "building", "plant"].includes(genre) || largest > TABLE_LIMIT;
  if (outdoors && largest > 0.3) return "outside";
  return isLowKey(brief) && genre === "jewel" ? "dark" : "tabletop";
}

function picked(choices: Weighted, roll: number): IdeaName {
  const entries = Object.entries(choices) as [IdeaName, number][];
  let left = roll * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  return entries[0]?.[0] ?? "sweep";
}
