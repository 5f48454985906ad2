import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import type { Scene } from "../../scene.js";
import { entryOf } from "../../shape/index.js";
import { direct } from "../index.js";
import { type Extent, extentOf, moved } from "../piece/piece.js";

function drawn(prompt: string) {
  return direct(read(prompt), { width: 512, height: 512, seed: 3, palette: [], background: null });
}

function extentIn({ shape, size, turn, tilt, position }: Scene["things"][number]): Extent {
  const { min, max } = extentOf({ mention: null, nth: 0, entry: entryOf(shape)!, size, turn, tilt });
  return { min: moved(min, position), max: moved(max, position) };
}

test.each([
  "a ship in a bottle",
  "a castle in a snow globe",
  "a flower in a light bulb",
  "a fox inside a crystal ball",
  "a turtle in an aquarium",
  "a lion in a cage",
  "a cat in a greenhouse",
])("%s is whole within it", (prompt) => {
  const { things } = drawn(prompt).scene;
  const vessel = extentIn(things.find(({ shape }) => entryOf(shape)!.encloses)!);
  const inner = extentIn(things.find(({ shape }) => !entryOf(shape)!.encloses)!);
  for (const axis of [0, 1, 2] as const) {
    expect(inner.min[axis]).toBeGreaterThan(vessel.min[axis]);
    expect(inner.max[axis]).toBeLessThan(vessel.max[axis]);
  }
});

test("a vessel that shows what is said to be in it is as it was, and stems stand in a bottle's neck", () => {
  for (const prompt of ["fish in an aquarium", "a house in a snow globe", "a rose in a bottle"])
    expect(drawn(prompt).scene.things.every(({ shape }) => !entryOf(shape)!.encloses)).toBe(true);
});

test("the castle takes the place of the globe's own house, and both are told by their names", () => {
  const { scene, report } = drawn("a castle in a snow globe");
  const globe = entryOf(scene.things.find(({ concept }) => concept !== "castle")!.shape)!;
  expect(globe.roles.map(({ name }) => name)).not.toContain("house");
  expect(report).toMatchObject({ depicted: ["castle", "snow globe"], substituted: [], notDepicted: [] });
});
