import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { habitatFor, underItsSky } from "./habitat.js";

const SEEDS = Array.from({ length: 20 }, (_, n) => n);
const kindsOf = (prompt: string) =>
  new Set(SEEDS.flatMap((seed) => habitatFor(read(prompt), seed)?.kind ?? []));

test("a lone thing is shown where it is at home, for some seeds", () => {
  expect(kindsOf("camel")).toEqual(new Set(["desert"]));
  expect(kindsOf("photo of a whale")).toEqual(new Set(["sea"]));
  expect([...kindsOf("a sailing boat")].sort()).toEqual([...kindsOf("sailboat")].sort());
  expect(kindsOf("a sailing boat")).not.toEqual(new Set());
  expect(SEEDS.some((seed) => habitatFor(read("camel"), seed) === null)).toBe(true);
});

test("what the words decide otherwise stays in the studio", () => {
  for (const prompt of [
    "mug",
    "a red sailboat",
    "two camels",
    "a camel and a book",
    "a camel on a white background",
    "toy camel",
    "clay camel",
    "a camel on a pedestal",
    "a camel icon",
    "dramatic camel",
  ])
    expect(kindsOf(prompt), prompt).toEqual(new Set());
});

test("its hour is the mood's", () => {
  const [place] = SEEDS.flatMap((seed) => habitatFor(read("lighthouse at night"), seed) ?? []);
  expect(place).toMatchObject({ time: "night", moon: true });
});

test("under a starry sky lies the land that a thing is at home in", () => {
  const told = read("an igloo under a starry sky");
  expect(underItsSky(told.setting.place ?? null, told)).toMatchObject({ kind: "snow", time: "night" });
});
