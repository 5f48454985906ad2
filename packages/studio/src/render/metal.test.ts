import sharp from "sharp";
import { expect, test } from "vitest";
import { draw } from "../index.js";

/** Pixels of a picture, as 8-bit RGB. */
async function pixelsOf(prompt: string): Promise<readonly (readonly [number, number, number])[]> {
  const { bytes } = await draw({
    prompt,
    width: 192,
    height: 192,
    seed: 1,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.width * info.height }, (_, n) => {
    const at = n * info.channels;
    return [data[at]!, data[at + 1]!, data[at + 2]!] as const;
  });
}

test("gold stays gold on blue, which its foot alone has a hint of", async () => {
  const pixels = await pixelsOf("a gold cup on blue");
  const gold = pixels.filter(([r, , b]) => r > b + 30);
  const green = pixels.filter(([r, g, b]) => g > r * 1.05 && g > b);
  expect(gold.length).toBeGreaterThan(4000);
  expect(green.length / gold.length).toBeLessThan(0.02);
});

test("chrome on pink is grey: it mirrors pale cards, not the whole ground", async () => {
  const pixels = await pixelsOf("a chrome teapot on a pink background");
  const grey = pixels.filter(([r, g, b]) => Math.max(r, g, b) - Math.min(r, g, b) < 36);
  const [r, g, b] = pixels[0]!;
  const teapot = pixels.filter((p) => Math.abs(p[0] - r) + Math.abs(p[1] - g) + Math.abs(p[2] - b) > 90);
  expect(grey.length / teapot.length).toBeGreaterThan(0.7);
});

test("chrome on a beach mirrors the sky above and the sand below, no studio", async () => {
  const pixels = await pixelsOf("a chrome sphere on a beach");
  const within = (top: number, bottom: number) =>
    pixels.filter((_, n) => Math.abs((n % 192) - 118) < 18 && n >= top * 192 && n < bottom * 192);
  const [above, below] = [within(92, 115), within(140, 165)];
  expect(above.filter(([r, , b]) => b > r + 30).length / above.length).toBeGreaterThan(0.9);
  expect(below.filter(([r, , b]) => r > b + 15).length / below.length).toBeGreaterThan(0.9);
});
