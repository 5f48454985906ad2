import { expect, test } from "vitest";
import { remembered } from "./keep.js";

test("makes each value once while it is remembered, and forgets the one unused longest", () => {
  const made: string[] = [];
  const shout = remembered(2, (key) => {
    made.push(key);
    return key.toUpperCase();
  });
  expect([shout("a"), shout("b"), shout("a")]).toEqual(["A", "B", "A"]);
  expect(made).toEqual(["a", "b"]);
  shout("c");
  shout("a");
  shout("b");
  expect(made).toEqual(["a", "b", "c", "b"]);
});
