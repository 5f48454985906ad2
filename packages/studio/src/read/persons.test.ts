import { expect, test } from "vitest";
import { read } from "./index.js";

const concepts = (prompt: string) => read(prompt).mentions.map(({ concept }) => concept);

test("whose a desk or a lamp is says nothing of somebody who is there", () => {
  expect(concepts("A detective's desk with a green banker's lamp")).toEqual(["desk", "lamp"]);
  expect(read("a green banker's lamp").mentions[0]!.colours.map(({ word }) => word)).toEqual(["green"]);
  expect(concepts("a girl's red hat")).toContain("girl");
});

test("a singular has a verb, not a plural: no watches, no hat stands", () => {
  expect(concepts("A gull is perched on the bow of a boat and watches him.")).not.toContain("watch");
  expect(concepts("A snowman with a carrot nose and a black hat stands next to a sled.")).toEqual([
    "snowman",
    "hat",
    "sled",
  ]);
  expect(concepts("two hat stands")).toEqual(["hat stand"]);
});

test("who has glasses sits, and not the glasses", () => {
  const { mentions } = read("A girl with curly hair and round glasses sits on a chair.");
  expect(mentions.find(({ concept }) => concept === "girl")!.states).toContain("sits");
});

test("chairs on either side of a table of which one is spoken of are two", () => {
  const { mentions } = read(
    "Two blue chairs stand on either side of a table, and a hat hangs on one of them.",
  );
  const chairs = mentions.filter(({ concept }) => concept === "chair");
  expect(chairs.map(({ count }) => count)).toEqual([1, 1]);
});
