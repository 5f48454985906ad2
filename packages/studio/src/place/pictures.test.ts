import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { draw } from "../draw.js";

const WIDE = 256;

async function pictureOf(prompt: string, side = WIDE): Promise<Sharp> {
  const { bytes } = await draw({
    prompt,
    width: side,
    height: side,
    seed: 1,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });
  return sharp(bytes).removeAlpha();
}

/** How bright each pixel is, row by row, 0 to 255. */
async function brightness(prompt: string, side = WIDE): Promise<Buffer> {
  return (await pictureOf(prompt, side)).greyscale().raw().toBuffer();
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

test("by night a skyline's houses are dark with lit windows, not evenly grey", async () => {
  const side = 320;
  const picture = await brightness("a city skyline at night", side);
  const rows = picture.subarray(Math.round(side * 0.5) * side, Math.round(side * 0.6) * side);
  const sorted = [...rows].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  expect(at(0.95)).toBeGreaterThan(at(0.3) * 2.2);
});

test("mist on a lake hides the sky behind it as it hides the shore: water mirrors no hard patch of clear sky", async () => {
  const picture = await (await pictureOf("mist over a lake at dawn")).raw().toBuffer();
  // Just under the far shore, from column to column, no colour jumps.
  let most = 0;
  for (let y = Math.round(WIDE * 0.56); y < Math.round(WIDE * 0.62); y++)
    for (let x = 1; x < WIDE; x++)
      for (let k = 0; k < 3; k++) {
        const at = (y * WIDE + x) * 3 + k;
        most = Math.max(most, Math.abs(picture[at]! - picture[at - 3]!));
      }
  expect(most).toBeLessThan(14);
});

test("seen from a beach the sea has no scanlines: waves finer than a row of pixels are drawn as their mean", async () => {
  const grey = await brightness("a beach");
  // From a little under the horizon to the first breakers.
  const from = Math.round(WIDE * 0.505) * WIDE;
  const sea = grey.subarray(from, Math.round(WIDE * 0.585) * WIDE);
  const change = sea.reduce((sum, light, at) => sum + Math.abs(grey[from + at + WIDE]! - light), 0);
  expect(change / sea.length).toBeLessThan(14);
});
