import type { Brief } from "../../brief.js";
import { genreOf } from "../../shape/genre.js";
import type { Piece } from "../piece/piece.js";
import type { Room } from "./lens.js";

const PORTRAIT = /\b(?:portrait|portraits|headshot|head shot|mugshot|bust shot|selfie|passport photo)\b/i;
/** All of it is asked for. */
const WHOLE = /\bfull[ -](?:body|length|figure)\b/i;

/** A figure's height in a portrait, in heights of the frame, and where the top of its head is. */
const HEIGHT = 1.75;
const HEADROOM = 0.09;

/** The same of an animal on four legs, and degrees that it is turned aside. */
const ANIMAL = 1.55;
const ASIDE = 16;

/** The room for a portrait: head and shoulders fill the frame, with a hat if there is one. Any other keeps its room. */
export function portraitRoom(
  { prompt, framing, relations }: Pick<Brief, "prompt" | "framing" | "relations">,
  pieces: readonly Piece[],
  room: Room,
): Room {
  if (!(PORTRAIT.test(prompt) || framing.includes("headshot")) || WHOLE.test(prompt)) return room;
  const worn = new Set(relations.flatMap(({ kind, object }) => (kind === "wearing" ? [object] : [])));
  const [sitter, another] = pieces.filter(({ mention }) => !worn.has(mention?.id ?? ""));
  if (!sitter || another) return room;
  const height = sitter.entry.figure ? HEIGHT : isAnimal(sitter) ? ANIMAL : null;
  return height === null
    ? room
    : { ...room, width: height * 2, height, middle: [0.5, HEADROOM + height / 2] };
}

/** An animal whose head is asked for looks at the viewer. */
export function headOn({ framing }: Pick<Brief, "framing">, pieces: readonly Piece[]): readonly Piece[] {
  const [sitter, another] = pieces;
  if (!framing.includes("headshot") || another || !sitter || !isAnimal(sitter)) return pieces;
  return [{ ...sitter, turn: sitter.turn < 0 ? -ASIDE : ASIDE }];
}

function isAnimal({ entry }: Piece): boolean {
  return !entry.relief && genreOf(entry) === "animal";
}
