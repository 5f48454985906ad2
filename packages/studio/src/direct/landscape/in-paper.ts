import type { Brief, Mention } from "../../brief.js";
import type { PlaceKind } from "../../place/place.js";
import { settledIn } from "../../read/outdoors.js";
import { type PaperHour, type PaperLand, paperName } from "../../shape/sculpted/models/paper-landscapes.js";
import { plainMention } from "../meaning/plain-mention.js";

const LANDS: Partial<Record<PlaceKind, PaperLand>> = {
  mountains: "mountains",
  hills: "hills",
  meadow: "hills",
  lake: "mountains",
  forest: "forest",
  sea: "sea",
  beach: "sea",
  desert: "desert",
  city: "city",
  street: "city",
  snow: "snow",
  sky: "hills",
};

/** A landscape alone in cut paper is sheets one behind the other, with what hangs in its sky; null for all else. */
export function landInPaper(brief: Brief): { brief: Brief; words: readonly string[] } | null {
  const { place } = brief.setting;
  if (brief.style !== "paper-cut" || !place || brief.texts.length > 0) return null;
  // Homes in a land are cut from its sheets; whatever else stands in it is a card of its own.
  const { mentions } = settledIn(brief, place);
  if (!mentions.every((mention) => mention.count > 1 && isHome(mention))) return null;
  const land = place.village || mentions.length > 0 ? "village" : LANDS[place.kind];
  if (!land) return null;
  const mention = plainMention("m1", paperName(land, hourOf(place.time, place.moon)), place.words[0] ?? land);
  const { place: _, ...setting } = brief.setting;
  return {
    brief: {
      ...brief,
      mentions: [mention],
      relations: [],
      setting: { ...setting, kind: "plain", places: [] },
    },
    words: [...place.words, ...mentions.map(({ noun }) => noun)],
  };
}

function isHome({ concept, colours, material }: Mention): boolean {
  return /^(?:house|cottage|cabin|hut|home|chalet)$/.test(concept) && colours.length === 0 && !material;
}

function hourOf(time: string | null, moon: boolean): PaperHour {
  if (moon || time === "night") return "night";
  return time === "sunset" || time === "dusk" || time === "dawn" || time === "golden hour" ? "sunset" : "day";
}
