import { ASPECT_RATIOS, SIZES_1K } from "@atelier/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf, oklchOf } from "../../oklch.js";
import { read } from "../../read/index.js";
import { type GroundSet, type Scene, sceneSchema } from "../../scene.js";
import { direct, type Wishes } from "../index.js";

function sceneOf(prompt: string, over: Partial<Wishes> = {}): Scene {
  const wishes: Wishes = { width: 512, height: 512, seed: 1, palette: [], background: null, ...over };
  return direct(read(prompt), wishes).scene;
}

function groundOf(prompt: string, over: Partial<Wishes> = {}): GroundSet | null {
  const { set } = sceneOf(prompt, over);
  return set?.kind === "ground" ? set : null;
}

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const SEEDS = Array.from({ length: 12 }, (_, n) => n);

test("an asked ground stays a ground: a colour, a palette, a cut-out, or plain words", () => {
  const prompt = "a teapot";
  expect(sceneOf(prompt, { background: [12, 34, 56] }).set).toBeUndefined();
  expect(sceneOf(prompt, { palette: [[255, 0, 0]] }).set).toBeUndefined();
  expect(sceneOf(prompt, { transparent: true }).set).toBeUndefined();
  for (const words of ["on a white background", "on a plain background", "isolated", "on a blue background"])
    expect(sceneOf(`a teapot ${words}`).set, words).toBeUndefined();
});

test("one word gets a setting by what the thing is", () => {
  const pavings = (prompt: string) =>
    SEEDS.map((seed) => groundOf(prompt, { seed })?.surface?.material ?? "none");
  const mostly = (prompt: string, material: string) =>
    pavings(prompt).filter((found) => found === material).length;
  expect(mostly("armchair", "wood")).toBeGreaterThan(6);
  expect(mostly("motorcycle", "concrete")).toBeGreaterThan(5);
  expect(pavings("hamburger").filter((material) => material !== "none").length).toBeGreaterThan(4);
  const skies = SEEDS.filter((seed) => sceneOf("hot air balloon", { seed }).shadow === 0);
  expect(skies.length).toBeGreaterThan(6);
});

test("seeds differ in backdrop", () => {
  const looks = SEEDS.map((seed) => {
    const { background, set } = sceneOf("camera", { seed });
    return JSON.stringify([background, set]);
  });
  expect(new Set(looks).size).toBe(SEEDS.length);
});

test("photographs are taken somewhere: on a table, in a room or outside, by what is photographed", () => {
  const lawn = (prompt: string) => SEEDS.map((seed) => groundOf(prompt, { seed })!);
  expect(lawn("photo of an orange").every(({ edge }) => edge !== undefined)).toBe(true);
  expect(lawn("photo of a zebra").every(({ edge, surface }) => edge === undefined && surface !== null)).toBe(
    true,
  );
  expect(lawn("photo of a sofa").every(({ edge }) => edge !== undefined)).toBe(true);
  expect(lawn("studio photo of a zebra").some(({ surface }) => surface?.material === "wool")).toBe(false);
});

test("what stands on a block stands on its top, and both are well inside any frame", () => {
  fc.assert(
    fc.property(
      seeds,
      fc.constantFrom(...ASPECT_RATIOS),
      fc.constantFrom("perfume bottle", "boot", "camera", "cactus"),
      (seed, ratio, thing) => {
        const scene = sceneOf(thing, { seed, ...SIZES_1K[ratio] });
        const plinth = scene.set?.kind === "ground" ? scene.set.plinth : undefined;
        fc.pre(plinth !== undefined && scene.things.length === 1);
        const [{ position, box }] = scene.things as [Scene["things"][number]];
        expect(position[1]).toBeCloseTo(plinth!.height, 3);
        expect(Math.min(box.x, box.y, 1 - box.x - box.w, 1 - box.y - box.h)).toBeGreaterThan(0.04);
      },
    ),
    { numRuns: 40 },
  );
});

test("a backdrop can be written down and read again, and parts from its subject", () => {
  fc.assert(
    fc.property(
      seeds,
      fc.constantFrom(
        "fox",
        "violin",
        "trophy",
        "bus",
        "peace",
        "sandwich",
        "photo of a dog",
        "photo of a bus",
      ),
      fc.constantFrom("", ", dramatic", ", cosy", ", at night"),
      (seed, prompt, mood) => {
        const scene = sceneOf(prompt + mood, { seed });
        expect(sceneSchema.parse(JSON.parse(JSON.stringify(scene)))).toEqual(scene);
        expect(oklchOf(scene.background.bottom).c).toBeLessThan(0.2);
      },
    ),
    { numRuns: 60 },
  );
});

test("the tint of a sweep stands clear of what leads", () => {
  for (const seed of SEEDS) {
    const scene = sceneOf("a red ball", { seed });
    if (scene.set?.kind !== "ground" || scene.set.surface) continue;
    expect(differenceOf(scene.things[0]!.colour!, scene.background.bottom)).toBeGreaterThan(0.06);
  }
});

test("moods take a subject somewhere: night under a moon, golden hour to a horizon, cosy to a table", () => {
  const behind = (prompt: string) => groundOf(prompt)?.behind ?? [];
  expect(
    behind("a fox at night").filter(({ shape, blur }) => shape === "disc" && blur < 0.01).length,
  ).toBeGreaterThan(20);
  expect(oklchOf(sceneOf("a fox at night").background.top).l).toBeLessThan(0.3);
  const sky = oklchOf(sceneOf("golden hour tractor").background.bottom);
  expect(sky.c).toBeGreaterThan(0.08);
  const cosy = SEEDS.filter((seed) => groundOf("a cosy teapot", { seed })?.edge !== undefined);
  expect(cosy.length).toBeGreaterThan(5);
});

test("moods develop a picture, and vintage is film", () => {
  expect(sceneOf("a vintage radio").finish).toMatchObject({ curve: "film" });
  expect(sceneOf("a radio").finish).toBeUndefined();
});

test("a neon sign without words is a symbol bent from light, or what it is of", () => {
  for (const seed of SEEDS) {
    const { style, things } = sceneOf("neon sign", { seed });
    expect(style).toBe("neon");
    expect(things[0]!.concept).not.toBe("sign");
    expect(things[0]!.shape.source).toBe("icon");
  }
  const { style, things } = sceneOf("a neon sign of a cactus");
  expect([style, things.map(({ concept }) => concept)]).toEqual(["neon", ["cactus"]]);
});
