import type { Brief } from "../../brief.js";
import { genreOf } from "../../shape/genre.js";
import { extentOf, type Piece } from "../piece/piece.js";
import type { Framing } from "./framing.js";
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
/** A face that fills the frame: how much larger than in a portrait, and how much of the head's top is beyond the frame. */
const NEARER = 1.5;
const OVER_FACE = -0.08;
/** Who is at least so high for his width carries his head on top. */
const UPRIGHT = 0.7;

/** Whether a picture is of somebody's head and shoulders: one says so, or looks closely at somebody who has them. */
export function isPortrait(
  { prompt, framing: words, relations }: Pick<Brief, "prompt" | "framing" | "relations">,
  { near }: Pick<Framing, "near">,
  pieces: readonly Piece[],
): boolean {
  if (WHOLE.test(prompt)) return false;
  const [sitter, another] = sittersOf(relations, pieces);
  if (!sitter || another) return false;
  if (PORTRAIT.test(prompt) || words.includes("headshot"))
    return sitter.entry.figure !== undefined || isAnimal(sitter);
  return near !== null && (sitter.entry.figure !== undefined || isUpright(sitter));
}

/** The room for a portrait: head and shoulders fill the frame, with a hat if there is one. */
export function portraitRoom({ near }: Pick<Framing, "near">, pieces: readonly Piece[], room: Room): Room {
  const usual = pieces.some(({ entry }) => entry.figure) ? HEIGHT : ANIMAL;
  const height = near === "macro" ? usual * NEARER : usual;
  const top = near === "macro" ? OVER_FACE : HEADROOM;
  return { ...room, width: height * 2, height, middle: [0.5, top + height / 2] };
}

function sittersOf(relations: Brief["relations"], pieces: readonly Piece[]): Piece[] {
  const worn = new Set(relations.flatMap(({ kind, object }) => (kind === "wearing" ? [object] : [])));
  return pieces.filter(({ mention }) => !worn.has(mention?.id ?? ""));
}

/** An animal whose head is asked for, or that is looked at closely, looks at the viewer. */
export function headOn(
  { framing: words }: Pick<Brief, "framing">,
  { near }: Pick<Framing, "near">,
  pieces: readonly Piece[],
): readonly Piece[] {
  const [sitter, another] = pieces;
  if (another || !sitter || !isAnimal(sitter)) return pieces;
  if (!words.includes("headshot") && !(near && isUpright(sitter))) return pieces;
  return [{ ...sitter, turn: sitter.turn < 0 ? -ASIDE : ASIDE }];
}

function isUpright(piece: Piece): boolean {
  if (!isAnimal(piece) || piece.entry.floats) return false;
  const { min, max } = extentOf(piece);
  return max[1] - min[1] > UPRIGHT * (max[0] - min[0]);
}

function isAnimal({ entry }: Piece): boolean {
  return !entry.relief && genreOf(entry) === "animal";
}
