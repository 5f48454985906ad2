import { expect, test } from "vitest";
import { questionOf, stepsOf } from "./place.js";

test("an address is read as steps and a question", () => {
  expect(stepsOf("/")).toEqual([]);
  expect(stepsOf("/models/recraft/recraft-v4.1/pricing?window=7d")).toEqual([
    "models",
    "recraft",
    "recraft-v4.1",
    "pricing",
  ]);
  expect(questionOf("/models?q=red%20fox&sort=price").get("q")).toBe("red fox");
  expect(questionOf("/models").size).toBe(0);
});

test("a step that is no proper encoding stands as it is", () => {
  expect(stepsOf("/models/%E0%A4%A")).toEqual(["models", "%E0%A4%A"]);
});
