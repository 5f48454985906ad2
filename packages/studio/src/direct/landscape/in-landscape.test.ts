import { expect, test } from "vitest";
import type { Outdoors } from "../../place/place.js";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

const WISHES = { width: 512, height: 512, seed: 7, palette: [], background: null };
const sceneOf = (prompt: string) => direct(read(prompt), WISHES).scene;

test("what flies over a landscape is in its sky and throws no shadow on it", () => {
  const { place, shadow, things } = sceneOf("a hot air balloon over mountains");
  expect((place as Outdoors).aloft).toBeGreaterThan(20);
  expect(shadow).toBe(0);
  expect(things[0]!.box.y + things[0]!.box.h).toBeLessThan(0.8);
  expect(sceneOf("a hot air balloon parked in a meadow").place).not.toHaveProperty("aloft");
});

test("what stands on a hill stands on its top", () => {
  expect((sceneOf("a castle on a hill").place as Outdoors).knoll!.drop).toBeGreaterThan(5);
  const { place, things } = sceneOf("a lone tree on a hill");
  expect(things).toEqual([]);
  expect((place as Outdoors).planted).toHaveLength(1);
  expect(place).toHaveProperty("knoll");
});

test("what grows or is built stands beside a road, what drives is on it", () => {
  expect(sceneOf("a cactus on a desert road").place).toHaveProperty("verge");
  expect(sceneOf("a man beside a country road").place).toHaveProperty("verge");
  expect(sceneOf("a red car on a country road").place).not.toHaveProperty("verge");
});

test("after dark there is light in windows", () => {
  const [house] = sceneOf("a house at night in the snow").things;
  expect(house!.partMaterials).toMatchObject({ windows: "neon" });
  const [by] = sceneOf("a house in a meadow").things;
  expect(by!.partMaterials).not.toHaveProperty("windows");
});

test("a cactus in a desert grows from the ground", () => {
  expect(sceneOf("a cactus in the desert").things[0]!.shape.name).toBe("saguaro");
  expect(
    sceneOf("a cactus").place?.kind === "desert" || sceneOf("a cactus").things[0]!.shape.name === "cactus",
  ).toBe(true);
});

test("a landscape in cut paper is sheets in a frame, by the hour that is asked for", () => {
  const shape = (prompt: string) => sceneOf(prompt).things.map((thing) => thing.shape.name);
  expect(shape("paper cut mountains with a moon")).toEqual(["paper mountains by night"]);
  expect(shape("paper cut forest at sunset")).toEqual(["paper forest by sunset"]);
  expect(shape("paper-cut village")).toEqual(["paper village by day"]);
  expect(shape("paper-cut landscape with houses at night")).toEqual(["paper village by night"]);
  expect(shape("paper cut fox in the mountains")).not.toContain("paper mountains by day");
});

test("a landscape alone that is modelled, or seen from a corner, is a block of land", () => {
  const { scene, report } = direct(read("low poly autumn hills"), WISHES);
  expect(scene.things[0]!.shape.name).toMatch(/^diorama of hills/);
  expect(scene.place).toBeUndefined();
  expect(report.depicted).toEqual(expect.arrayContaining(["hills", "autumn"]));
  const shape = (prompt: string) => sceneOf(prompt).things.map((thing) => thing.shape.name)[0];
  expect(shape("isometric island")).toMatch(/^diorama of island/);
  expect(shape("a clay landscape")).toMatch(/^diorama of hills/);
  expect(shape("low poly fox in a forest")).not.toMatch(/^diorama/);
  // No hour is seen in a studio, and the report says so.
  expect(direct(read("isometric city at night"), WISHES).report.notDepicted).toContain("night");
});

test("one goes up to an animal, and sees a castle from afar", () => {
  const tall = (prompt: string) => sceneOf(prompt).things[0]!.box.h;
  expect(tall("a fox in the snow")).toBeGreaterThan(0.4);
  expect(tall("a castle in a meadow")).toBeLessThan(tall("a fox in the snow"));
});

test("a bird is as large on a bough as it is by nature", () => {
  const [owl, branch] = sceneOf("an owl on a branch").things;
  expect(owl!.size / branch!.size).toBeGreaterThan(0.45);
});
