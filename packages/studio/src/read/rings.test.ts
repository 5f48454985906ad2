import { expect, test } from "vitest";
import { read } from "./index.js";

test.each(["Saturn's rings", "a planet with rings", "the rings of Saturn", "rings of a planet"])(
  "%s: one planet with its rings about it",
  (prompt) => {
    const { mentions, relations } = read(prompt);
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({ concept: "saturn", count: 1 });
    expect(mentions[0]!.noun).toMatch(/with rings$/);
    expect(relations).toEqual([]);
  },
);

test("rings take the colour that is said of them", () => {
  const [planet] = read("a purple planet with golden rings").mentions;
  expect(planet!.colours.map(({ word, part }) => [word, part])).toEqual([
    ["purple", null],
    ["golden", "rings"],
  ]);
});

test("a ring beside a book stays one for a finger", () => {
  expect(read("a gold ring next to a book").mentions.map(({ concept }) => concept)).toEqual(["ring", "book"]);
});
