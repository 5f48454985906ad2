import { expect, test } from "vitest";
import { plan } from "../../draw.js";
import type { PromptRequest } from "../../request.js";

const request: PromptRequest = {
  prompt: "",
  width: 256,
  height: 256,
  seed: 3,
  palette: [],
  background: null,
  quality: "flash",
  format: "png",
};
const sceneOf = (prompt: string) => plan({ ...request, prompt }).scene;

test.each(["a sailboat on a lake", "a swan on a lake", "a ship at sea"])(
  "%s: it lies in the water",
  (prompt) => {
    const { things, place } = sceneOf(prompt);
    expect(place).toMatchObject({ afloat: true });
    for (const { position, size } of things) {
      expect(position[1]).toBeLessThan(0);
      expect(position[1]).toBeGreaterThan(-0.5 * size);
    }
  },
);

test("who leaps out of the sea has the tail in it and the head up", () => {
  const { things, place } = sceneOf("a whale jumping out of the ocean");
  expect(place).toMatchObject({ afloat: true });
  expect(things[0]!.position[1]).toBeLessThan(0);
  expect(things[0]!.lean).toBeGreaterThan(20);
});

test("who is carried floats with what carries him", () => {
  const { things, place } = sceneOf("a dog on a boat on a lake");
  expect(place).toMatchObject({ afloat: true });
  const [boat, dog] = ["boat", "dog"].map((name) => things.find(({ concept }) => concept === name)!);
  expect(boat!.position[1]).toBeLessThan(0);
  expect(dog!.position[1]).toBeGreaterThan(boat!.position[1]);
});

test("what stands by the water, or in the studio, sinks into nothing", () => {
  for (const prompt of ["a red tent by a lake", "a dog and a boat by the sea", "a clay sailboat"])
    for (const { position } of sceneOf(prompt).things) expect(position[1]).toBeGreaterThanOrEqual(0);
});

test("boxes hold what is seen above the water", () => {
  for (const { box } of sceneOf("two ducks on a pond").things) {
    expect(box.h).toBeGreaterThan(0.1);
    expect(box.y + box.h).toBeLessThan(1);
  }
});
