import type { Brief } from "../../brief.js";
import type { Random } from "../../math/random.js";
import { hexOfOklch } from "../../oklch.js";
import type { Report } from "../../request.js";
import { toneOf } from "../colour/tone.js";
import type { LookUp } from "../meaning/depict.js";
import type { Piece } from "../piece/piece.js";

/** Solids of an abstract still life, and their sizes against each other. */
const SOLIDS = [
  ["sphere", 1],
  ["cylinder", 1.35],
  ["cone", 1.2],
  ["torus", 0.85],
  ["cube", 0.8],
] as const;

/** What stands in for a prompt none of whose things can be drawn: three to five plain solids, finely coloured. */
export function stillLife(
  brief: Brief,
  lookUp: LookUp,
  random: Random,
): { pieces: Piece[]; colours: string[] } {
  const found = SOLIDS.flatMap(([concept, size]) => {
    const depiction = lookUp(concept);
    return depiction ? [{ entry: depiction.entry, size }] : [];
  });
  const skipped = Math.floor(random() * 5);
  const chosen = found.filter((_, n) => found.length < 5 || n !== skipped);
  const pieces = chosen.map(({ entry, size }): Piece => {
    const turn = entry.bestTurn + (random() - 0.5) * 30;
    return { mention: null, nth: 0, entry, size: size * (0.92 + 0.16 * random()), turn };
  });
  return { pieces, colours: coloursFor(brief, pieces.length, random) };
}

/** Related hues in OKLCH: one family, one accent across. */
function coloursFor(brief: Brief, count: number, random: Random): string[] {
  const { ground } = toneOf(brief);
  const hue = ground.hue ?? 360 * random();
  const steps = [0, 28, -34, 172, 52];
  return Array.from({ length: count }, (_, n) =>
    hexOfOklch({
      l: 0.6 + 0.16 * ((n * 2) % 3) * 0.5,
      c: 0.12 + 0.03 * random(),
      h: (hue + steps[n % 5]! + 360) % 360,
    }),
  );
}

/** What the report says of a picture of solids, which stand for no word in it. */
export function instead({ mentions, notUnderstood }: Brief): Report["substituted"] {
  const asked = mentions[0]?.noun ?? notUnderstood[0];
  if (asked === undefined) return [];
  const why = `nothing that can be drawn stands for “${asked}”; the picture is an abstract still life in the mood of the words`;
  return [{ asked, drawn: "an abstract still life", why }];
}
