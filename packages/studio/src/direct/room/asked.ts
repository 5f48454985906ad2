import type { Brief, Mention } from "../../brief.js";
import { isPerson } from "../../read/persons.js";

export const ROOM_KINDS = [
  "living room",
  "bedroom",
  "kitchen",
  "dining room",
  "bathroom",
  "office",
  "music room",
  "nursery",
  "nook",
  "room",
] as const;

export type RoomKind = (typeof ROOM_KINDS)[number];

/** A room that a prompt asks to see, and what it asks for in it. */
export interface AskedRoom {
  readonly kind: RoomKind;
  /** The prompt's own word; null where its furniture alone says that there is a room. */
  readonly word: string | null;
  readonly brief: Brief;
  /** Seen from outside and above, as a block cut out of a house. */
  readonly cutOut: boolean;
}

const COSY = "reading|cozy|cosy|sitting|quiet|snug|comfy|comfortable";

const WORDS: readonly (readonly [RoomKind, RegExp])[] = [
  [
    "nursery",
    /\b(?:nursery|playroom|(?:kid|child|children|boy|girl|toddler|baby)(?:[’']?s?|s[’'])? (?:play|bed)?room)\b/i,
  ],
  ["nook", new RegExp(`\\b(?:nook|alcove|den|snug|(?:${COSY}) (?:corner|spot|area|space))\\b`, "i")],
  ["living room", /\b(?:living ?room|lounge|sitting room|family room|apartment|loft)\b/i],
  ["bedroom", /\b(?:bedroom|guest room|hotel room|sleeping room)\b/i],
  ["dining room", /\b(?:dining ?room|dining area|banquet hall|breakfast room)\b/i],
  ["kitchen", /\bkitchen\b/i],
  ["bathroom", /\b(?:bathroom|washroom|shower room)\b/i],
  ["office", /\b(?:(?<!post |box |ticket )office|study|work ?space|workroom|reading room|library)\b/i],
  ["music room", /\b(?:music room|music studio|recording studio)\b/i],
  ["room", /\b(?:room|interior|indoors)\b/i],
];

/** Nouns that are rooms and nothing smaller. */
const ROOM_NOUN =
  /(?:\broom|bedroom|bathroom|kitchen|office|interior|lounge|nursery|apartment|loft|study|nook|alcove|corner|\bden)$/i;

/** The room a brief asks for: named as what is to be seen, or as the setting of an isometric picture. */
export function roomAsked(brief: Brief): AskedRoom | null {
  const isometric = brief.framing.some((word) => word.startsWith("isometric") || word === "diorama");
  const named = brief.mentions.find(
    (mention) => ROOM_NOUN.test(mention.concept) && mention.count === 1 && !isCarried(brief, mention),
  );
  const place =
    isometric || isOfPeople(brief) ? brief.setting.places.find((text) => kindOf(text) !== null) : undefined;
  const word = named ? phraseOf(named) : place;
  const kind = word === undefined ? (named ? null : furnishedKind(brief)) : kindOf(word);
  if (kind === null) return null;
  return {
    kind,
    word: named?.noun ?? word ?? null,
    cutOut: isometric || /\bdiorama\b/i.test(brief.prompt),
    brief: {
      ...brief,
      mentions: brief.mentions.filter((mention) => mention !== named),
      relations: brief.relations.filter(
        ({ subject, object }) => subject !== named?.id && object !== named?.id,
      ),
      setting: { ...brief.setting, places: brief.setting.places.filter((text) => text !== word) },
    },
  };
}

/** Past people who are only said to be there one sees the whole room; past a cup, or who does something, no more than a corner of it. */
function isOfPeople({ mentions, relations }: Brief): boolean {
  const calm = mentions.every(({ states }) => !states.some((state) => /(?:ing|s)$/.test(state)));
  return relations.length === 0 && calm && mentions.some(({ concept }) => isPerson(concept));
}

/** Furniture that fills a room, and the room that it belongs to. */
const FURNITURE: readonly (readonly [RoomKind, RegExp])[] = [
  ["bedroom", /\b(?:bed|nightstand|night stand|bedside table|wardrobe)$/],
  ["office", /\b(?:desk|office chair|filing cabinet)$/],
  [
    "living room",
    /\b(?:sofa|couch|armchair|coffee table|side table|floor lamp|bookshelf|bookcase|rug|carpet|fireplace|tv stand|rocking chair)$/,
  ],
];
const ALSO =
  /\b(?:lamp|table|chair|stool|television|tv|potted plant|house ?plant|curtains?|mirror|painting)$/;
/** So many kinds of furniture want a room. */
const WANT_A_ROOM = 3;

/** "A sofa, a floor lamp and a rug": the room that furniture alone asks for; null where it stands by itself. */
function furnishedKind({ mentions, relations, setting, style }: Brief): RoomKind | null {
  if (setting.colour || setting.places.length > 0 || setting.place || style === "neon") return null;
  if (mentions.some(({ count, size }) => count > 2 || size !== "normal")) return null;
  if (relations.some(({ kind }) => kind !== "beside" && kind !== "on")) return null;
  const kinds = mentions.flatMap(({ concept }) => FURNITURE.filter(([, words]) => words.test(concept)));
  const others = mentions.filter(({ concept }) => ALSO.test(concept));
  if (kinds.length === 0 || kinds.length + others.length < WANT_A_ROOM) return null;
  return kinds.find(([kind]) => kind !== "living room")?.[0] ?? "living room";
}

function kindOf(text: string): RoomKind | null {
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function phraseOf({ concept, states }: Mention): string {
  return `${states.join(" ")} ${concept}`;
}

/** A room that stands on, under or in something is a model of a room. */
function isCarried({ relations }: Brief, { id }: Mention): boolean {
  return relations.some(({ kind, subject }) => subject === id && kind !== "beside");
}
