import { expect, test } from "vitest";
import { FLOATS } from "../../layout.js";
import type { Outdoors, Site } from "../../place.js";
import { recipeOf } from "../../recipe.js";
import { wayMiddle } from "../../way.js";
import { growthOf } from "../grow.js";

const placeOf = (site: Site, kind: Outdoors["kind"], change: Partial<Outdoors> = {}): Outdoors => ({
  kind,
  site,
  seed: 11,
  weather: "clear",
  season: "summer",
  sun: { elevation: 40, azimuth: 130 },
  night: false,
  afloat: false,
  high: false,
  metres: 1,
  ...change,
});
const stand = { eye: [0, 3, 0], half: 0.42, clearing: 0 } as const;
const grown = (place: Outdoors, clearing = 0) =>
  growthOf(place, recipeOf(place), { ...stand, clearing }, "flash");

test("what is built comes first, the nearest leading, and is the same for the same seed", () => {
  const { plants, built } = grown(placeOf("square", "street"));
  const away = plants.slice(0, built).map(({ x, z }) => x * x + z * z);
  expect(built).toBeGreaterThan(40);
  expect(away).toEqual([...away].sort((a, b) => a - b));
  expect(grown(placeOf("square", "street")).plants).toEqual(plants);
  expect(grown(placeOf("square", "street", { seed: 12 })).plants).not.toEqual(plants);
});

test("a harbour's boats float, and still water mirrors what is built", () => {
  const { plants, built, mirrored } = grown(placeOf("harbour", "lake"));
  expect(mirrored).toBe(built);
  expect(plants.filter(({ sunk }) => sunk >= FLOATS).length).toBeGreaterThan(6);
});

test("nothing grows on a road", () => {
  const place = placeOf("road", "mountains");
  const { way } = recipeOf(place);
  const { plants } = grown(place);
  const onIt = plants.filter(({ x, z }) => Math.abs(x - wayMiddle(way!, z)) < way!.half);
  expect(plants.length).toBeGreaterThan(1000);
  expect(onIt).toEqual([]);
});

test("in a winter garden no flowers stand", () => {
  const count = (season: Outdoors["season"]) => grown(placeOf("garden", "meadow", { season })).plants.length;
  expect(count("winter")).toBeLessThan(count("summer") * 0.5);
});

test("what is built leaves room for the things of a picture", () => {
  const { plants, built } = grown(placeOf("farm", "hills"), 6);
  const close = plants.slice(0, built).filter(({ x, z }) => x * x + z * z < 36);
  expect(close).toEqual([]);
});
