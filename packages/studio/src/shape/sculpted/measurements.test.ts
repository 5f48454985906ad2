import { expect, test } from "vitest";
import { sculptedEntry } from "./index.js";

test("what is measured survives being kept as JSON, to the last bit", () => {
  for (const name of ["cube", "mug", "teapot", "bottle"]) {
    const entry = sculptedEntry(name);
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
  }
});
