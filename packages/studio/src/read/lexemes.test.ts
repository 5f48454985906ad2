import { expect, test } from "vitest";
import { read } from "./index.js";

test("a name that no table holds is not taken for a slip of the pen", () => {
  const names = new Set(["macaroon"]);
  const brief = read("two macaroons", (phrase) => names.has(phrase));
  expect(brief.mentions).toMatchObject([{ concept: "macaroon", count: 2 }]);
  expect(brief.corrections).toEqual([]);
});
