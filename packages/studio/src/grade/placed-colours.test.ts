import { expect, test } from "vitest";
import { draw } from "../index.js";

test.each([
  "a red boat on a lake at sunset",
  "a #ff6b4a robot in the desert at night",
  "a white horse in a meadow",
  "a black cat in the snow",
])("things in a landscape have the colour that was asked for: %s", async (prompt) => {
  const { colour } = await draw({
    prompt,
    width: 320,
    height: 320,
    seed: 3,
    palette: [],
    background: null,
    quality: "flash",
    format: "png",
  });
  expect(colour!.palette).toHaveLength(1);
  expect(colour!.palette[0]!.delta_e).toBeLessThan(3);
});
