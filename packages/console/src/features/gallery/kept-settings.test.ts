import { expect, test } from "vitest";
import { readKeptPicture } from "../../api/pictures.js";
import { draftOf, settingsOf } from "./kept-settings.js";

test("a kept picture's settings can be drawn with again", () => {
  const picture = readKeptPicture({
    ...{
      id: "gen-1-0",
      prompt: "a red fox, clay render",
      width: 1216,
      height: 896,
      media_type: "image/webp",
    },
    settings: {
      ...{
        model: "atelier/studio-1",
        aspect_ratio: null,
        resolution: "2K",
        output_format: "webp",
        strength: null,
      },
      ...{
        rgb_colors: [
          [255, 136, 0],
          [0, 0, 0],
        ],
        weights: [3, 1],
        background_rgb_color: [1, 2, 3],
        background: null,
        shadow: "drop",
      },
      text_layout: [
        {
          text: "SALE",
          bbox: [
            [0, 0],
            [1, 0],
            [1, 0.2],
            [0, 0.2],
          ],
        },
      ],
    },
    atelier: { seed: 9, seconds: { total: 2 } },
  });
  expect(draftOf(picture)).toMatchObject({
    ...{
      prompt: "a red fox",
      style: "clay",
      aspect: "4:3",
      resolution: "2K",
      palette: ["#ff8800", "#000000"],
      weights: [75, 25],
      background: "#010203",
      seed: 9,
    },
    ...{ model: "atelier/studio-1", format: "webp", transparent: false, shadow: false, input: null },
    texts: [{ text: "SALE" }],
  });
  expect(settingsOf(picture)).toMatchObject({ prompt: "a red fox", seed: 9, count: 1, scene: null });
});

test("shares that were chosen stay as they are, and others become whole percents", () => {
  const weightsOf = (weights: readonly number[]) => {
    const colours = weights.map((_, at) => [at, 0, 0]);
    return draftOf(readKeptPicture({ settings: { rgb_colors: colours, weights } })).weights;
  };
  expect(weightsOf([90, 10])).toEqual([90, 10]);
  expect(weightsOf([1, 1, 1])?.reduce((sum, weight) => sum + weight)).toBe(100);
  expect(weightsOf([999, 1])?.[1]).toBeGreaterThan(1);
});
