import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct, type Wishes } from "../index.js";

const WISHES: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
const directed = (prompt: string) => direct(read(prompt), WISHES);

test.each([
  ["a city street without cars", ["no cars"]],
  ["a market square, no people", ["no people"]],
  ["a bedroom without a window", ["no window"]],
  ["a branch with cherries, no leaves", ["no leaves"]],
  ["a cake without candles", []],
  ["a beach with a sailboat, no people", []],
])("%s: what was to be left out and is shown is said", (prompt, missing) => {
  expect(directed(prompt).report.notDepicted).toEqual(missing);
});

test("no clouds are none, rather than a cloudy day", () => {
  const { scene } = directed("a field of wheat under a blue sky, no clouds");
  expect(scene.place).toMatchObject({ weather: "clear", cloudless: true });
});

test("a room leaves out what it is told to, by any of its names", () => {
  const { scene } = directed("a living room with no plants and no pictures");
  const drawn = scene.things.map(({ concept }) => concept);
  expect(drawn).toContain("couch");
  expect(drawn).not.toContain("potted plant");
  expect(drawn).not.toContain("painting");
});
