import { expect, test } from "vitest";
import { sculptedEntry } from "./index.js";
import { linesByName, measurementLine } from "./measurements.js";

test("what is measured survives being kept, to the last bit", () => {
  const names = ["cube", "mug", "teapot", "bottle"];
  const lines = linesByName(names.map((name) => measurementLine(name, sculptedEntry(name)!)).join(""));
  expect([...lines.keys()]).toEqual(names);
  for (const name of names) expect(JSON.parse(lines.get(name)!)).toEqual(sculptedEntry(name));
});
