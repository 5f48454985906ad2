import type { Brief, Mention, Relation } from "../../brief.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { genreOf } from "../../shape/genre.js";
import type { LookUp } from "./depict.js";

/** What nobody carries however small it is. */
const NOT_CARRIED = new Set(["animal", "person", "vehicle", "building", "furniture", "plant"]);
/** Of its bearer's height: what is longer is carried where it is a stick, or rises by itself. */
const CARRIED = 0.75;
const STICK = 1.5;
/** A stick is this many times as long as wide. */
const SLENDER = 4;
/** More people than this are a crowd. */
const FEW = 3;

/**
 * A brief in which people do with things what the words say, as far as a picture without motion can show it: they hold
 * what they are said to be "with", play with the ball at their feet, and what is seen of their doing is no longer asked.
 */
export function doing(brief: Brief, lookUp: LookUp): Brief {
  const entries = new Map(brief.mentions.map(({ id, concept }) => [id, lookUp(concept)?.entry ?? null]));
  const byId = new Map(brief.mentions.map((mention) => [mention.id, mention]));
  /** Who would ride on a stick has it in hand instead. */
  const upright = new Set<string>();
  const relations = brief.relations.map((relation): Relation => {
    const [subject, object] = [byId.get(relation.subject)!, byId.get(relation.object)!];
    if (relation.kind === "beside" && isHeld(brief, subject, object, entries))
      return { kind: "holding", subject: object.id, object: subject.id };
    if (relation.kind === "holding" && isGame(subject, object))
      return { kind: "in_front_of", subject: object.id, object: subject.id };
    if (relation.kind === "on" && entries.get(subject.id)?.figure && isStick(entries.get(object.id))) {
      upright.add(subject.id);
      return { ...relation, kind: "holding" };
    }
    return relation;
  });
  const shown = (mention: Mention) => {
    const own = relations.filter(({ subject }) => subject === mention.id);
    const played = relations.some(({ kind, object }) => kind === "in_front_of" && object === mention.id);
    const sits = own.some(({ kind, object }) => kind === "on" && entries.get(object)?.saddle !== undefined);
    const carried = own.some(({ kind }) => kind === "on");
    const holds = own.some(({ kind }) => kind === "holding");
    return (state: string) =>
      (sits && SEATED.test(state)) ||
      (carried && /^balanc(?:e|es|ed|ing)$/.test(state)) ||
      (holds && USING.test(state)) ||
      (played && PLAYING.test(state));
  };
  const mentions = brief.mentions.map((mention) => {
    const isShown = shown(mention);
    const left = mention.states.filter((state) => !isShown(state.toLowerCase()));
    const states =
      upright.has(mention.id) && !left.some((state) => SEATED.test(state)) ? [...left, "riding"] : left;
    return states.length === mention.states.length ? mention : { ...mention, states };
  });
  return { ...brief, mentions, relations };
}

const SEATED =
  /^(?:rid(?:e|es|ing|den)|rode|mounted|mounting|straddl\w+|driv(?:e|es|ing)|pedal\w+|cycling|seated)$/;
const USING =
  /^(?:hold(?:s|ing)?|carr(?:y|ies|ying|ied)|play(?:s|ing)?|read(?:s|ing)?|us(?:e|es|ing)|grip\w*|grasp\w*|clutch\w*|drink(?:s|ing)?|sip(?:s|ping)?|eat(?:s|ing)?|rais(?:e|es|ing)|lift(?:s|ing)?|hug(?:s|ging)?|cuddl\w+|wav(?:e|es|ing))$/;
const PLAYING = /^(?:play(?:s|ing)?|kick(?:s|ing)?|chas(?:e|es|ing)|dribbl\w+)$/;
/** What is played with the feet, or lies on the ground between those who play. */
const GAME =
  /^(?:football|soccer|soccer ball|ball|marbles?|chess|chessboard|board game|blocks?|building blocks)$/;

function isGame({ states }: Mention, { concept }: Mention): boolean {
  return GAME.test(concept) && states.some((state) => PLAYING.test(state.toLowerCase()));
}

/** "A girl with a balloon" holds it; a girl with a dog, a ladder or a house does not. */
function isHeld(
  { prompt }: Brief,
  thing: Mention,
  owner: Mention,
  entries: ReadonlyMap<string, ShapeEntry | null>,
): boolean {
  const [held, bearer] = [entries.get(thing.id), entries.get(owner.id)];
  if (!held || !bearer?.figure || !bearer.anchors?.hand || thing.count > Math.max(2, owner.count))
    return false;
  if (owner.count > FEW || NOT_CARRIED.has(genreOf(held)) || held.saddle || held.figure) return false;
  const noun = thing.noun.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (!new RegExp(`\\bwith\\b[^.;:]{0,70}?\\b${noun}\\b`, "i").test(prompt)) return false;
  // A kite flies by itself; a balloon's string is in hand.
  if (held.floats && !/balloon/.test(held.concept)) return false;
  const most = held.floats || isStick(held) || SHELTER.test(held.concept) ? STICK : CARRIED;
  return held.realSize <= most * bearer.realSize;
}

/** Wide, and held over one all the same. */
const SHELTER = /\b(?:umbrella|parasol)$/;

/** Whether a thing is so slender that it is gripped in one hand. */
export function isStick(entry: ShapeEntry | null | undefined): boolean {
  if (!entry || entry.saddle || entry.top) return false;
  const { min, max } = entry.bounds;
  const [longest, second] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]].sort((a, b) => b - a);
  return longest! > SLENDER * second!;
}
