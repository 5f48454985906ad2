import { describe, expect, test } from "vitest";
import { readPictureFile } from "./picture-file.js";

/** The least PNG there is, of one transparent pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("a picture file", () => {
  test("tells its kind and size", () => {
    expect(readPictureFile(PNG)).toEqual({ mediaType: "image/png", width: 1, height: 1 });
  });

  test("must be whole", () => {
    for (let end = 0; end < PNG.length; end += 1) expect(readPictureFile(PNG.subarray(0, end))).toBeNull();
  });

  test("may be an SVG, by its box or its size", () => {
    const svg = (attributes: string) => readPictureFile(Buffer.from(`<svg ${attributes}><g/></svg>\n`));
    expect(svg('viewBox="0 0 24 12"')).toMatchObject({ mediaType: "image/svg+xml", width: 24, height: 12 });
    expect(svg('width="30px" height="20"')).toMatchObject({ width: 30, height: 20 });
    expect(readPictureFile(Buffer.from("<svg viewBox='0 0 1 1'><g/>"))).toBeNull();
    expect(readPictureFile(Buffer.from("<html></html>"))).toBeNull();
  });
});
