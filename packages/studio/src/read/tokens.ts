/** One piece of a prompt: a word, a number, a colour code, a quoted text or a mark. */
export interface Token {
  readonly kind: "word" | "number" | "colour" | "quote" | "comma" | "break" | "mark";
  /** As written; for a quote, without its quotation marks. */
  readonly text: string;
  /** Lower case, apostrophes straightened; `#rrggbb` for a colour code. */
  readonly lower: string;
  /** True where a hyphen or slash joins it to the token before ("blue-green"). */
  readonly glued: boolean;
  /** True for a typing error that is read as a known word already. */
  readonly read?: true;
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "”": "”",
  "„": "“",
  "«": "»",
  "‘": "’",
  "‚": "‘",
  "»": "«",
  "‹": "›",
  "「": "」",
  "『": "』",
};
const LONGEST_QUOTE = 2000;
const HEX_COLOUR = /^#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])/;
const RGB_COLOUR = /^rgb\(\s{0,8}(\d{1,3})\s{0,8},\s{0,8}(\d{1,3})\s{0,8},\s{0,8}(\d{1,3})\s{0,8}\)/i;
const WORD_START = /[\p{L}\p{N}\p{M}]/u;
const EMOJI = /\p{Extended_Pictographic}/u;

/** Splits a prompt in one pass; any text is accepted. */
export function tokenise(prompt: string): Token[] {
  const tokens: Token[] = [];
  let joined = false;
  let at = 0;
  const push = (kind: Token["kind"], text: string, lower = text) => {
    tokens.push({ kind, text, lower, glued: joined });
    joined = false;
  };
  while (at < prompt.length) {
    const character = String.fromCodePoint(prompt.codePointAt(at)!);
    const colour = character === "#" || character === "r" || character === "R" ? colourAt(prompt, at) : null;
    if (colour) {
      push("colour", colour.text, colour.hex);
      at += colour.text.length;
      continue;
    }
    if (WORD_START.test(character)) {
      const end = wordEnd(prompt, at);
      const text = prompt.slice(at, end);
      push(/^\d+$/.test(text) ? "number" : "word", text, text.toLowerCase().replaceAll("’", "'"));
      at = end;
      continue;
    }
    const quote = quoteAt(prompt, at, character);
    if (quote !== null) {
      push("quote", quote);
      at += quote.length + 2;
      continue;
    }
    at += character.length;
    if (character === "," || character === "、" || character === "،") push("comma", character);
    else if (/[.;:!?()[\]{}\n|•。！？]/.test(character)) push("break", character);
    else if (/[-‐‑/]/.test(character)) joined = tokens.length > 0 && WORD_START.test(prompt[at] ?? "");
    else if (/[&+×*]/.test(character)) push("mark", character);
    else if (EMOJI.test(character)) push("word", character);
  }
  return tokens;
}

function wordEnd(prompt: string, start: number): number {
  let end = start;
  while (end < prompt.length) {
    const character = String.fromCodePoint(prompt.codePointAt(end)!);
    const insideWord =
      WORD_START.test(character) ||
      // An apostrophe between letters ("cat's"), a point between digits ("1.8").
      ((character === "'" || character === "’") && /\p{L}/u.test(prompt[end + 1] ?? "")) ||
      (character === "." && /\d/.test(prompt[end - 1] ?? "") && /\d/.test(prompt[end + 1] ?? ""));
    if (!insideWord) break;
    end += character.length;
  }
  return end;
}

/** The text between quotation marks that open here; null where none do. */
export function quoteAt(prompt: string, at: number, opening: string): string | null {
  const straightSingle = opening === "'" && !/[\p{L}\p{N}]/u.test(prompt[at - 1] ?? "");
  const closing = straightSingle ? "'" : CLOSING[opening];
  if (!closing) return null;
  const window = prompt.slice(at + 1, at + 1 + LONGEST_QUOTE);
  const isSingle = closing === "'" || closing === "’";
  for (let end = window.indexOf(closing); end > 0; end = window.indexOf(closing, end + 1)) {
    // A single mark inside a word is an apostrophe.
    if (!isSingle || !/[\p{L}\p{N}]/u.test(window[end + 1] ?? "")) return window.slice(0, end);
  }
  return null;
}

function colourAt(prompt: string, at: number): { text: string; hex: string } | null {
  const ahead = prompt.slice(at, at + 60);
  const hex = HEX_COLOUR.exec(ahead)?.[0];
  if (hex) {
    const digits = hex.slice(1).toLowerCase();
    return { text: hex, hex: `#${digits.length === 3 ? [...digits].map((d) => d + d).join("") : digits}` };
  }
  const rgb = RGB_COLOUR.exec(ahead);
  if (!rgb) return null;
  const channels = rgb.slice(1, 4).map(Number);
  if (channels.some((value) => value > 255)) return null;
  return { text: rgb[0], hex: `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}` };
}
