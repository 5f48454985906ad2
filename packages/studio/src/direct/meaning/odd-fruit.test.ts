import { describe, expect, it } from "vitest";
import { read } from "../../read/index.js";
import { lookUp } from "../../shape/lookup.js";
import { withHalf } from "./odd-fruit.js";

function fruitOf(prompt: string) {
  const { brief, companions } = withHalf(read(prompt), lookUp);
  return { things: brief.mentions.map(({ concept, states }) => [concept, ...states].join(" ")), companions };
}

describe("fruit of a colour that it never has", () => {
  it("lies beside a half of it that shows its segments", () => {
    expect(fruitOf("a blue orange")).toEqual({
      things: ["orange", "orange halved"],
      companions: ["m1.half"],
    });
  });

  it("does so in a neighbouring colour too, in which it would be an apple or a lemon", () => {
    for (const prompt of ["a yellow orange", "a red orange"])
      expect(fruitOf(prompt).things).toEqual(["orange", "orange halved"]);
  });

  it("is left alone in its own colour, by the dozen, cut already or among other things", () => {
    for (const prompt of ["an orange orange", "an orange", "two blue oranges", "a blue orange next to a cup"])
      expect(fruitOf(prompt).companions).toEqual([]);
  });
});
