import { expect, test } from "vitest";
import { sculptedEntry } from "./index.js";
import { linesByName, measurementLine } from "./measurements.js";

test("what is measured survives being kept, to the last bit", () => {
  const names = ["cube", "mug", "teapot", "bottle"];
  const file = names.map((name) => measurementLine(name, sculptedEntry(name)!)).join("");
  const kept = linesByName(Buffer.from(file));
  for (const name of names) expect(JSON.parse(kept(name)!)).toEqual(sculptedEntry(name));
  expect(kept("cub")).toBeUndefined();
});
