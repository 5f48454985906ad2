import sharp from "sharp";
import { expect, test } from "vitest";
import { draw } from "../draw.js";

const WIDE = 256;

/** How bright each pixel is, row by row, 0 to 255. */
async function brightness(prompt: string): Promise<Buffer> {
  const { bytes } = await draw({
    prompt,
    width: WIDE,
    height: WIDE,
    seed: 1,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });
  return sharp(bytes).removeAlpha().greyscale().raw().toBuffer();
}

/** Columns and rows that hold pixels at least so bright, between two rows. */
function extent(picture: Buffer, least: number, top: number, bottom: number) {
  const columns = new Set<number>();
  const rows = new Set<number>();
  for (let y = top; y < bottom; y++)
    for (let x = 0; x < WIDE; x++) {
      if (picture[y * WIDE + x]! < least) continue;
      columns.add(x);
      rows.add(y);
    }
  const sorted = [...columns].sort((one, other) => one - other);
  return { columns: columns.size, rows: rows.size, middle: sorted[sorted.length >> 1]! };
}

test("a calm lake mirrors the moon as a disc, no brighter than the moon", async () => {
  const picture = await brightness("a calm lake under a full moon");
  const moon = extent(picture, 200, 0, WIDE / 2);
  const mirrored = extent(picture, 150, WIDE / 2 + 20, WIDE);
  expect(Math.abs(mirrored.middle - moon.middle)).toBeLessThan(8);
  expect(mirrored.columns).toBeGreaterThan(moon.columns * 0.7);
  expect(mirrored.rows).toBeLessThan(mirrored.columns * 1.3);
  const most = (from: number, to: number) =>
    picture.subarray(from * WIDE, to * WIDE).reduce((a, b) => Math.max(a, b));
  expect(most(WIDE / 2, WIDE)).toBeLessThanOrEqual(most(0, WIDE / 2));
});

test("on the sea the moon's way is broken: along a line down from it light and dark take turns", async () => {
  const picture = await brightness("moonlit sea");
  const { middle } = extent(picture, 200, 0, WIDE / 2);
  const way = Array.from({ length: 100 }, (_, row) => picture[(150 + row) * WIDE + Math.round(middle)]!);
  const turns = way.filter((value, n) => n > 0 && value >= 105 !== way[n - 1]! >= 105).length;
  expect(turns).toBeGreaterThan(6);
});
