import { expect, test } from "vitest";
import { namesOf } from "./symbol-collections.js";

test("each alternative of a name is written out", () => {
  expect(namesOf("farm|zoo animal|beast, cattle")).toEqual([
    "farm animal",
    "farm beast",
    "zoo animal",
    "zoo beast",
    "cattle",
  ]);
});
