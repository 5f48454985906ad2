import { expect, test } from "vitest";
import { direct } from "../direct/index.js";
import { read } from "./index.js";

const siteOf = (prompt: string) => {
  const place = read(prompt).setting.place;
  return place ? [place.site ?? null, place.kind] : null;
};

test.each([
  ["a small fishing harbour in the morning", "harbour", "lake"],
  ["a seaside village at dusk", "harbour", "lake"],
  ["a farm at sunrise", "farm", "hills"],
  ["a cottage garden", "garden", "meadow"],
  ["an old town square", "square", "street"],
  ["a farmers market", "market", "street"],
  ["a cobbled street in the rain", "old town", "street"],
  ["a winding mountain road", "road", "mountains"],
  ["a road through the desert", "road", "desert"],
  ["a path through an autumn forest", "path", "forest"],
  ["an autumn forest with a path", "path", "forest"],
])("%s is the %s that people have made of %s", (prompt, site, kind) =>
  expect(siteOf(prompt)).toEqual([site, kind]),
);

test("a shape, a thing of one colour and a painter's land are no sites", () => {
  expect(siteOf("a blue square")).toBeNull();
  expect(read("a flat illustration of a farm").setting.place?.site).toBeUndefined();
  expect(siteOf("a garden gnome")).toBeNull();
});

test("an alley of neon signs is no old town's", () => {
  expect(siteOf("a narrow alley")).toEqual(["old town", "street"]);
  expect(siteOf("a rainy neon alley at night")).toEqual([null, "street"]);
});

const reportOf = (prompt: string) =>
  direct(read(prompt), {
    width: 256,
    height: 256,
    seed: 3,
    palette: [],
    background: null,
  }).report;

test("what a site shows by itself is told as drawn, what it does not show is told as missing", () => {
  expect(reportOf("a harbour with fishing boats").notDepicted).toEqual([]);
  expect(reportOf("a garden with flower beds").substituted).toEqual([]);
  expect(reportOf("a path through an autumn forest").notDepicted).toEqual([]);
});

test("a barn of a colour of its own stands on the farm as a thing", () => {
  const { scene } = direct(read("a blue barn on a farm"), {
    width: 256,
    height: 256,
    seed: 3,
    palette: [],
    background: null,
  });
  expect(scene.things.length).toBe(1);
  expect(scene.place).toMatchObject({ site: "farm", kind: "hills" });
});
