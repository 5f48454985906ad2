import { expect, test } from "vitest";
import { read } from "./index.js";

const told = (prompt: string) => {
  const { mentions, relations } = read(prompt);
  const noun = (id: string) => mentions.find((mention) => mention.id === id)!.noun;
  return {
    states: Object.fromEntries(mentions.map(({ noun, states }) => [noun, states])),
    relations: relations.map(({ kind, subject, object }) => `${noun(subject)} ${kind} ${noun(object)}`),
  };
};

test("who flies a kite stays on the ground, and the kite is above", () => {
  expect(told("two kids flying a kite on the beach")).toEqual({
    states: { kids: [], kite: ["flying"] },
    relations: ["kite above kids"],
  });
});

test("who flies a plane is in it; only what something stands on is a plane of geometry", () => {
  expect(told("a pilot flying a plane").relations).toEqual(["pilot in plane"]);
  expect(read("a sphere on a plane").mentions.map(({ noun }) => noun)).toEqual(["sphere"]);
});

test("who flies by itself goes on flying", () => {
  expect(told("an eagle flying over a lake").states).toEqual({ eagle: ["flying"] });
  expect(told("a bird flying beside a kite").states.bird).toEqual(["flying"]);
});

test("a house on a cliff above the sea stands on it", () => {
  expect(told("a house on a cliff above the sea").states).toEqual({ house: [] });
  expect(told("an eagle flying over a cliff above the sea").states.eagle).toEqual(["flying"]);
});

test.each(["a dove in flight", "an eagle in mid-flight over mountains", "a swan in full flight"])(
  "%s flies",
  (prompt) => {
    expect(read(prompt).mentions).toHaveLength(1);
    expect(read(prompt).mentions[0]!.states).toEqual(["flying"]);
  },
);
