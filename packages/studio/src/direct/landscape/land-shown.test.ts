import { expect, test } from "vitest";
import { read } from "../../read/index.js";
import { direct } from "../index.js";

const reportOf = (prompt: string) =>
  direct(read(prompt), { width: 256, height: 256, seed: 1, palette: [], background: null }).report;

test("a low coast is not claimed to be the cliff that was asked for", () => {
  const report = reportOf("a lighthouse on a cliff");
  expect(report.depicted).toEqual(["lighthouse"]);
  expect(report.notDepicted).toContain("cliff");
});

test("mountains have cliffs", () => {
  expect(reportOf("cliffs").depicted).toContain("cliffs");
});
