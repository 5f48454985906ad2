import { expect, test } from "vitest";
import { stepped } from "./prompt-history.js";

test("goes back as far as there are prompts, and forth to the empty field", () => {
  expect(stepped(2, null, 1)).toBe(0);
  expect(stepped(2, 0, 1)).toBe(1);
  expect(stepped(2, 1, 1)).toBe(1);
  expect(stepped(2, 0, -1)).toBeNull();
});

test("stays where it is while there are none", () => {
  expect(stepped(0, null, 1)).toBeNull();
  expect(stepped(0, null, -1)).toBeNull();
});
