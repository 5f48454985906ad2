import type { Brief } from "../../brief.js";

/** People and beasts by whose names pieces of chess go as well. */
const PIECES = /^(?:king|queen|bishop|rook|knight|pawn)$/;
const BOARD = /^(?:chess|chess set|chess ?board|board|chess pieces?|checkerboard)$/;

/** A brief in which kings, queens and knights beside or on a chessboard are pieces of the game, whom nobody says to play it. */
export function chessSense(brief: Brief): Brief {
  const { mentions } = brief;
  const isPlayed = mentions.some(({ states }) => states.some((state) => /^play/i.test(state)));
  const isChess = mentions.some(
    ({ concept, states }) => BOARD.test(concept) && (concept !== "board" || states.includes("chess")),
  );
  if (!isChess || isPlayed || !mentions.some(({ concept }) => PIECES.test(concept))) return brief;
  const pieces = new Set(mentions.flatMap(({ id, concept }) => (PIECES.test(concept) ? [id] : [])));
  const boards = new Set(mentions.flatMap(({ id, concept }) => (BOARD.test(concept) ? [id] : [])));
  return {
    ...brief,
    mentions: mentions.map((mention) =>
      pieces.has(mention.id) ? { ...mention, concept: `chess ${mention.concept}` } : mention,
    ),
    // A board "with" its pieces has them on it.
    relations: brief.relations.map((relation) =>
      relation.kind === "beside" && pieces.has(relation.subject) && boards.has(relation.object)
        ? { ...relation, kind: "on" }
        : relation,
    ),
  };
}
