/** The forms of picture files that are taken in. */
export const INPUT_FORMATS = ["png", "jpeg", "webp", "gif", "avif", "svg"] as const;

export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Tells a file's form by its first bytes; null for any other, whatever it is called. */
export function formatOfBytes(bytes: Uint8Array): InputFormat | null {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (starts(0xff, 0xd8, 0xff)) return "jpeg";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp";
  if (text(0, 6) === "GIF87a" || text(0, 6) === "GIF89a") return "gif";
  if (text(4, 8) === "ftyp" && /avi[fs]/.test(text(8, 32))) return "avif";
  // A comment ends at its first end, never at a later one: else many of them could be read in endless ways.
  return /^\uFEFF?\s*(<\?xml[^>]*\?>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s>]/.test(
    head(bytes),
  )
    ? "svg"
    : null;
}

function head(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 4096));
}
