import { expect, test } from "vitest";
import { inWords } from "./in-words.js";
import { read } from "./index.js";

/** What is said of some of several things is said of those alone. */
test.each([
  ["two kittens, one is black and the other is white", "1 kitten (black), 1 kitten (white)"],
  [
    "two kittens on a rug, one black, the other ginger",
    "1 kitten (black), 1 kitten (ginger), 1 rug | kitten on rug, kitten on rug",
  ],
  [
    "a pair of mugs, one with a red handle and one with a blue handle",
    "1 mug (handle: red), 1 mug (handle: blue)",
  ],
  ["four jars, two with pink lids and two with blue lids", "2 jar (lid: pink), 2 jar (lid: blue)"],
  ["three balloons, two of which are red", "2 balloon (red), 1 balloon"],
  ["five tulips: three red and two yellow", "3 tulip (red), 2 tulip (yellow)"],
  ["eight marbles, three of them green", "3 marble (green), 5 marble"],
  ["six cups, half of them striped", "3 cup (“striped”), 3 cup"],
  ["a dozen roses in a vase, all of them white", "12 rose (white), 1 vase | rose in vase"],
  ["two of the four candles are green", "2 candle (green), 2 candle"],
  [
    "three vases: one tall and blue, one round and yellow, one square and white",
    "1 vase (large, blue, “tall”), 1 vase (yellow, “round”), 1 vase (white, “square”)",
  ],
  ["a family of ducks: one big and four small", "1 duck (large, “family”), 4 duck (small, “family”)"],
  ["two chairs. The first is red. The second is green.", "1 chair (red), 1 chair (green)"],
  ["a cat and a dog; the former is grey and the latter is brown", "1 cat (grey), 1 dog (brown)"],
  [
    "a tray with a jug and a glass. Both are blue.",
    "1 tray, 1 jug (blue), 1 glass (blue) | jug on tray, glass on tray",
  ],
  ["two robots, both holding flowers", "2 robot, 2 flower | robot holding flower"],
])("reads parts of a group: %s", (prompt, said) => {
  expect(inWords(read(prompt))).toBe(said);
});

/** "One" is a thing of the kind that was named. */
test.each([
  ["a red mug and a blue one", "1 mug (red), 1 mug (blue)"],
  [
    "a cat on a red mat and a dog on a blue one",
    "1 cat, 1 mat (red), 1 dog, 1 mat (blue) | cat on mat, dog on mat",
  ],
  ["three small pots and one large one", "3 pot (small), 1 pot (large)"],
  [
    "an open umbrella next to a closed one",
    "1 umbrella (“open”), 1 umbrella (“closed”) | umbrella beside umbrella",
  ],
  ["one cup and two plates", "1 cup, 2 plate"],
])("reads what one stands for: %s", (prompt, said) => {
  expect(inWords(read(prompt))).toBe(said);
});

test.each([
  ["a bench of stone beside a cube", "1 bench (of stone), 1 cube | bench beside cube"],
  ["a snail knitted in wool", "1 snail (of knitted)"],
  ["a bag sewn from green felt", "1 bag (green, of felt)"],
  ["a vase of crystal, a bowl of jelly", "1 vase (of glass), 1 bowl, 1 jelly | jelly in bowl"],
  [
    "a candle on either side of the clock",
    "1 candle, 1 candle, 1 clock | clock right_of candle, clock left_of candle",
  ],
  ["far behind the barn stands a windmill", "1 barn, 1 windmill | windmill behind barn"],
  ["a panda whose scarf is burgundy", "1 panda, 1 scarf (burgundy) | panda wearing scarf"],
  ["a sliced lemon and half an avocado", "1 lemon (“sliced”), 1 avocado (“half”)"],
  ["neither a cat nor a dog, only a hamster", "1 hamster | without cat, dog"],
  [
    "a kitchen with a kettle on the stove",
    "1 kitchen, 1 kettle, 1 stove | kettle beside kitchen, kettle on stove",
  ],
  [
    "a boy with an apple in one hand and a kite in the other",
    "1 boy, 1 apple, 1 kite | boy holding apple, boy holding kite",
  ],
  [
    "a woman holding a basket in her left hand and a lantern in her right hand",
    "1 woman, 1 basket, 1 lantern | woman holding basket, woman holding lantern",
  ],
  [
    "a table with three plates, each with a fish on it",
    "1 table, 3 plate, 3 fish | plate on table, fish on plate",
  ],
  ["crayons in a circle", "6 crayon | framing in a circle"],
])("reads how things stand and what they are of: %s", (prompt, said) => {
  expect(inWords(read(prompt))).toBe(said);
});
