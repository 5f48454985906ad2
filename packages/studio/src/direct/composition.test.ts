import { ASPECT_RATIOS, SIZES_1K } from "@atelier/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { viewOf } from "../camera.js";
import { oklchOf } from "../oklch.js";
import { read } from "../read/index.js";
import type { Scene } from "../scene.js";
import { formedEntry } from "../shape/form/index.js";
import { direct, type Wishes } from "./index.js";
import { lookUpStandIn } from "./meaning/stand-ins.js";

function sceneOf(prompt: string, over: Partial<Wishes> = {}): Scene {
  const wishes: Wishes = { width: 1024, height: 1024, seed: 1, palette: [], background: null, ...over };
  return direct(read(prompt), wishes, lookUpStandIn).scene;
}

const seeds = fc.integer({ min: 0, max: 0xffffffff });

/** Degrees that the camera looks down. */
function elevationOf({ camera: { eye, target } }: Scene): number {
  const [x, y, z] = [0, 1, 2].map((axis) => eye[axis]! - target[axis]!);
  return (Math.atan2(y!, Math.hypot(x!, z!)) * 180) / Math.PI;
}

function middlesOf(scene: Scene, axis: "x" | "y"): number[] {
  const side = axis === "x" ? "w" : "h";
  return scene.things.map(({ box }) => box[axis] + box[side] / 2);
}

/** How many different values there are, those within a thirtieth of the frame taken as one. */
function linesIn(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, n) => n === 0 || value - sorted[n - 1]! > 1 / 30).length;
}

test("words for the camera's height are followed, and even overhead it stands upright", () => {
  const angles = ["low angle", "eye level", "from above", "top-down"].map((words) =>
    elevationOf(sceneOf(`a ball, ${words}`)),
  );
  expect(angles).toEqual([...angles].sort((a, b) => a - b));
  expect(angles[3]).toBeGreaterThan(75);
  expect(viewOf(sceneOf("a ball, flat lay")).up.every(Number.isFinite)).toBe(true);
});

test("a low angle looks up from over the ground, and down from the air what is built stands", () => {
  const low = sceneOf("low angle view of a tower");
  expect(elevationOf(low)).toBeLessThan(-4);
  expect(low.camera.eye[1]).toBeGreaterThan(0);
  expect(elevationOf(sceneOf("drone shot of a tower"))).toBeGreaterThan(45);
});

test("isometric looks down at 35 degrees on a corner, its lines parallel", () => {
  const scene = sceneOf("an isometric cube");
  expect(elevationOf(scene)).toBeCloseTo(35.3, 0);
  expect(Math.abs(scene.things[0]!.turn)).toBe(45);
  expect(scene.camera.projection).toBe("parallel");
});

test("close-up, minimal and wide shot differ in how much of the frame the thing takes", () => {
  const widths = ["wide shot of a ball", "a minimal ball", "a ball", "close-up of a ball"].map(
    (prompt) => sceneOf(`${prompt} on a plain background`).things[0]!.box.w,
  );
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(widths[0]!).toBeLessThan(0.5 * widths[2]!);
});

test("the rule of thirds puts the thing on a line of thirds, centred in the middle", () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...ASPECT_RATIOS), (seed, ratio) => {
      const over = { seed, ...SIZES_1K[ratio] };
      const [third] = middlesOf(sceneOf("a ball, rule of thirds", over), "x");
      expect(Math.min(Math.abs(third! - 1 / 3), Math.abs(third! - 2 / 3))).toBeLessThan(0.02);
      const centred = sceneOf("a ball, centred", over);
      expect(middlesOf(centred, "x")[0]).toBeCloseTo(0.5, 2);
      expect(middlesOf(centred, "y")[0]).toBeCloseTo(0.5, 2);
    }),
    { numRuns: 30 },
  );
});

test("symmetrical is one half mirroring the other", () => {
  const scene = sceneOf("a symmetrical picture of two vases");
  const [left, right] = middlesOf(scene, "x").sort((a, b) => a - b);
  expect(left! + right!).toBeCloseTo(1, 2);
  expect(scene.things.every(({ turn }) => turn === 0)).toBe(true);
});

test("a grid has its lines and columns, a row one line", () => {
  const grid = sceneOf("nine apples in a 3 by 3 grid");
  expect(linesIn(grid.things.map(({ position }) => position[0]))).toBe(3);
  expect(linesIn(grid.things.map(({ position }) => position[2]))).toBe(3);
  const row = sceneOf("four candles in a row");
  expect(new Set(row.things.map(({ position }) => position[2])).size).toBe(1);
  const rows = sceneOf("eight apples in two rows");
  expect(linesIn(rows.things.map(({ position }) => position[2]))).toBe(2);
});

test("a circle has all its things at one distance from the middle", () => {
  const points = sceneOf("a circle of eight candles").things.map(({ position }) => position);
  const middle = [0, 2].map((axis) => points.reduce((sum, point) => sum + point[axis]!, 0) / points.length);
  const radii = points.map(([x, , z]) => Math.hypot(x - middle[0]!, z - middle[1]!));
  expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.05 * Math.max(...radii));
});

test("a pile and a stack rise, and every piece rests on those below", () => {
  const heights = sceneOf("a pile of ten apples").things.map(({ position }) => position[1]);
  expect(linesIn(heights)).toBe(4);
  const books = sceneOf("a stack of four books").things;
  const own = lookUpStandIn("book")!.entry;
  for (const [n, book] of books.slice(1).entries()) {
    const { position, size, form } = books[n]!;
    const top = (form ? formedEntry(own, form) : own).top!.y;
    expect(book.position[1]).toBeCloseTo(position[1] + top * size, 3);
  }
  // Flat ones and round ones in one pile.
  expect(sceneOf("board game in a neat pile").things.length).toBeGreaterThan(1);
});

test("seen from straight above, what is only a drawing or thin lies on its back", () => {
  const lean = (prompt: string) => sceneOf(prompt).things[0]!.lean ?? 0;
  expect(lean("a flat lay of a cat")).toBe(90);
  expect(lean("a flat lay of a book")).toBe(0);
  expect(lean("a cat")).toBe(0);
});

test("a lit pattern runs over all four edges of any frame", () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(...ASPECT_RATIOS), (seed, ratio) => {
      const { things } = sceneOf("a 3d pattern of apples and cats", { seed, ...SIZES_1K[ratio] });
      expect(Math.min(...things.map(({ box }) => box.x))).toBeLessThan(0);
      expect(Math.min(...things.map(({ box }) => box.y))).toBeLessThan(0);
      expect(Math.max(...things.map(({ box }) => box.x + box.w))).toBeGreaterThan(1);
      expect(Math.max(...things.map(({ box }) => box.y + box.h))).toBeGreaterThan(1);
      expect(new Set(things.map(({ concept }) => concept))).toEqual(new Set(["apple", "cat"]));
    }),
    { numRuns: 20 },
  );
});

test("assorted things differ in colour, piece by piece", () => {
  for (const prompt of ["five colorful balls", "five assorted balls", "five balls, each a different color"]) {
    expect(new Set(sceneOf(prompt).things.map(({ colour }) => colour)).size).toBe(5);
  }
  expect(new Set(sceneOf("five colorful red balls").things.map(({ colour }) => colour)).size).toBe(1);
});

test("dark moods have dark grounds and little fill, light ones light grounds", () => {
  const ground = (prompt: string) => oklchOf(sceneOf(prompt).background.bottom).l;
  for (const mood of ["dramatic", "candlelit", "neon", "futuristic"]) {
    expect(ground(`a ${mood} ball`)).toBeLessThan(0.4);
  }
  for (const mood of ["dreamy", "cosy", "vintage", "playful"]) {
    expect(ground(`a ${mood} ball`)).toBeGreaterThan(0.75);
  }
  const [plain, dramatic] = ["a ball", "a dramatic ball"].map((prompt) => sceneOf(prompt).ambient.strength);
  expect(dramatic!).toBeLessThan(0.5 * plain!);
});

test("a shadow that was not wanted is left out", () => {
  const wishes: Wishes = { width: 512, height: 512, seed: 1, palette: [], background: null };
  const { scene, report } = direct(read("a ball without shadow"), wishes, lookUpStandIn);
  expect(scene.shadow).toBe(0);
  expect(report.notDepicted).toEqual([]);
});

test("photographs are sharp at the first thing and softer behind it; other pictures are sharp all over", () => {
  const cameraOf = (prompt: string) => sceneOf(prompt).camera;
  expect(cameraOf("a cat in front of a tree").aperture).toBeUndefined();
  const photo = cameraOf("a photo of a cat in front of a tree");
  const soft = cameraOf("a photo of a cat in front of a tree, bokeh");
  expect(photo.aperture!).toBeGreaterThan(0);
  expect(soft.aperture!).toBeGreaterThan(2 * photo.aperture!);
  const far = Math.hypot(...photo.eye.map((at, axis) => at - photo.target[axis]!));
  expect(photo.focus!).toBeGreaterThan(0.5 * far);
  expect(photo.focus!).toBeLessThan(1.2 * far);
});

test("seeds differ in light, ground or view", () => {
  const looks = [1, 2, 3, 4, 5, 6].map((seed) => {
    const { background, lights, things } = sceneOf("a cat", { seed });
    return JSON.stringify([background, lights[0]!.centre, things[0]!.turn]);
  });
  expect(new Set(looks).size).toBe(6);
});
