import { ASPECT_RATIOS, type AspectRatio, hexToRgb, type Rgb, SIZES_1K } from "@atelier/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf, oklchOf } from "../oklch.js";
import { read } from "../read/index.js";
import { type Box, type Scene, sceneSchema } from "../scene.js";
import { formedEntry } from "../shape/form/index.js";
import { hiddenIn } from "./arrange/compose.js";
import { direct, type Wishes } from "./index.js";
import { lookUpStandIn, STAND_INS } from "./meaning/stand-ins.js";
import { hullOf, moved, type Placed } from "./piece/piece.js";

const NUMBERS = [
  "a",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

function wishes(over: Partial<Wishes> = {}): Wishes {
  return { width: 1024, height: 1024, seed: 1, palette: [], background: null, ...over };
}

function sceneOf(prompt: string, over: Partial<Wishes> = {}): Scene {
  return direct(read(prompt), wishes(over), lookUpStandIn).scene;
}

function boxesOf(scene: Scene, concept: string): Box[] {
  return scene.things.filter((thing) => thing.concept === concept).map(({ box }) => box);
}

const plural = (noun: string) => (noun === "torus" ? "tori" : `${noun}s`);

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const ratios = fc.constantFrom(...ASPECT_RATIOS);
const things = fc.uniqueArray(fc.constantFrom(...STAND_INS), { minLength: 2, maxLength: 2 });

function placedOf(scene: Scene): Placed[] {
  return scene.things.map(({ concept, form, size, turn, tilt, position }) => {
    const own = lookUpStandIn(concept)!.entry;
    const entry = form ? formedEntry(own, form) : own;
    return { mention: null, nth: 0, entry, size, turn, ...(tilt && { tilt }), position };
  });
}

test("every count is kept, in every ratio, with nothing out of the frame and every piece well seen", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...STAND_INS),
      ratios,
      seeds,
      (count, concept, ratio, seed) => {
        const scene = sceneOf(`${NUMBERS[count - 1]} ${count > 1 ? plural(concept) : concept}`, {
          ...SIZES_1K[ratio],
          seed,
        });
        expect(scene.things).toHaveLength(count);
        expectInFrame(scene);
        expect(
          hiddenIn(
            placedOf(scene),
            scene.things.map(({ box }) => box),
          ),
        ).toBeLessThanOrEqual(1 / 3);
      },
    ),
    { numRuns: 150 },
  );
});

test("two lists of things keep both counts", () => {
  const scene = sceneOf("three apples and four books");
  expect(boxesOf(scene, "apple")).toHaveLength(3);
  expect(boxesOf(scene, "book")).toHaveLength(4);
});

test("left and right, above and below hold in the picture", () => {
  const holds: Record<string, (a: Box, b: Box) => boolean> = {
    "left of": (a, b) => a.x + a.w <= b.x + 0.02,
    "right of": (a, b) => a.x >= b.x + b.w - 0.02,
    above: (a, b) => a.y + a.h <= b.y + 0.01,
    below: (a, b) => a.y >= b.y + b.h - 0.01,
  };
  fc.assert(
    fc.property(
      things,
      fc.constantFrom(...Object.keys(holds)),
      ratios,
      seeds,
      ([a, b], relation, ratio, seed) => {
        const scene = sceneOf(`a ${a} ${relation} a ${b}`, { ...SIZES_1K[ratio as AspectRatio], seed });
        expect(holds[relation]!(boxesOf(scene, a!)[0]!, boxesOf(scene, b!)[0]!)).toBe(true);
        expectInFrame(scene);
      },
    ),
    { numRuns: 150 },
  );
});

test("what stands on a thing touches its top and stays over it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("apple", "vase", "cat"),
      fc.constantFrom("book", "cube"),
      seeds,
      (load, base, seed) => {
        const scene = sceneOf(`a ${load} on a ${base}`, { seed });
        const [upper, lower] = [load, base].map(
          (concept) => scene.things.find((thing) => thing.concept === concept)!,
        );
        const own = lookUpStandIn(base)!.entry;
        const top = (lower!.form ? formedEntry(own, lower!.form) : own).top!;
        expect(upper!.position[1]).toBeCloseTo(lower!.position[1] + top.y * lower!.size, 3);
        expect(Math.abs(upper!.position[0] - lower!.position[0])).toBeLessThan(top.halfWidth * lower!.size);
      },
    ),
    { numRuns: 40 },
  );
});

test("what is in a bowl stands over its floor and looks out over the rim", () => {
  const scene = sceneOf("three apples in a bowl");
  const bowl = scene.things.find(({ concept }) => concept === "bowl")!;
  const { inside, bounds } = lookUpStandIn("bowl")!.entry;
  for (const apple of scene.things.filter(({ concept }) => concept === "apple")) {
    expect(apple.position[1]).toBeGreaterThanOrEqual(inside!.y * bowl.size - 1e-3);
    expect(apple.position[1] + apple.size).toBeGreaterThan(bounds.max[1] * bowl.size);
    expect(Math.abs(apple.position[0] - bowl.position[0])).toBeLessThan(bowl.size / 2);
  }
});

test("behind is farther away and still to be seen", () => {
  fc.assert(
    fc.property(things, seeds, ([a, b], seed) => {
      const scene = sceneOf(`a ${a} behind a ${b}`, { seed });
      const [behind, front] = [a, b].map(
        (concept) => scene.things.find((thing) => thing.concept === concept)!,
      );
      expect(behind!.position[2]).toBeLessThan(front!.position[2]);
      expect(
        hiddenIn(
          placedOf(scene),
          scene.things.map(({ box }) => box),
        ),
      ).toBeLessThan(0.5);
    }),
    { numRuns: 60 },
  );
});

test("between is between", () => {
  const scene = sceneOf("an apple between a book and a vase");
  const middle = ([box]: Box[]) => box!.x + box!.w / 2;
  expect(middle(boxesOf(scene, "book"))).toBeLessThan(middle(boxesOf(scene, "apple")));
  expect(middle(boxesOf(scene, "apple"))).toBeLessThan(middle(boxesOf(scene, "vase")));
});

test("chains of left and right come out in order whatever order they are said in", () => {
  const scene = sceneOf("an apple right of a book. The book is right of a vase. A cube is left of the vase.");
  const order = ["cube", "vase", "book", "apple"].map((concept) => boxesOf(scene, concept)[0]!.x);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("no two things stand in one another", () => {
  const lists = fc.array(fc.tuple(fc.constantFrom(...NUMBERS.slice(0, 5)), fc.constantFrom(...STAND_INS)), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(lists, seeds, (list, seed) => {
      const placed = placedOf(
        sceneOf(list.map(([number, concept]) => `${number} ${concept}`).join(", "), { seed }),
      );
      for (const [n, piece] of placed.entries()) {
        for (const other of placed.slice(n + 1)) expect(overlapOnGround(piece, other)).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test("the same request gives the same scene; another seed another", () => {
  expect(sceneOf("three apples and a cat")).toEqual(sceneOf("three apples and a cat"));
  expect(sceneOf("three apples and a cat", { seed: 2 })).not.toEqual(sceneOf("three apples and a cat"));
});

test("every scene is a valid scene", () => {
  for (const prompt of ["a cat", "twelve apples", "a green cat on a book left of a vase", "freedom", ""]) {
    expect(sceneSchema.safeParse(sceneOf(prompt)).error).toBeUndefined();
  }
});

test("what cannot be drawn is said, and the picture is a still life all the same", () => {
  const { scene, report } = direct(read("a wug in a stadium"), wishes(), lookUpStandIn);
  expect(report).toMatchObject({ depicted: [], notDepicted: ["wug", "stadium"] });
  expect(report.substituted).toEqual([
    expect.objectContaining({ asked: "wug", drawn: "an abstract still life" }),
  ]);
  expect(scene.things.length).toBeGreaterThanOrEqual(3);
  expect(scene.things.every(({ asked }) => asked === null)).toBe(true);
  expectInFrame(scene);
});

test("a landscape asked for alone is the whole picture, and the one that things stand in is said to be drawn", () => {
  const { scene, report } = direct(read("a wug in a forest"), wishes(), lookUpStandIn);
  expect(report).toEqual({ depicted: ["forest"], substituted: [], notDepicted: ["wug"] });
  expect(scene.place?.kind).toBe("forest");
  expect(scene.things).toEqual([]);
});

test("nouns are reported as they were written", () => {
  const { report } = direct(read("Three Apples and a wug"), wishes(), lookUpStandIn);
  expect(report.depicted).toEqual(["Apples"]);
  expect(report.notDepicted).toEqual(["wug"]);
});

test("the asked background is exact", () => {
  const { background } = sceneOf("a cat on a pink background", { background: [18, 52, 86] });
  expect(background).toEqual({ top: "#123456", bottom: "#123456" });
});

test("a plain ground is calm, nearly even, and parts from what stands on it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...STAND_INS), seeds, (concept, seed) => {
      const scene = sceneOf(`a ${concept} on a plain background`, { seed });
      expect(scene.set).toBeUndefined();
      const [top, bottom] = [oklchOf(scene.background.top), oklchOf(scene.background.bottom)];
      expect(bottom.c).toBeLessThan(0.1);
      expect(Math.abs(top.l - bottom.l)).toBeLessThanOrEqual(0.05);
      const { name, colour } = lookUpStandIn(concept)!.entry.roles[0]!;
      const main = scene.things[0]!.partColours[name] ?? colour;
      expect(differenceOf(main, scene.background.bottom)).toBeGreaterThan(0.08);
    }),
    { numRuns: 80 },
  );
});

test("colour words colour the thing, part words the part", () => {
  const [cat] = sceneOf("a green cat with red eyes").things;
  expect(cat!.colour).toBe(read("a green cat").mentions[0]!.colours[0]!.hex);
  expect(cat!.partColours.eyes).toBe(read("a red cat").mentions[0]!.colours[0]!.hex);
});

test("a part that the shape does not have is reported", () => {
  const { report } = direct(read("a cat with a blue tail"), wishes(), lookUpStandIn);
  expect(report.notDepicted).toEqual(["blue tail"]);
});

test("colours of several things take turns, two on one thing share it", () => {
  const colours = sceneOf("red, green and blue apples").things.map(({ colour }) => colour);
  expect(new Set(colours).size).toBe(3);
  const [ball] = sceneOf("a red and white ball").things;
  expect(new Set([ball!.colour, ball!.partColours.trim]).size).toBe(2);
});

test("an asked palette is all there", () => {
  const palette: Rgb[] = [hexToRgb("#e4572e"), hexToRgb("#17bebb"), hexToRgb("#ffc914")];
  for (const prompt of ["a cat", "three apples", "a cat, a ball and a book"]) {
    const scene = sceneOf(prompt, { palette });
    const shown = new Set([
      ...scene.things.flatMap(({ colour, partColours }) => [colour, ...Object.values(partColours)]),
      scene.background.top,
    ]);
    const missing = scene.palette.filter(
      (asked) => ![...shown].some((hex) => hex !== null && differenceOf(hex, asked) < 0.03),
    );
    expect(missing.filter((asked) => asked !== scene.palette.at(-1))).toEqual([]);
  }
});

test("clay style makes everything of clay but what was asked otherwise", () => {
  const scene = sceneOf("clay render of a glass vase and a cat");
  expect(scene.things.map(({ concept, material }) => [concept, material])).toEqual(
    expect.arrayContaining([
      ["vase", "glass"],
      ["cat", "clay"],
    ]),
  );
});

test("a hundred things are all in the scene", () => {
  expect(sceneOf("sixty apples and forty books").things).toHaveLength(100);
});

function expectInFrame({ things: shown }: Scene) {
  const left = Math.min(...shown.map(({ box }) => box.x));
  const top = Math.min(...shown.map(({ box }) => box.y));
  const right = Math.max(...shown.map(({ box }) => box.x + box.w));
  const bottom = Math.max(...shown.map(({ box }) => box.y + box.h));
  expect(Math.min(left, top, 1 - right, 1 - bottom)).toBeGreaterThan(0.04);
}

/** Whether the footprints of two things at one height meet, by looking for a line that parts them. */
function overlapOnGround(a: Placed, b: Placed): boolean {
  const [p, q] = [a, b].map((piece) => hullOf(piece).map((point) => moved(point, piece.position)));
  for (let n = 0; n < 32; n++) {
    const [x, z] = [Math.cos((n * Math.PI) / 16), Math.sin((n * Math.PI) / 16)];
    const farthest = Math.max(...p!.map((point) => point[0] * x + point[2] * z));
    const nearest = Math.min(...q!.map((point) => point[0] * x + point[2] * z));
    if (farthest < nearest + 1e-3) return false;
  }
  return true;
}
