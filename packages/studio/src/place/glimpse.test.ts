import { expect, test } from "vitest";
import { draw, plan } from "../index.js";
import { glimpseOf } from "./glimpse.js";
import { isOutdoors } from "./place.js";

const request = {
  width: 256,
  height: 192,
  seed: 4,
  palette: [],
  background: null,
  quality: "flash",
} as const;

function glimpse(prompt: string) {
  const { scene } = plan({ ...request, prompt, format: "png" });
  if (!scene.place || !isOutdoors(scene.place)) throw new Error(`${prompt} is no landscape`);
  const { width, height, rgba } = glimpseOf(scene, scene.place);
  const mean = (from: number, to: number) => {
    const sum = [0, 0, 0];
    let count = 0;
    for (let y = Math.floor(from * height); y < to * height; y++)
      for (let x = 0; x < width; x++) {
        for (let k = 0; k < 3; k++) sum[k]! += rgba[(y * width + x) * 4 + k]!;
        count++;
      }
    return sum.map((value) => value / count) as [number, number, number];
  };
  return { sky: mean(0, 0.2), ground: mean(0.85, 1) };
}

test("a glimpse has the sky above and the ground's colour below", () => {
  const { sky, ground } = glimpse("a meadow at noon");
  expect(sky[2]).toBeGreaterThan(sky[0]);
  expect(ground[1]).toBeGreaterThan(ground[2]);
  expect(sky[2] + sky[0]).toBeGreaterThan(ground[2] + ground[0]);
});

test("it is dark at night, and white in snow", () => {
  const [night, snow] = [glimpse("a meadow at night"), glimpse("a snowy field")];
  expect(Math.max(...night.ground)).toBeLessThan(90);
  expect(Math.min(...snow.ground)).toBeGreaterThan(130);
});

test("it is the first preview, before the land is made", async () => {
  const seen: { stage: string; index: number }[] = [];
  await draw(
    { ...request, prompt: "a red tent in the hills", format: "png" },
    {
      previews: true,
      onProgress: ({ stage, preview }) => {
        if (preview) seen.push({ stage, index: preview.index });
      },
    },
  );
  expect(seen[0]).toEqual({ stage: "shaping", index: 0 });
  expect(seen.map(({ index }) => index)).toEqual(seen.map((_, n) => n));
});
