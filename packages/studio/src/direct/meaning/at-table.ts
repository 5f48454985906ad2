import type { Brief, Mention, Relation } from "../../brief.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { genreOf } from "../../shape/genre.js";
import type { LookUp } from "./depict.js";
import { plainMention } from "./plain-mention.js";

/** Where people sit on chairs; tables for games and the like are stood at, a picnic table has its own benches. */
const TABLE = /\b(?:table|desk|writing desk)$/;
const STOOD_AT =
  /\b(?:pool|billiards?|snooker|ping pong|tennis|picnic|coffee|side|bedside|dressing|changing|operating|work|console|night) ?table$/;
const SITS = /^(?:sit|sits|sitting|seated|sat|dining|gathered)$/i;
/** Work that one sits at, and what lies on the table for it. */
const WORKS: readonly (readonly [RegExp, string])[] = [
  [/^(?:working|typing|coding|programming)$/i, "laptop"],
  [/^(?:studying|writing|drawing|sketching)$/i, "notebook"],
];
/** What one does at a table only when one sits at it. */
const DINES = /^(?:eat|eats|eating|drink|drinks|drinking|dine|dines|dining|breakfasting|lunching|feasting)$/i;
const DOES = /^(?:play|plays|playing|hav(?:e|ing)|has|enjoy(?:s|ing)?|shar(?:e|es|ing)|sip(?:s|ping)?)$/i;
const STANDS = /^(?:stand|stands|standing|walk|walks|walking|serving|waiting|cleaning)$/i;
const SEAT = /\b(?:chair|armchair|stool|seat)$/;
/** What lies on the table before who plays, writes or draws. */
const LAID =
  /\b(?:card|cards|playing card|chess|chess set|chessboard|board game|domino|dice|die|jigsaw|jigsaw puzzle|puzzle|laptop|computer|typewriter|notebook|paper|letter)$/;
/** What one has in hand only to play with it. */
const GAME = /^(?:card|playing card|domino|die|dice|chess piece)$/;
/** Games that one sits down to at a table. */
const BOARD = /^(?:chess|chess set|chess ?board|board game|checkers|checkerboard|backgammon)$/;
const ON_GROUND =
  /\bon (?:the |an? )?(?:[\w-]+ )?(?:floor|ground|grass|lawn|rug|carpet|mat|blanket|beach|sand|bed|sofa|couch|bench)\b/i;
/** More people than this are a banquet, of which each is small. */
const MOST = 8;

/** A brief whose people at a table sit on chairs around it, with what they eat, drink or play with on it. */
export interface AtTable {
  readonly brief: Brief;
  /** Chairs that nobody named. */
  readonly companions: readonly string[];
}

/**
 * Seats whoever is said to sit, eat or play at a table: each on a chair of their own around it. What they have before them
 * lies on the table rather than in a hand, so that it keeps its size.
 */
export function atTable(brief: Brief, lookUp: LookUp): AtTable {
  const asked = brief.mentions.filter(
    ({ concept, count }) => count === 1 && TABLE.test(concept) && !STOOD_AT.test(concept),
  );
  if (!brief.mentions.some(({ concept }) => TABLE.test(concept))) {
    const atGame = atGameTable(brief, lookUp);
    if (atGame) return atGame;
  }
  return asked.reduce<AtTable>(
    (told, table) => {
      const seated = seatedAt(told.brief, table, lookUp);
      return seated ? { brief: seated.brief, companions: [...told.companions, ...seated.companions] } : told;
    },
    { brief, companions: [] },
  );
}

/** Players of chess sit down to it at a table that nobody named; null where the words have them on the ground. */
function atGameTable(brief: Brief, lookUp: LookUp): AtTable | null {
  const { mentions, relations } = brief;
  const board = mentions.find(({ concept }) => BOARD.test(concept));
  if (!board || lookUp("table")?.substitution !== null || ON_GROUND.test(brief.prompt)) return null;
  const players = relations.filter(({ kind, subject }) => kind === "in_front_of" && subject === board.id);
  if (players.length === 0) return null;
  const table = plainMention(`${board.id}.under`, "table");
  const given: Brief = {
    ...brief,
    mentions: [...mentions, table],
    relations: [
      ...relations,
      ...players.map(({ object }): Relation => ({ kind: "beside", subject: object, object: table.id })),
    ],
  };
  const seated = seatedAt(given, table, lookUp);
  return seated && { ...seated, companions: [table.id, ...seated.companions] };
}

function seatedAt(brief: Brief, table: Mention, lookUp: LookUp): AtTable | null {
  const { mentions, relations } = brief;
  const entries = new Map(mentions.map(({ id, concept }) => [id, lookUp(concept)?.entry ?? null]));
  const near = relations.filter(
    ({ kind, object }) => (kind === "beside" || kind === "around") && object === table.id,
  );
  const isPerson = ({ id }: Mention) => entries.get(id)?.figure !== undefined;
  const leaders = mentions.filter(
    (mention) =>
      isPerson(mention) && near.some(({ subject }) => subject === mention.id) && isSeated(mention, brief),
  );
  // A family is all that it is made up of.
  const people = mentions.filter(
    (mention) => isPerson(mention) && leaders.some(({ id }) => id === mention.id || isPartOf(mention.id, id)),
  );
  const total = people.reduce((sum, { count }) => sum + count, 0);
  if (total === 0 || total > MOST) return null;
  const ids = new Set(people.map(({ id }) => id));
  const seatOf = new Map<string, Mention>();
  for (const { kind, subject, object } of relations) {
    const seat = mentions.find(({ id }) => id === object);
    if (kind === "on" && ids.has(subject) && seat) seatOf.set(subject, seat);
  }
  // On a bench or a rug they are placed already.
  if (
    [...seatOf.values()].some(
      ({ concept, count, uncounted }) => !SEAT.test(concept) || (count !== total && !uncounted),
    )
  )
    return null;
  const named = mentions.some((mention) => SEAT.test(mention.concept));
  if ((named && seatOf.size === 0) || (!named && lookUp("chair")?.substitution !== null)) return null;
  const own = people.filter(({ id }) => !seatOf.has(id));
  if (seatOf.size > 0 && (own.length > 0 || people.length > 1)) return null;
  const chairs = own.map(({ id, count }): Mention => ({ ...plainMention(`${id}.under`, "chair"), count }));
  const laid = mentions.filter((mention) => isLaid(mention, brief, ids, entries));
  const onTable = new Set(laid.map(({ id }) => id));
  const kept = relations.filter(
    ({ subject, object }) =>
      !(ids.has(subject) && (object === table.id || onTable.has(object))) &&
      !(onTable.has(subject) && (ids.has(object) || object === table.id)),
  );
  const more = [...eachTheirOwn(laid, people, total, entries), ...tools(people, brief, lookUp)];
  const added: Relation[] = [
    ...own.map(({ id }): Relation => ({ kind: "on", subject: id, object: `${id}.under` })),
    ...chairs.map(({ id }): Relation => ({ kind: "around", subject: id, object: table.id })),
    ...[...new Set([...seatOf.values()].map(({ id }) => id))]
      .filter((id) => !near.some(({ subject }) => subject === id))
      .map((id): Relation => ({ kind: "around", subject: id, object: table.id })),
    ...[...laid, ...more].map(({ id }): Relation => ({ kind: "on", subject: id, object: table.id })),
  ];
  const shown = (state: string) =>
    SITS.test(state) || (laid.length > 0 && (DINES.test(state) || DOES.test(state)));
  return {
    companions: [...chairs, ...more].map(({ id }) => id),
    brief: {
      ...brief,
      mentions: [
        ...mentions.map((mention) => {
          if (ids.has(mention.id))
            return { ...mention, states: mention.states.filter((state) => !shown(state)) };
          const bears = [...seatOf.values()].some(({ id }) => id === mention.id);
          return bears && mention.uncounted ? { ...mention, count: total } : mention;
        }),
        ...chairs,
        ...more,
      ],
      relations: [...kept, ...added],
    },
  };
}

/** Cups, plates and glasses for the others where several eat or drink and one of each is named. */
function eachTheirOwn(
  laid: readonly Mention[],
  people: readonly Mention[],
  total: number,
  entries: ReadonlyMap<string, ShapeEntry | null>,
): Mention[] {
  const eats = people.some(({ states }) => states.some((state) => DINES.test(state) || DOES.test(state)));
  return laid.flatMap((mention) => {
    const { id, concept, noun, count } = mention;
    const isOwn = entries.get(id)?.fillable === true || TABLEWARE.test(concept) || DRINK.test(concept);
    if (total < 2 || count > 1 || !isOwn || !(eats || MEAL.test(noun.toLowerCase()) || id.includes(".")))
      return [];
    return [{ ...mention, id: `${id}.each`, count: total - 1 }];
  });
}

/** The notebook of who writes and the laptop of who works, where nothing lies before them. */
function tools(people: readonly Mention[], { mentions }: Brief, lookUp: LookUp): Mention[] {
  if (mentions.some(({ concept }) => LAID.test(concept) || /\b(?:book|screen|monitor)$/.test(concept)))
    return [];
  return people.flatMap(({ id, states, count }) => {
    const tool = states.map(workOf).find((name) => name !== undefined);
    if (!tool || lookUp(tool)?.substitution !== null) return [];
    return [{ ...plainMention(`${id}.before`, tool), count }];
  });
}

function isPartOf(id: string, whole: string): boolean {
  return id.startsWith(`${whole}.`) && /^\d+$/.test(id.slice(whole.length + 1));
}

/** Whether somebody at a table is said to sit there, or to do what one does sitting. */
function isSeated({ id, states }: Mention, { mentions, relations }: Brief): boolean {
  if (states.some((state) => STANDS.test(state))) return false;
  if (states.some((state) => SITS.test(state) || DINES.test(state) || workOf(state))) return true;
  const others = relations.flatMap(({ subject, object }) => {
    const other = subject === id ? object : object === id ? subject : null;
    return mentions.filter((mention) => mention.id === other);
  });
  const meal = others.some(({ noun }) => MEAL.test(noun.toLowerCase()));
  // Who plays chess has been given the board before them.
  const game = relations.some(({ kind, object }) => kind === "in_front_of" && object === id);
  const plays = game || states.some((state) => DOES.test(state));
  // Their cards have told that they play.
  const holds = relations.some(
    ({ kind, subject, object }) =>
      kind === "holding" &&
      subject === id &&
      mentions.some((each) => each.id === object && GAME.test(each.concept)),
  );
  return meal || holds || (plays && others.some(({ concept }) => LAID.test(concept)));
}

function workOf(state: string): string | undefined {
  return WORKS.find(([words]) => words.test(state))?.[1];
}

const MEAL = /^(?:breakfast|brunch|lunch|dinner|supper|meal|feast|tea|coffee|cake|pizza|soup)$/;

/** Whether a thing is what people at a table have before them, or belongs to that. */
function isLaid(
  { id, concept }: Mention,
  { relations }: Brief,
  people: ReadonlySet<string>,
  entries: ReadonlyMap<string, ShapeEntry | null>,
): boolean {
  const entry = entries.get(id);
  if (!entry || entry.figure) return false;
  const [whole] = id.split(".");
  const theirs = relations.some(
    ({ kind, subject, object }) =>
      (people.has(subject) &&
        (object === id || object === whole) &&
        (kind === "holding" || kind === "beside")) ||
      (people.has(object) &&
        (subject === id || subject === whole) &&
        (kind === "beside" || kind === "in_front_of")),
  );
  if (!theirs) return false;
  return (
    LAID.test(concept) || genreOf(entry) === "food" || entry.fillable === true || TABLEWARE.test(concept)
  );
}

const DRINK = /^(?:tea|coffee|espresso|cocoa|wine|beer|water|milk|juice|soup|lemonade)$/;
const TABLEWARE = /\b(?:plate|bowl|dish|cup|mug|glass|fork|knife|spoon|teapot|saucer|bottle|candle)$/;
