import { hexToRgb } from "@atelier/contract";
import sharp from "sharp";
import { expect, test } from "vitest";
import { draw } from "../index.js";

const PALETTE = ["#e63946", "#f1faee", "#a8dadc", "#1d3557"];

test.each([
  ["a robot, flat illustration", [1, 1, 2]],
  ["a robot, flat illustration", [2, 1]],
  ["a robot, flat illustration", [3, 1, 2]],
  ["a cat, duotone", [2, 1, 3]],
  ["icon of a cactus", [2, 3, 1]],
  ["logo of a fish", [2, 1, 4, 4]],
  ["a chair, flat illustration", [3, 1, 2]],
  ["a chair, flat illustration", [1, 1, 4, 2]],
  ["a cat, duotone", [1, 1, 1]],
  ["a fox, duotone", [2, 1, 3]],
  ["flat isometric house", [3, 1, 2]],
  ["flat isometric house", [1, 2, 3, 4]],
  ["line art of a guitar", [3, 1, 2]],
  ["line art of a guitar", [4, 1, 1, 2]],
])("in “%s” every asked colour takes about its weight of %j", async (words, given) => {
  for (const seed of [1, 7]) {
    const { colour } = await draw({
      prompt: words,
      width: 288,
      height: 320,
      seed,
      palette: PALETTE.slice(0, given.length).map(hexToRgb),
      weights: given,
      background: null,
      quality: "flash",
      format: "png",
    });
    const sum = given.reduce((all, weight) => all + weight, 0);
    colour!.palette.forEach(({ share, delta_e }, n) => {
      expect(delta_e).toBeLessThan(2);
      expect(Math.abs(share - given[n]! / sum)).toBeLessThan(0.1);
    });
  }
});

test("a ground that is none of the palette is seen all along the frame, whatever weights ask for", async () => {
  const ground = [70, 188, 150] as const;
  const { bytes } = await draw({
    prompt: "a cactus, flat illustration",
    width: 256,
    height: 256,
    seed: 5,
    palette: PALETTE.map(hexToRgb),
    weights: [1, 4, 3, 3],
    background: ground,
    quality: "flash",
    format: "png",
  });
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  for (let n = 0; n < info.width; n++) {
    for (const pixel of [n, n * info.width, (info.height - 1) * info.width + n, (n + 1) * info.width - 1]) {
      expect([...data.subarray(pixel * 3, pixel * 3 + 3)]).toEqual([...ground]);
    }
  }
});
