import sharp from "sharp";
import { expect, test } from "vitest";
import { draw } from "../draw.js";

const WIDE = 256;

test("mist on a lake hides the sky behind it as it hides the shore: water mirrors no hard patch of clear sky", async () => {
  const { bytes } = await draw({
    prompt: "mist over a lake at dawn",
    width: WIDE,
    height: WIDE,
    seed: 1,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });
  const picture = await sharp(bytes).removeAlpha().raw().toBuffer();
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
