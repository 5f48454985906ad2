import { joined, shaded } from "./colour-words.js";
import { type Lexeme, sense } from "./sense.js";

/** A colour as written over one or more lexemes: shades, then a colour, then colours joined by a hyphen. */
export interface ColourRun {
  readonly word: string;
  readonly hex: string;
  readonly next: number;
}

/** Words that only close a colour: "rose-coloured". */
const TAILS = new Set(["colored", "coloured", "hued", "tinted", "toned"]);

/** The colour that begins at a lexeme ("dark bluish green"), or null. */
export function colourRunAt(lexemes: readonly Lexeme[], at: number): ColourRun | null {
  let next = at;
  while (next - at < 3 && sense(lexemes[next], "shade") && !isPlainColour(lexemes[next]!)) next++;
  const base = sense(lexemes[next], "colour");
  if (!base) return null;
  let hex = base.hex;
  const lastShade = next;
  next++;
  while (next - at < 6) {
    const follower = sense(lexemes[next], "colour");
    const leads = lexemes[next - 1]!.lower.endsWith("ish");
    if (!follower || !(lexemes[next]!.glued || leads)) break;
    hex = joined(hex, follower.hex, lexemes[next - 1]!.lower);
    next++;
  }
  const word = written(lexemes, at, next);
  if (TAILS.has(lexemes[next]?.lower ?? "")) next++;
  for (let n = lastShade - 1; n >= at; n--) hex = shaded(hex, sense(lexemes[n], "shade")!.shade);
  return { word, hex, next };
}

function isPlainColour(lexeme: Lexeme): boolean {
  return sense(lexeme, "colour") !== null;
}

/** The text of a run of lexemes, hyphens kept. */
export function written(lexemes: readonly Lexeme[], from: number, to: number): string {
  let text = "";
  for (let n = from; n < to; n++) {
    const lexeme = lexemes[n]!;
    text += (text === "" ? "" : lexeme.glued ? "-" : " ") + lexeme.text;
  }
  return text;
}
