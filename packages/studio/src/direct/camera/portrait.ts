import type { Brief } from "../../brief.js";
import type { Piece } from "../piece/piece.js";
import type { Room } from "./lens.js";

const PORTRAIT = /\b(?:portrait|portraits|headshot|head shot|mugshot|bust shot|selfie|passport photo)\b/i;
/** All of it is asked for. */
const WHOLE = /\bfull[ -](?:body|length|figure)\b/i;

/** A figure's height in a portrait, in heights of the frame, and where the top of its head is. */
const HEIGHT = 1.75;
const HEADROOM = 0.09;

/** The room for a person's portrait: head and shoulders fill the frame, with a hat if there is one. Any other keeps its room. */
export function portraitRoom(
  { prompt, relations }: Pick<Brief, "prompt" | "relations">,
  pieces: readonly Piece[],
  room: Room,
): Room {
  if (!PORTRAIT.test(prompt) || WHOLE.test(prompt)) return room;
  const worn = new Set(relations.flatMap(({ kind, object }) => (kind === "wearing" ? [object] : [])));
  const [person, another] = pieces.filter(({ mention }) => !worn.has(mention?.id ?? ""));
  if (!person?.entry.figure || another) return room;
  return { ...room, width: HEIGHT * 2, height: HEIGHT, middle: [0.5, HEADROOM + HEIGHT / 2] };
}
