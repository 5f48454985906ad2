import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { asNeonSign } from "./neon-sign.js";

const styleOf = (prompt: string) =>
  asNeonSign(
    read(prompt, () => true),
    7,
  ).style;

test.each(["a neon flamingo", "a neon cocktail glass"])("%s is bent from tubes of light", (prompt) => {
  expect(styleOf(prompt)).toBe("neon");
});

test.each([
  "a neon green frog",
  "a neon sports car",
  "a frog in neon light",
  "a neon street at night",
  "a neon city",
  "a woman by a bakery with a neon sign",
])("%s is only lit or coloured by it", (prompt) => {
  expect(styleOf(prompt)).not.toBe("neon");
});
