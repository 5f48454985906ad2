import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function flamesOf(prompt: string) {
  const wishes = { width: 512, height: 512, seed: 2, palette: [], background: null };
  const { lights, things } = direct(read(prompt), wishes).scene;
  return { lights, things, flames: lights.filter(({ name }) => name.startsWith("flame")) };
}

test("a burning candle throws a warm light down around itself", () => {
  const { flames, things } = flamesOf("a candle on a table");
  const candle = things.find(({ concept }) => concept === "candle")!;
  expect(flames).toHaveLength(1);
  const [flame] = flames;
  expect(flame!.centre[1]).toBeGreaterThan(candle.position[1] + 0.5 * candle.size);
  expect(flame!.target[1]).toBeLessThan(candle.position[1]);
});

test("many candles light a picture with six lights at most, a mug with none of its own", () => {
  expect(flamesOf("nine candles").lights.length).toBeLessThanOrEqual(6);
  expect(flamesOf("a mug on a table").flames).toEqual([]);
});
