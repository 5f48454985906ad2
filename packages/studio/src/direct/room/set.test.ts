import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../../read/index.js";
import { sceneSchema } from "../../scene.js";
import { lookUp } from "../../shape/index.js";
import { direct, type Wishes } from "../index.js";
import { lookUpStandIn } from "../meaning/stand-ins.js";
import { extentOf } from "../piece/piece.js";

const wishes: Wishes = { width: 512, height: 512, seed: 1, palette: [], background: null };

function sceneOf(prompt: string, more: Partial<Wishes> = {}) {
  return direct(read(prompt), { ...wishes, ...more }, lookUpStandIn);
}

test("small things photographed on a table stand on its surface, not on a piece of furniture", () => {
  const { scene, report } = sceneOf("a photo of an apple on a wooden table");
  expect(scene.set).toMatchObject({ kind: "table", surface: { material: "wood" } });
  expect(scene.things.map(({ concept }) => concept)).toEqual(["apple"]);
  expect(report.notDepicted).toEqual([]);
});

test("a table that is looked at stays a piece of furniture", () => {
  for (const prompt of ["a table", "a photo of a table", "two wooden tables", "a cat under a wooden table"]) {
    expect(sceneOf(prompt).scene.set?.kind, prompt).not.toBe("table");
  }
});

test("rooms give what stands in them a floor or a table, by its size", () => {
  expect(sceneOf("an apple in a kitchen").scene.set?.kind).toBe("table");
  expect(sceneOf("a cat in a living room").scene.set?.kind).toBe("floor");
  expect(sceneOf("a cat in a living room").report.notDepicted).toEqual([]);
});

test("an asked background or palette leaves no room for a set", () => {
  const prompt = "a photo of an apple on a wooden table";
  expect(sceneOf(prompt, { background: [255, 0, 0] }).scene.set).toBeUndefined();
  expect(sceneOf(prompt, { palette: [[255, 0, 0]] }).scene.set).toBeUndefined();
});

test("a set is part of a scene that can be written down and read again, whatever the seed and frame", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 320, max: 1536 }),
      fc.constantFrom(
        "a photo of an apple on a desk",
        "an apple on a window sill",
        "an apple in a dark cafe",
      ),
      (seed, width, prompt) => {
        const { scene } = sceneOf(prompt, { seed, width, height: 768 });
        expect(sceneSchema.parse(JSON.parse(JSON.stringify(scene)))).toEqual(scene);
        expect(scene.set?.kind !== "room" && scene.set?.behind.length).toBeGreaterThan(2);
      },
    ),
    { numRuns: 30 },
  );
});

describe("walls and windows", () => {
  const drawn = (prompt: string) => direct(read(prompt), wishes).scene;

  test("what leans on a wall touches it, and stands along it", () => {
    for (const prompt of [
      "a bicycle leaning against a brick wall",
      "a guitar leaning against a white wall",
    ]) {
      const { set, things } = drawn(prompt);
      if (set?.kind !== "floor") throw new Error("no wall");
      const [thing] = things;
      const built = lookUp(thing!.concept)!.entry;
      const { size, turn, lean } = thing!;
      const { min } = extentOf({ mention: null, nth: 0, entry: built, size, turn, lean: lean ?? 0 });
      expect(min[2] + thing!.position[2]).toBeCloseTo(set.back!, 1);
      expect(thing!.lean).toBeGreaterThan(0);
    }
  });

  test("a window that things stand by is the room's", () => {
    const { set, things } = drawn("a teapot and two cups on a wooden table by a window");
    expect(set?.kind).toBe("sill");
    expect(things.map(({ concept }) => concept).sort()).toEqual(["cup", "cup", "teapot"]);
    expect(drawn("an armchair by a window").set).toMatchObject({ kind: "floor", window: true });
  });

  test("stuff that things lie on fills the picture, in its own colour", () => {
    expect(drawn("a wristwatch on black stone").set).toMatchObject({
      kind: "ground",
      surface: { material: "stone" },
    });
  });
});

test("a table with more on it than it has room for is the ground of the picture, and named as drawn", () => {
  const prompt = "a desk with a cup, a ball, a book, a lamp, a vase, an apple and a bottle";
  const { scene, report } = direct(read(prompt), wishes);
  expect(scene.set?.kind).toBe("table");
  expect(scene.things.map(({ concept }) => concept)).not.toContain("desk");
  expect(report.depicted).toContain("desk");
});
