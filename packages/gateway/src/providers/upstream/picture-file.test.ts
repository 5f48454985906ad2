import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { base64In } from "./base64.js";
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

  test("must have all of its middle, as far as its form tells", async () => {
    const noise = { raw: { width: 90, height: 90, channels: 3 } } as const;
    const pixels = Uint8Array.from({ length: 90 * 90 * 3 }, (_, index) => (index * 7919) % 251);
    for (const format of ["png", "webp"] as const) {
      const file = await sharp(pixels, noise).toFormat(format).toBuffer();
      expect(readPictureFile(file)).toMatchObject({ width: 90, height: 90 });
      const middle = Math.floor(file.length / 2);
      const without = Buffer.concat([file.subarray(0, middle), file.subarray(middle + 3)]);
      expect(readPictureFile(without)).toBeNull();
    }
  });

  test("is read the same from base64, which is decoded only where something is told", async () => {
    const noise = { raw: { width: 200, height: 120, channels: 3 } } as const;
    const pixels = Uint8Array.from({ length: 200 * 120 * 3 }, (_, index) => (index * 7919) % 251);
    for (const format of ["png", "webp", "jpeg"] as const) {
      const file = await sharp(pixels, noise).toFormat(format).toBuffer();
      const sent = base64In(Buffer.from(file.toString("base64")), 0);
      expect(sent && readPictureFile(sent)).toEqual(readPictureFile(file));
      expect(readPictureFile(file)).toEqual({ mediaType: `image/${format}`, width: 200, height: 120 });
    }
  });

  test("may be an SVG, by its box or its size", () => {
    const svg = (attributes: string) => readPictureFile(Buffer.from(`<svg ${attributes}><g/></svg>\n`));
    expect(svg('viewBox="0 0 24 12"')).toMatchObject({ mediaType: "image/svg+xml", width: 24, height: 12 });
    expect(svg('width="30px" height="20"')).toMatchObject({ width: 30, height: 20 });
    expect(readPictureFile(Buffer.from("<svg viewBox='0 0 1 1'><g/>"))).toBeNull();
    expect(readPictureFile(Buffer.from("<html></html>"))).toBeNull();
  });
});
