import { AtelierError } from "@atelier/contract";

/** Levels of lists and objects in one another; a scene has nine. What walks a value may trust in this. */
const DEEPEST = 64;

/** Values in one body; a scene has some thousands. Millions of them would keep everybody waiting while they are read. */
const MOST_VALUES = 250_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * Refuses JSON whose form alone would take too long to read, before it is read.
 * @param bytes UTF-8; what is no JSON may pass
 * @throws AtelierError `invalid_request`
 */
export function checkShape(bytes: Buffer): void {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      at = endOfText(bytes, at + 1);
    } else if (byte === COMMA) {
      values += 1;
      if (values > MOST_VALUES) throw refused(`holds more than ${MOST_VALUES} values`);
    } else if (OPENING.has(byte)) {
      depth += 1;
      if (depth > DEEPEST) throw refused(`is nested deeper than ${DEEPEST} levels`);
    } else if (CLOSING.has(byte)) {
      depth -= 1;
    }
  }
}

/** Where a text ends, by its closing quote; pictures in base64 are jumped over at once. */
function endOfText(bytes: Buffer, start: number): number {
  for (let end = bytes.indexOf(QUOTE, start); end >= 0; end = bytes.indexOf(QUOTE, end + 1)) {
    let slashes = 0;
    while (end - 1 - slashes >= start && bytes[end - 1 - slashes] === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return bytes.length;
}

function refused(why: string): AtelierError {
  return new AtelierError("invalid_request", `The request body ${why}`);
}
