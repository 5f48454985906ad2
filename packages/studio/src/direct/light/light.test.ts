import { expect, test } from "vitest";
import { oklchOf } from "../../oklch.js";
import { read } from "../../read/index.js";
import type { Scene } from "../../scene.js";
import { direct } from "../index.js";
import { lookUpStandIn } from "../meaning/stand-ins.js";

/** A sphere in the light that some words name. */
function lit(words: string): Scene {
  const wishes = { width: 1024, height: 1024, seed: 1, palette: [], background: null };
  return direct(read(`a red sphere${words}`), wishes, lookUpStandIn).scene;
}

const key = ({ lights }: Scene) => lights.find(({ name }) => name === "key")!;
const paleness = ({ background }: Scene) => oklchOf(background.bottom).l;
const fill = ({ lights, ambient }: Scene) =>
  ambient.strength + lights.find(({ name }) => name === "fill")!.strength;

test.each([
  ", soft box",
  ", high key",
  ", dramatic light",
  " at golden hour",
  " at blue hour",
  ", overcast light",
  " in neon light",
  " by candle light",
  ", backlit",
  " in window light",
])("a red sphere%s is lit as nothing else is, and shows nothing but the sphere", (words) => {
  const { lights, ambient, things } = lit(words);
  const plain = lit("");
  expect(things.map(({ concept }) => concept)).toEqual(["sphere"]);
  expect({ lights, ambient }).not.toEqual({ lights: plain.lights, ambient: plain.ambient });
});

test("high key is all but white and nearly without shadow, low key is dark and hard", () => {
  const [high, low] = [lit(", high key"), lit(", low key")];
  expect(paleness(high)).toBeGreaterThan(0.93);
  expect(paleness(low)).toBeLessThan(0.35);
  expect(fill(high)).toBeGreaterThan(3 * fill(low));
  expect(key(high).width).toBeGreaterThan(2 * key(low).width);
});

test("an overcast sky is a wide light from above, a back light stands behind, a window throws its shape", () => {
  const overcast = key(lit(", overcast light"));
  expect(overcast.width).toBeGreaterThan(key(lit("")).width * 1.8);
  expect(overcast.centre[1]).toBeGreaterThan(7);
  expect(key(lit(", backlit")).centre[2]).toBeLessThan(0);
  expect(key(lit(" in window light")).gobo).toBe("window");
});
