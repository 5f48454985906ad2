import { expect, test } from "vitest";
import { handIn } from "./hand.js";
import { inWords } from "./in-words.js";
import { read } from "./index.js";

test.each([
  ["a watercolour of a lighthouse", "watercolour"],
  ["watercolor fox", "watercolour"],
  ["a fox in the snow, watercolour style", "watercolour"],
  ["a mountain, painted in oils", "oil"],
  ["a painting of a cat", "oil"],
  ["a harbour as an oil painting", "oil"],
  ["a quick pencil sketch of a chair", "pencil"],
  ["a drawing of a horse", "pencil"],
  ["an old tree in charcoal", "pencil"],
  ["pixel art sword", "pixel"],
  ["a spaceship, 8-bit", "pixel"],
  ["a mosaic of a fish", "mosaic"],
  ["a robot in pop art style", "halftone"],
] as const)("“%s” is made by the hand of %s", (prompt, medium) => {
  expect(handIn(prompt).hand).toBe(medium);
  expect(read(prompt).notUnderstood).toEqual([]);
});

test.each([
  "a watercolor set on a desk",
  "a painting on the wall of a living room",
  "a mosaic table",
  "a red pencil on a book",
  "a girl drawing a house",
  "a charcoal grill",
  "a comic on a chair",
  "a pencil next to an apple",
  "an apple, a pencil, a book",
  "a sofa, a lamp, a painting",
])("“%s” names a thing", (prompt) => {
  expect(handIn(prompt)).toMatchObject({ hand: null, rest: prompt });
});

test.each([
  ["black and white photo of an old man", "black and white"],
  ["a monochrome portrait of a dancer", "black and white"],
  ["a street in the rain, black & white", "black and white"],
  ["a castle in sepia", "sepia"],
] as const)("“%s” is tinted %s", (prompt, tint) => {
  expect(handIn(prompt).tint).toBe(tint);
});

test("a black and white cat has these colours", () => {
  expect(handIn("a black and white cat").tint).toBeNull();
  expect(inWords(read("a black and white cat"))).toBe("1 cat (black, white)");
});

test("what is said twice is one hand", () => {
  const said = handIn("a castle, oil painting in the style of impressionism");
  expect(said).toMatchObject({ hand: "oil", rest: "a castle," });
});
