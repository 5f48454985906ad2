import sharp from "sharp";
import { expect, test } from "vitest";
import { draw } from "../draw.js";

const WIDE = 320;

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

test("by night a skyline's houses are dark with lit windows, not evenly grey", async () => {
  const picture = await brightness("a city skyline at night");
  const rows = picture.subarray(Math.round(WIDE * 0.5) * WIDE, Math.round(WIDE * 0.6) * WIDE);
  const sorted = [...rows].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  expect(at(0.95)).toBeGreaterThan(at(0.3) * 2.2);
});
