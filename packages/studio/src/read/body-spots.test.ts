import { expect, test } from "vitest";
import { read } from "./index.js";

function told(prompt: string): string[] {
  const { mentions, relations } = read(prompt);
  const nameOf = new Map(mentions.map(({ id, concept }) => [id, concept]));
  return relations.map(
    ({ kind, subject, object, at }) =>
      `${nameOf.get(subject)} ${kind}${at ? ` ${at} of` : ""} ${nameOf.get(object)}`,
  );
}

test.each([
  ["an owl on a sailor's shoulder", ["owl on shoulder of sailor"]],
  ["a witch with a raven on her shoulder", ["raven on shoulder of witch"]],
  ["a rabbit sitting on a child's lap", ["rabbit on lap of child"]],
  ["a queen wearing a crown on her head", ["queen wearing crown"]],
  ["a waiter holding a tray in one hand", ["waiter holding tray"]],
])("%s: where on a being something is makes no thing of its own", (prompt, relations) => {
  expect(told(prompt)).toEqual(relations);
});

test("what lies between several of one kind has some on either side", () => {
  const { mentions, relations } = read("a candle between two books");
  expect(mentions.map(({ concept, count }) => `${count} ${concept}`)).toEqual([
    "1 candle",
    "1 book",
    "1 book",
  ]);
  expect(relations.map(({ kind }) => kind)).toEqual(["right_of", "left_of"]);
});

test("a colour word before a second colour of the same noun is a colour", () => {
  const { mentions } = read("an orange and a blue fish");
  expect(mentions.map(({ concept, colours }) => `${colours[0]?.word} ${concept}`)).toEqual([
    "orange fish",
    "blue fish",
  ]);
  expect(read("an orange and a green apple").mentions[0]!.concept).toBe("orange");
});

test("beside what lies on a table is on the table, but for people and chairs", () => {
  expect(told("On the table stands a teapot. Behind it is a vase, and to its left a cup.")).toEqual([
    "teapot on table",
    "vase behind teapot",
    "cup left_of teapot",
    "vase on table",
    "cup on table",
  ]);
  expect(told("a laptop on a desk and a chair beside the laptop")).not.toContain("chair on desk");
});
