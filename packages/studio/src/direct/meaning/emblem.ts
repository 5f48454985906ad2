import type { Brief, Mention } from "../../brief.js";
import { list } from "../../read/words/list.js";
import type { LookUp } from "./depict.js";

/** Pictures that stand for someone. */
const MARKS = list("logo, emblem, badge, icon, app icon, sticker");

/** Who a mark may stand for without being seen on it. */
const BEARERS = new Set(
  list(
    "club, team, company, brand, agency, startup, start up, firm, business, association, society, league, community, group, crew, school, academy, service, store, shop, studio, organisation, organization, charity, festival, event, app, channel, podcast, magazine, blog, website, camp, academy, tour, contest, race",
  ),
);

/** What shows an activity where its own name has no shape. */
const ACTIVITIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    mountain: "hiking, mountaineering, climbing, trekking, alpine, outdoor, outdoors",
    bicycle: "cycling, biking, bike, mountain bike",
    "running shoe": "running, jogging, marathon, fitness",
    sailboat: "sailing, yachting, boating",
    fish: "fishing, angling, seafood",
    tent: "camping",
    skis: "skiing, ski",
    surfboard: "surfing, surf",
    skateboard: "skateboarding, skating",
    camera: "photography, photo, film",
    "game controller": "gaming, video game",
    book: "reading, literature, writing",
    laptop: "software, coding, programming, web, computer, it",
    robot: "technology, tech, robotics, ai",
    "soccer ball": "football, soccer",
    "sailing ship": "pirate",
    palette: "art, painting, design",
    "chess knight": "chess",
    "cooking pot": "cooking, catering, food",
    "potted plant": "gardening, garden, plant",
    airplane: "travel, flying, aviation",
    "swimming goggles": "swimming",
    guitar: "music",
    sun: "solar, energy",
    leaf: "eco, ecology, nature, organic, environmental",
    "knitting wool": "knitting",
  }).flatMap(([shown, words]) => list(words).map((word) => [word, shown])),
);

/**
 * A mark for someone shows what they do: a mountain for a hiking club (trades are in `trades.ts`). Gives the brief with
 * that in their place, and what each such thing stands for, by the mention's id.
 */
export function onMark(brief: Brief, lookUp: LookUp): { brief: Brief; symbols: ReadonlyMap<string, string> } {
  const symbols = new Map<string, string>();
  if (!brief.framing.some((word) => MARKS.includes(word))) return { brief, symbols };
  const mentions = brief.mentions.map((mention): Mention => {
    const shown = shownFor(mention, lookUp);
    if (shown === null) return mention;
    symbols.set(mention.id, [...mention.states, mention.noun].join(" "));
    return { ...mention, concept: shown, count: 1, states: [] };
  });
  return symbols.size === 0 ? { brief, symbols } : { brief: { ...brief, mentions }, symbols };
}

function shownFor({ concept, states }: Mention, lookUp: LookUp): string | null {
  const shown = (name: string) => lookUp(name) !== null;
  if (!BEARERS.has(concept)) return null;
  const doings = states.map((state) => state.toLowerCase());
  return doings.map((doing) => ACTIVITIES[doing] ?? doing).find(shown) ?? null;
}
