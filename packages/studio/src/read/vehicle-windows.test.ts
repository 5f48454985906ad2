import { expect, test } from "vitest";
import { read } from "./index.js";

const relationsOf = (prompt: string) => {
  const { mentions, relations } = read(prompt);
  const named = new Map(mentions.map(({ id, concept }) => [id, concept]));
  return relations.map(({ kind, subject, object }) => `${named.get(subject)} ${kind} ${named.get(object)}`);
};

test.each([
  ["a dog looking out of a bus window", "dog in bus"],
  ["a cat looking out of a car window", "cat in car"],
  ["a girl looking out of the window of a train", "girl in train"],
  ["a dog sticking its head out of a red car's window", "dog in car"],
  ["a cat in the window of a taxi", "cat in taxi"],
  ["a man leaning out of a truck", "man in truck"],
])("%s: the window is the vehicle's, and who looks out is in it", (prompt, said) => {
  expect(relationsOf(prompt)).toEqual([said]);
  expect(read(prompt).mentions.map(({ concept }) => concept)).not.toContain("window");
});

test("a vehicle whose windows cannot be looked out of is still there, and the window told to be missing", () => {
  const brief = read("a dog looking out of a tractor window");
  expect(brief.mentions.map(({ concept }) => concept)).toEqual(["dog", "tractor"]);
  expect(brief.notUnderstood).toContain("looking out of the window");
});

test.each(["a cat looking out of the window", "a cat in a window", "raindrops on a bus window"])(
  "%s: all other windows stay windows",
  (prompt) => expect(read(prompt).mentions.map(({ concept }) => concept)).toContain("window"),
);
