import { expect, test } from "vitest";
import { inWords } from "./in-words.js";
import { read } from "./index.js";

/** Who does what a participle says: each prompt and what it says, in one line (see `inWords`). */
test.each([
  ["a fox with a girl flying a kite", "1 fox, 1 girl, 1 kite (“flying”) | girl beside fox, kite above girl"],
  ["a dog beside a boy riding a bike", "1 dog, 1 boy (“riding”), 1 bike | dog beside boy, boy on bike"],
  [
    "a cat watching a man reading a book",
    "1 cat (“watching”), 1 man (“reading”), 1 book | cat beside man, man holding book",
  ],
  [
    "a cat watching a man reading a book. It is orange.",
    "1 cat (orange, “watching”), 1 man (“reading”), 1 book | cat beside man, man holding book",
  ],
  [
    "a fox next to a girl and a boy flying a kite",
    "1 fox, 1 girl, 1 boy, 1 kite (“flying”) | fox beside girl, kite above boy",
  ],
  ["a dog next to a girl wearing a hat", "1 dog, 1 girl, 1 hat | dog beside girl, girl wearing hat"],
  [
    "a house with a girl holding a balloon",
    "1 house, 1 girl, 1 balloon | girl beside house, girl holding balloon",
  ],
  ["a boy with a dog sleeping on a rug", "1 boy, 1 dog (“sleeping”), 1 rug | dog beside boy, dog on rug"],
  ["a dog beside a boy sitting on a bench", "1 dog, 1 boy (“sits”), 1 bench | dog beside boy, boy on bench"],
  [
    "a dog beside a girl in a red dress reading a book",
    "1 dog, 1 girl (“reading”), 1 dress (red), 1 book | dog beside girl, girl wearing dress, girl holding book",
  ],
  ["a girl with a dog flying a kite", "1 girl, 1 dog, 1 kite (“flying”) | dog beside girl, kite above girl"],
  [
    "a girl riding a horse holding a flag",
    "1 girl (“riding”), 1 horse, 1 flag | girl on horse, girl holding flag",
  ],
  [
    "a woman holding a baby sitting on a chair",
    "1 woman (“sits”), 1 baby, 1 chair | woman holding baby, woman on chair",
  ],
  ["a fox with a girl, flying a kite", "1 fox (“flying”), 1 girl, 1 kite | girl beside fox, fox beside kite"],
  [
    "a girl with a balloon riding a bike",
    "1 girl (“riding”), 1 balloon, 1 bike | balloon beside girl, girl on bike",
  ],
  [
    "a cat next to a vase sleeping on a rug",
    "1 cat (“sleeping”), 1 vase, 1 rug | cat beside vase, cat on rug",
  ],
])("%s", (prompt, said) => {
  expect(inWords(read(prompt))).toBe(said);
});

test("people play cards, and a boy does his homework: they are no kind of either", () => {
  const concepts = (prompt: string) => read(prompt).mentions.map(({ concept }) => concept);
  expect(concepts("two people playing cards at a table")).toEqual(["person", "card", "table"]);
  expect(concepts("vintage playing cards on a table")).toEqual(["playing card", "table"]);
  expect(concepts("a boy doing homework")).toEqual(["boy", "homework"]);
  expect(read("a family of 4 at a lake").mentions[0]).toMatchObject({
    concept: "family",
    states: ["of four"],
  });
});
