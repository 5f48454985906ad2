import sharp from "sharp";
import { expect, test } from "vitest";
import { draw } from "../index.js";

async function alphasOf(prompt: string): Promise<number[]> {
  const { bytes } = await draw({
    prompt,
    width: 256,
    height: 256,
    seed: 1,
    palette: [],
    background: null,
    transparent: true,
    shadow: "drop",
    quality: "flash",
    format: "png",
  });
  const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: data.length / 4 }, (_, pixel) => data[pixel * 4 + 3]!);
}

test("glass that is cut out lets its new ground through, where it is clear and where it is green", async () => {
  for (const prompt of ["a glass vase", "a green glass bottle"]) {
    const shown = (await alphasOf(prompt)).filter((alpha) => alpha > 0);
    const clear = shown.filter((alpha) => alpha < 200);
    expect(clear.length / shown.length).toBeGreaterThan(0.4);
  }
});

test("milk in a glass stays opaque", async () => {
  const shown = (await alphasOf("a glass of milk")).filter((alpha) => alpha > 0);
  expect(shown.filter((alpha) => alpha > 240).length / shown.length).toBeGreaterThan(0.4);
});

test("a thing without glass is as opaque as ever", async () => {
  const shown = (await alphasOf("a teal ceramic mug")).filter((alpha) => alpha > 0);
  expect(shown.filter((alpha) => alpha === 255).length / shown.length).toBeGreaterThan(0.9);
});
