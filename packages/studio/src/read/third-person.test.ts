import { expect, test } from "vitest";
import { read } from "./index.js";

const concepts = (prompt: string) => read(prompt).mentions.map(({ concept }) => concept);

test.each([
  ["a fisherman in a dark sweater mends a net", ["fisherman", "sweater", "net"]],
  ["a boat on a lake. The calm water mirrors it", ["boat", "water"]],
  ["a stone path leads to a cottage", ["path", "cottage"]],
  ["a woman sits on a bench and watches", ["woman", "bench"]],
])("%s: what it does is no thing", (prompt, expected) => {
  expect(concepts(prompt)).toEqual(expected);
});

test.each([
  ["a shelf of clocks and watches", ["clock", "watch"]],
  ["a shop sells clocks and watches", ["watch"]],
  ["three hand mirrors on a table", ["hand mirror", "table"]],
  ["a cat and two mirrors", ["cat", "mirror"]],
  ["garden tools, a bucket", ["tool", "bucket"]],
])("%s: these are things", (prompt, expected) => {
  for (const concept of expected) expect(concepts(prompt).join()).toContain(concept);
});

test("nobody who sees is in the picture, and what lies on which lies there", () => {
  expect(concepts("through the window one sees snow falling")).not.toContain("one");
  const { relations, mentions } = read("A lamp lights the bench, on which lie five gears and a watch.");
  const [bench, gear] = ["bench", "gear"].map((name) => mentions.find(({ concept }) => concept === name)!.id);
  expect(relations).toContainEqual({ kind: "on", subject: gear, object: bench });
});

test("none of two rabbits is it, and a cat under it is under the table", () => {
  const rabbits = read("Two rabbits sit next to a wheelbarrow. It is painted green.");
  expect(rabbits.mentions.map(({ concept, colours }) => [concept, colours.length])).toEqual([
    ["rabbit", 0],
    ["wheelbarrow", 1],
  ]);
  const { mentions, relations } = read(
    "On the table there are three eggs and a sack. A cat sleeps under it.",
  );
  const name = (id: string) => mentions.find((mention) => mention.id === id)!.concept;
  expect(relations.filter(({ kind }) => kind === "under").map(({ object }) => name(object))).toEqual([
    "table",
  ]);
});

test("what a thing has in its own basket is in it", () => {
  const { mentions, relations } = read("a bicycle with tulips in its basket");
  const name = (id: string) => mentions.find((mention) => mention.id === id)?.concept;
  for (const { kind, subject } of relations) if (kind === "in") expect(name(subject)).toBe("tulip");
});
