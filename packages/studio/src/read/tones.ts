import type { Tones } from "../brief.js";
import { colourRunAt, written } from "./colour-run.js";
import { type Lexeme, sense } from "./sense.js";

/** Words for the colours of a whole picture, after or before which they are named. */
const WHOLE = /^(?:(?:colou?r )?(?:palettes?|schemes?)|(?:colou?r )?tones|hues)$/;
const PAINTERS = /^palettes?$/;
const COLOUR = /^colou?rs?$/;
/** What may lead to them: "in a pink and gold palette", "with", "using". */
const LEADS = /^(?:in|with|using|of|a|an|the|soft|limited|simple|restrained|only)$/;
/** What stands between a palette and its colours: "palette of", "palette: ", "palette is". */
const LINKS = /^(?:of|:|is|in|with|featuring)$/;

/** What is said of the picture's colours, and the prompt's words without that. */
interface Found {
  readonly tones: Tones | null;
  readonly lexemes: readonly Lexeme[];
}

/** Finds the first set of named colours that is said of the picture: "a red and cream palette", "tones of blue", "hues: teal, gold". */
export function tonesIn(lexemes: readonly Lexeme[]): Found {
  for (let at = 0; at < lexemes.length; at++) {
    const tail = tailAt(lexemes, at);
    if (tail === 0) continue;
    const before = coloursBefore(lexemes, at);
    const after = before ? null : coloursAfter(lexemes, at + tail);
    const found = before ?? after;
    // A red palette is a painter's.
    if (!found || (PAINTERS.test(lexemes[at]!.lower) && tail === 1 && found.colours.length === 1)) continue;
    let from = Math.min(at, found.from);
    while (from > 0 && LEADS.test(lexemes[from - 1]!.lower)) from--;
    const to = Math.max(at + tail, found.to);
    const tones = { colours: found.colours, words: written(lexemes, Math.min(at, found.from), to) };
    return { tones, lexemes: [...lexemes.slice(0, from), ...lexemes.slice(to)] };
  }
  return { tones: null, lexemes };
}

/** How many lexemes name the colours of a whole here; 0 where none do. */
function tailAt(lexemes: readonly Lexeme[], at: number): number {
  if (WHOLE.test(lexemes[at]!.lower)) return 1;
  const next = lexemes[at + 1];
  return next && COLOUR.test(lexemes[at]!.lower) && WHOLE.test(next.lower) ? 2 : 0;
}

interface Named {
  readonly colours: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** More colours than these are a list of something else. */
const MOST = 8;

/** The colours that lead up to a word, joined by commas and "and": from the earliest that still does. */
function coloursBefore(lexemes: readonly Lexeme[], end: number): Named | null {
  for (let from = Math.max(0, end - 3 * MOST); from < end; from++) {
    const named = coloursFrom(lexemes, from);
    if (named?.to === end) return named;
  }
  return null;
}

function coloursAfter(lexemes: readonly Lexeme[], at: number): Named | null {
  return lexemes[at] && LINKS.test(lexemes[at].lower) ? coloursFrom(lexemes, at + 1) : null;
}

/** A list of colours alone that begins here. */
function coloursFrom(lexemes: readonly Lexeme[], from: number): Named | null {
  const colours: string[] = [];
  let to = from;
  for (let at = from; at < lexemes.length; ) {
    const run = colourRunAt(lexemes, at);
    if (!run) break;
    colours.push(run.hex);
    to = run.next;
    at = run.next;
    while (at < lexemes.length && isJoint(lexemes[at]!)) at++;
  }
  return colours.length > 0 ? { colours: [...new Set(colours)], from, to } : null;
}

function isJoint(lexeme: Lexeme): boolean {
  return sense(lexeme, "and") !== null || sense(lexeme, "comma") !== null;
}
