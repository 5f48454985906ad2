import { expect, test } from "vitest";
import { read } from "./index.js";

test("nothing rains in “it is raining”, and that is left for direction to answer", () => {
  const { mentions, notUnderstood } = read("A blue mug stands on a table. It is raining outside.");
  expect(mentions.map(({ concept, states }) => [concept, ...states])).toEqual([["mug", "stands"], ["table"]]);
  expect(notUnderstood).toEqual(["raining"]);
});

test("a framed photograph on a wall is a picture, not what it shows", () => {
  const { mentions, notUnderstood } = read("A framed photograph of a sailboat hangs above a sofa.");
  expect(mentions.map(({ concept }) => concept)).toEqual(["framed picture", "sofa"]);
  expect(notUnderstood).toEqual(["sailboat (framed picture)"]);
});

test("drops on a thing are none of its size beside it; alone they are drawn", () => {
  const wet = read("A green bottle. Water droplets cover the bottle.");
  expect(wet.mentions.map(({ concept }) => concept)).toEqual(["bottle"]);
  expect(wet.notUnderstood).toEqual(["droplets"]);
  expect(read("a water droplet").mentions).toHaveLength(1);
});

test.each([
  [
    "A dog and a cat lie on a rug. Between them lies a ball.",
    /ball right_of dog.*ball left_of cat.*ball on rug/,
  ],
  ["There are two cups, and a plate is between them.", /plate right_of cup.*plate left_of cup/],
  [
    "A man, a woman and a child stand. Behind them all there is a barn.",
    /barn behind man.*barn behind woman.*barn behind child/,
  ],
  ["There is a man with a green umbrella; he is holding it.", /man holding umbrella$/],
  ["A bicycle stands in front of a bakery.", /bicycle in_front_of bakery/],
])("%s", (prompt, said) => {
  const { mentions, relations } = read(prompt);
  const named = (id: string) => mentions.find((mention) => mention.id === id)!.concept;
  expect(
    relations.map(({ kind, subject, object }) => `${named(subject)} ${kind} ${named(object)}`).join(", "),
  ).toMatch(said);
});
