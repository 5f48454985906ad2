import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

function directed(prompt: string) {
  const wishes = { width: 512, height: 512, seed: 3, palette: [], background: null };
  const { scene, report } = direct(read(prompt), wishes);
  const named = (concept: string) => scene.things.filter((thing) => thing.concept === concept);
  return { things: scene.things, report, named };
}

test.each([
  ["two people sitting at a table", 2],
  ["a family of four eating at a kitchen table", 4],
  ["five friends sitting around a round table", 5],
  ["two men playing chess at a table", 2],
  ["two people playing chess", 2],
  ["a girl sitting at a desk", 1],
])("%s: each sits on a chair, turned to the table", (prompt, count) => {
  const { things, named } = directed(prompt);
  const table = things.find(({ concept }) => /table$|desk$/.test(concept))!;
  const chairs = named("chair");
  expect(chairs).toHaveLength(count);
  const seated = things.filter(({ shape }) => JSON.stringify(shape).includes("seated"));
  expect(seated).toHaveLength(count);
  for (const chair of chairs) {
    const [x, z] = [table.position[0] - chair.position[0], table.position[2] - chair.position[2]];
    const turn = (chair.turn * Math.PI) / 180;
    expect(x * Math.sin(turn) + z * Math.cos(turn)).toBeGreaterThan(0);
  }
});

test("what they eat and drink lies on the table in its own size, one for each", () => {
  const { named } = directed("two women drinking tea at a table");
  const [table] = named("table");
  const cups = named("tea");
  expect(cups).toHaveLength(2);
  for (const cup of cups) {
    expect(cup.size).toBeLessThan(0.2 * table!.size);
    expect(cup.position[1]).toBeGreaterThan(0.3 * table!.size);
  }
});

test("who stands at a table stands", () => {
  expect(directed("a waiter standing at a table").named("chair")).toHaveLength(0);
});

test("cards are played by people", () => {
  const { report } = directed("two people sitting at a table playing cards");
  expect(report.depicted).toEqual(["people", "table", "cards"]);
  expect(report.notDepicted).toEqual([]);
});

test("who plays chess on the floor has no table", () => {
  expect(directed("two children playing chess on the floor").named("table")).toHaveLength(0);
});
