import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import type { Scene } from "../../scene.js";
import { direct, type Wishes } from "../index.js";
import { sizesTogether } from "./size.js";

const WISHES: Wishes = { width: 512, height: 512, seed: 5, palette: [], background: null };
const sceneOf = (prompt: string, wishes: Partial<Wishes> = {}) =>
  direct(read(prompt), { ...WISHES, ...wishes }).scene;
const thing = ({ things }: Scene, concept: string) => things.find((one) => one.concept === concept)!;

test("sizes keep their order, the small ones stay large enough to be seen, and near ones are as they are", () => {
  const of = (...sizes: number[]) => sizesTogether(sizes.map((realSize) => ({ realSize, word: "normal" })));
  const [elephant, dog, mouse] = of(4, 0.7, 0.08);
  expect(elephant).toBe(1);
  expect(dog!).toBeLessThan(0.5);
  expect(mouse!).toBeLessThan(dog!);
  expect(mouse!).toBeGreaterThan(0.25);
  const [toothbrush, apple] = of(0.19, 0.08);
  expect(apple! / toothbrush!).toBeLessThan(0.65);
});

test("a small thing beside a large one stands nearer, and is smaller than it looks", () => {
  for (const prompt of ["a photo of a horse and a cup", "a cup to the left of a horse"]) {
    const scene = sceneOf(prompt);
    const [horse, cup] = [thing(scene, "horse"), thing(scene, "cup")];
    expect(cup.position[2] - horse.position[2]).toBeGreaterThan(0.3 * horse.size);
    expect(cup.size / horse.size).toBeLessThan(0.31);
    expect(Math.max(cup.box.w, cup.box.h)).toBeGreaterThan(0.1);
  }
});

test("things of about one size stand side by side", () => {
  const scene = sceneOf("an apple to the left of a cup");
  const [x, , z] = [0, 1, 2].map((axis) =>
    Math.abs(thing(scene, "apple").position[axis]! - thing(scene, "cup").position[axis]!),
  );
  expect(z).toBeLessThan(0.5 * x!);
});

test("what is over something and cannot fly stands on a board, what has no foot hangs on a cord", () => {
  const board = sceneOf("a horse above an elephant");
  const horse = thing(board, "horse");
  expect(board.hangings).toHaveLength(1);
  expect(board.hangings![0]!.at[1]).toBeCloseTo(horse.position[1], 3);
  expect(2 * board.hangings![0]!.board!.half).toBeGreaterThan(0.3 * horse.size);
  const cord = sceneOf("scissors above a plate");
  expect(cord.hangings).toHaveLength(1);
  expect(cord.hangings![0]!.board).toBeUndefined();
  expect(thing(cord, "scissors").lean ?? 0).toBe(0);
});

test.each([
  ["a clock above a bed", "clock", "wall clock"],
  ["a painting above a sofa", "painting", "wall painting"],
  ["a mirror above a sink", "mirror", "wall mirror"],
  ["a lamp above a table", "lamp", "hanging lamp"],
])("%s: the %s is one that hangs", (prompt, concept, shape) => {
  const scene = sceneOf(prompt);
  expect(thing(scene, concept).shape.name).toBe(shape);
  expect(scene.hangings).toHaveLength(1);
  expect(scene.hangings![0]!.board).toBeUndefined();
});

test("what is about half as long by nature is shown so: eggs by bread, a glass by a bottle", () => {
  const [bread, egg] = sizesTogether([0.26, 0.06].map((realSize) => ({ realSize, word: "normal" })));
  expect(egg! / bread!).toBeLessThan(0.35);
  const [bottle, glass] = sizesTogether([0.3, 0.15].map((realSize) => ({ realSize, word: "normal" })));
  expect(glass! / bottle!).toBeCloseTo(0.5, 1);
});

test("nothing holds what flies, or what hovers on a ground that was asked for", () => {
  const bird = sceneOf("a bird above a bench");
  expect(bird.hangings).toBeUndefined();
  expect(bird.things.map(({ shape }) => shape.name)).toContain("flying bird");
  expect(sceneOf("a balloon above a table").hangings).toBeUndefined();
  expect(sceneOf("a horse above an elephant", { background: [255, 255, 255] }).hangings).toBeUndefined();
});

test("what can't stand on its handle lies over where nobody holds it", () => {
  expect(thing(sceneOf("an umbrella next to a ball"), "umbrella").tilt).toBeGreaterThan(20);
  expect(thing(sceneOf("a cat under an umbrella"), "umbrella").tilt).toBeLessThan(20);
});
