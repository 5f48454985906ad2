import { expect, test } from "vitest";
import { readAmount } from "./amount.js";

test("amounts are read as people write them", () => {
  expect(["5", "$0.50", "0,5", " 12 ", ""].map(readAmount)).toEqual([5, 0.5, 0.5, 12, null]);
  for (const text of ["five", "-1", "1.2.3", "1e9"]) expect(readAmount(text)).toBe("wrong");
});
