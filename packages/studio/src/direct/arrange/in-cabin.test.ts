import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function sceneOf(prompt: string) {
  const wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
  return direct(read(prompt), wishes).scene.things;
}

test.each([
  "a driver in a car",
  "a dog in a car",
  "a woman in a taxi",
  "a dog looking out of a bus window",
  "a girl looking out of a train window",
])("%s: whoever is in it looks out on the side that is seen, as high as its windows", (prompt) => {
  const things = sceneOf(prompt);
  const car = things.find(({ concept }) => /car|taxi|bus|train/.test(concept))!;
  const rider = things.find((thing) => thing !== car)!;
  expect(rider.size).toBeLessThan(0.6 * car.size);
  expect(rider.box.y).toBeGreaterThan(car.box.y - 0.03);
  expect(rider.box.y).toBeLessThan(car.box.y + 0.4 * car.box.h);
  expect(rider.box.y + rider.box.h).toBeLessThan(car.box.y + car.box.h);
  expect(Math.abs(rider.box.x + rider.box.w / 2 - car.box.x - car.box.w / 2)).toBeLessThan(0.3 * car.box.w);
  // Head and face on the side that is turned to the viewer.
  expect(Math.abs(((rider.turn + 540) % 360) - 180)).toBeLessThan(60);
});

test("a rabbit, which wears no hat, is in the window of a truck with its head, not on the roof", () => {
  const [truck, rabbit] = sceneOf("a rabbit in the window of a truck").toSorted((a, b) => b.size - a.size);
  expect(rabbit!.concept).toBe("rabbit");
  expect(rabbit!.size).toBeLessThan(0.4 * truck!.size);
  expect(rabbit!.box.y).toBeGreaterThan(truck!.box.y);
  expect(rabbit!.box.y + rabbit!.box.h).toBeLessThan(truck!.box.y + 0.9 * truck!.box.h);
});
