import { randomBytes } from "node:crypto";
import type { Picture } from "@atelier/gateway";
import { base64Bytes } from "./notes.js";

/** Stands for a picture in a text; nobody can guess it, so nobody can put it into a prompt. */
const MARK = randomBytes(16).toString("hex");

/** What to write in place of a picture's base64 in a value for `jsonWithPictures`. */
export function pictureMark(index: number): string {
  return `${MARK}-${index}-`;
}

/**
 * A value as JSON, in several parts, with the pictures in base64 where their marks stand. Megabytes of base64 would take far longer to go
 * through `JSON.stringify`, which looks for what to escape in them, and through UTF-8 once more.
 */
export function jsonWithPictures(
  value: unknown,
  pictures: readonly Pick<Picture, "bytes" | "base64">[],
): Buffer<ArrayBuffer>[] {
  const parts: Buffer<ArrayBuffer>[] = [];
  let rest = JSON.stringify(value);
  for (const [index, picture] of pictures.entries()) {
    const mark = pictureMark(index);
    const at = rest.indexOf(mark);
    if (at < 0) continue;
    parts.push(Buffer.from(rest.slice(0, at), "utf8"));
    parts.push(base64Bytes(picture));
    rest = rest.slice(at + mark.length);
  }
  parts.push(Buffer.from(rest, "utf8"));
  return parts;
}
