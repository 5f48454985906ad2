import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

const drawn = (prompt: string) =>
  direct(read(prompt), { width: 512, height: 512, seed: 7, palette: [], background: null });

test("a bouquet in a vase is stems of its flower, alone it is wrapped", () => {
  const vase = drawn("a bouquet of tulips in a glass vase").scene.things.map(({ concept }) => concept);
  expect(vase.filter((concept) => concept === "tulip").length).toBeGreaterThan(4);
  expect(drawn("a bouquet of roses").scene.things[0]!.shape.name).toBe("bouquet of roses");
  expect(drawn("a bunch of daisies").scene.things[0]!.shape.name).toBe("bouquet of daisies");
});

test("autumn leaves are fallen ones in several colours, and an autumn tree is no green one", () => {
  const leaves = drawn("a pumpkin, candles and autumn leaves").scene.things.filter(
    ({ shape }) => shape.name === "maple leaf",
  );
  expect(new Set(leaves.map(({ colour }) => colour)).size).toBeGreaterThan(2);
  const toy = drawn("an autumn tree, toy style").scene;
  expect(toy.things.flatMap(({ partColours }) => Object.keys(partColours))).not.toEqual([]);
});

test("who waters plants has a can in hand, and the report names nothing missing", () => {
  const { scene, report } = drawn("a robot watering plants");
  expect(scene.things.some(({ shape }) => shape.name === "watering can")).toBe(true);
  expect(report.notDepicted).toEqual([]);
});

test("what is said of the colour of a bouquet's flowers is its petals', whoever's it is", () => {
  const [white] = drawn("a bride's bouquet of white peonies").scene.things;
  expect(white!.shape.name).toBe("bouquet of peonies");
  expect(white!.partColours).toHaveProperty("petals", "#f7f6f3");
});
