import { expect, test } from "vitest";
import { read } from "./index.js";

test("what a comma parts from a thing with something is read, whoever had it", () => {
  const { mentions } = read("a house with a snow covered roof, smoke rises");
  expect(mentions[0]!.concept).toBe("house");
});
