import { expect, test } from "vitest";
import { inWords } from "./in-words.js";
import { read } from "./index.js";

test.each([
  ["a corgi wearing sunglasses on a skateboard", "corgi on skateboard"],
  ["a lion wearing a crown on a throne", "lion on throne"],
  ["a bear wearing a scarf in a boat", "bear in boat"],
])("who wears something is where the sentence goes on to: %s", (prompt, said) => {
  expect(inWords(read(prompt))).toContain(said);
});
