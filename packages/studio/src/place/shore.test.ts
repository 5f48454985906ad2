import sharp from "sharp";
import { expect, test } from "vitest";
import { draw } from "../draw.js";

const WIDE = 256;

test("seen from a beach the sea has no scanlines: waves finer than a row of pixels are drawn as their mean", async () => {
  const { bytes } = await draw({
    prompt: "a beach",
    width: WIDE,
    height: WIDE,
    seed: 1,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });
  const grey = await sharp(bytes).removeAlpha().greyscale().raw().toBuffer();
  // From a little under the horizon to the first breakers.
  const from = Math.round(WIDE * 0.505) * WIDE;
  const sea = grey.subarray(from, Math.round(WIDE * 0.585) * WIDE);
  const change = sea.reduce((sum, light, at) => sum + Math.abs(grey[from + at + WIDE]! - light), 0);
  expect(change / sea.length).toBeLessThan(14);
});
