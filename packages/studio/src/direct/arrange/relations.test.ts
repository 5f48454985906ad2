import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import type { Scene } from "../../scene.js";
import { entryOf } from "../../shape/index.js";
import { direct, type Wishes } from "../index.js";
import { type Extent, extentOf, moved } from "../piece/piece.js";

/** Relations that need the real shapes: where their heads, hands and free spaces are. */
function extentsOf(prompt: string): Record<string, Extent> {
  const wishes: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
  const { scene } = direct(read(prompt), wishes);
  return Object.fromEntries(scene.things.map((thing) => [thing.concept, extentIn(thing)]));
}

function extentIn({ shape, size, turn, tilt, lean, position }: Scene["things"][number]): Extent {
  const piece = { mention: null, nth: 0, entry: entryOf(shape)!, size, turn, tilt };
  const { min, max } = extentOf(lean === undefined ? piece : { ...piece, lean });
  return { min: moved(min, position), max: moved(max, position) };
}

test("what is under a table stands on the ground beneath its top", () => {
  const { cat, table } = extentsOf("a cat under a table");
  expect(cat!.min[1]).toBeCloseTo(0, 3);
  expect(cat!.max[1]).toBeLessThan(0.93 * table!.max[1]);
  expect(cat!.min[0]).toBeGreaterThan(table!.min[0]);
  expect(cat!.max[0]).toBeLessThan(table!.max[0]);
});

test("what is under a thing without room beneath stays clear below it", () => {
  const { fork, plate } = extentsOf("a fork underneath a plate");
  expect(fork!.max[1]).toBeLessThan(plate!.min[1]);
});

test("what is under a bed or desk has room there", () => {
  for (const place of ["bed", "desk"]) {
    const { cat, [place]: shelter } = extentsOf(`a cat under a ${place}`);
    expect(cat!.min[1]).toBeCloseTo(0, 3);
    expect(cat!.max[1]).toBeLessThan(0.9 * shelter!.max[1]);
  }
});

test("what has no foot to stand on lies, unless it is held", () => {
  const flat = ({ min, max }: Extent) => (max[1] - min[1]) / (max[0] - min[0]);
  for (const thing of ["knife", "pencil", "tennis racket", "skis"]) {
    expect(flat(extentsOf(`a ${thing} next to an apple`)[thing]!)).toBeLessThan(0.5);
  }
  expect(flat(extentsOf("a man holding a tennis racket")["tennis racket"]!)).toBeGreaterThan(1.5);
  expect(flat(extentsOf("a pencil in a cup").pencil!)).toBeGreaterThan(1);
});

test("a rider sits astride of a horse, and on a chair", () => {
  for (const [prompt, pose] of [
    ["a woman riding a horse", "woman/astride"],
    ["a woman sitting on a chair", "woman/seated"],
  ] as const) {
    const { scene } = direct(read(prompt), {
      width: 512,
      height: 512,
      seed: 3,
      palette: [],
      background: null,
    });
    const [rider, seat] = scene.things.toSorted((a, b) => b.position[1] - a.position[1]);
    expect(rider!.shape.name).toBe(pose);
    const { min, max } = extentIn(seat!);
    expect(extentIn(rider!).min[1]).toBeLessThan(max[1]);
    expect(rider!.position[1]).toBeGreaterThan(min[1]);
  }
});

test("people wear what they wear", () => {
  const { scene, report } = direct(read("a woman in a red silk dress and a man wearing a suit and a hat"), {
    width: 512,
    height: 512,
    seed: 1,
    palette: [],
    background: null,
  });
  const people = scene.things.flatMap(({ shape }) => (/hat$/.test(shape.name) ? [] : [shape.name]));
  expect(people.sort()).toEqual(["person+suit", "woman+dress"]);
  expect(scene.things).toHaveLength(3);
  const woman = scene.things.find(({ concept }) => concept === "woman")!;
  expect(woman.partColours.dress).toBe("#d62b2b");
  expect(woman.partMaterials.dress).toBe("fabric");
  expect(report.depicted).toContain("dress");
  expect(report.notDepicted).toEqual([]);
});

test("what is under a tree stands at its foot", () => {
  const { fox, tree } = extentsOf("a fox under a tree");
  expect(fox!.min[1]).toBeCloseTo(0, 3);
  expect(tree!.min[1]).toBeCloseTo(0, 3);
  expect(fox!.max[1]).toBeLessThan(0.6 * tree!.max[1]);
});

test("what is held touches its holder and is smaller than it", () => {
  const { "teddy bear": bear, heart } = extentsOf("a teddy bear holding a heart");
  for (const axis of [0, 1, 2]) {
    expect(heart!.min[axis]!).toBeLessThan(bear!.max[axis]!);
    expect(heart!.max[axis]!).toBeGreaterThan(bear!.min[axis]!);
  }
  expect(heart!.min[1]).toBeGreaterThanOrEqual(-1e-3);
  expect(heart!.max[1] - heart!.min[1]).toBeLessThan(0.7 * (bear!.max[1] - bear!.min[1]));
});

test("a hat sits on the head and glasses before the eyes", () => {
  const { dog, hat, glasses } = extentsOf("a dog wearing a hat and glasses");
  // Some dogs have ears that stand beside it.
  expect(hat!.max[1]).toBeGreaterThan(dog!.max[1] * 0.9);
  expect(hat!.min[1]).toBeGreaterThan(glasses!.min[1]);
  expect(glasses!.min[1]).toBeGreaterThan(dog!.max[1] / 2);
});

test("far is farther than beside", () => {
  const gap = (prompt: string) => {
    const { house, tree } = extentsOf(prompt);
    return (tree!.min[0] - house!.max[0]) / (house!.max[0] - house!.min[0]);
  };
  expect(gap("a house far from a tree")).toBeGreaterThan(2 * gap("a house next to a tree"));
});

test("all that stands around a thing can be counted", () => {
  const wishes: Wishes = { width: 512, height: 512, seed: 1, palette: [], background: null };
  for (const count of ["three", "five", "six"]) {
    const { scene } = direct(read(`${count} candles around a cake`), wishes);
    const cake = scene.things.find(({ concept }) => concept === "cake")!;
    for (const { box, position } of scene.things.filter(({ concept }) => concept === "candle")) {
      const hidden =
        box.x > cake.box.x && box.x + box.w < cake.box.x + cake.box.w && position[2] < cake.position[2];
      expect(hidden).toBe(false);
    }
  }
});

test.each(["a stack of cookies", "a pile of cushions"])("%s lies flat, each on the one below", (prompt) => {
  const wishes: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
  const { things } = direct(read(prompt), wishes).scene;
  expect(things.length).toBeGreaterThan(3);
  const heights = things.map(({ position }) => position[1]);
  expect(new Set(things.map(({ lean }) => lean)).size).toBe(1);
  for (const [n, y] of heights.slice(1).entries()) expect(y).toBeGreaterThan(heights[n]!);
});

test("a pile of coins without a number is of many, in stacks of different height", () => {
  const wishes: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
  const { things } = direct(read("a pile of gold coins"), wishes).scene;
  expect(things.length).toBeGreaterThan(9);
  expect(things.filter(({ position }) => position[1] < 1e-3).length).toBeGreaterThan(2);
});

test("coins stand to show their face, and lie flat in a stack, each on the one below", () => {
  const wishes: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
  const { things } = direct(read("five stacked coins"), wishes).scene;
  const extents = things.map(extentIn).sort((a, b) => a.min[1] - b.min[1]);
  expect(extents).toHaveLength(5);
  for (const [n, { min, max }] of extents.entries()) {
    expect(max[1] - min[1]).toBeLessThan(0.25 * (max[0] - min[0]));
    expect(min[1]).toBeCloseTo(extents[n - 1]?.max[1] ?? 0, 3);
  }
});

test("a jar full of cookies is filled from its floor", () => {
  const wishes: Wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
  const { things } = direct(read("a glass jar full of cookies"), wishes).scene;
  const [jar, ...cookies] = [...things].sort((a, b) => b.size - a.size).map(extentIn);
  expect(cookies.length).toBeGreaterThan(8);
  const height = jar!.max[1] - jar!.min[1];
  expect(Math.min(...cookies.map(({ min }) => min[1]))).toBeLessThan(0.2 * height);
  expect(Math.max(...cookies.map(({ max }) => max[1]))).toBeLessThan(height);
});

test("what flies by nature touches what it is on", () => {
  const { butterfly, flower } = extentsOf("a butterfly on a flower");
  expect(butterfly!.min[1]).toBeLessThan(flower!.max[1] + 0.02 * (flower!.max[1] - flower!.min[1]));
});
