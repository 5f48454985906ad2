import path from "node:path";
import { expect, test } from "vitest";
import { type BenchmarkScore, loadScores, rankedScores } from "./benchmark-scores.js";

const score = (model: string, value: number, higher = true): BenchmarkScore => ({
  ...{ benchmark: "b", title: "B", unit: "points", higher_is_better: higher, model, score: value },
  ...{ measured_on: "2026-01-01", method: "by hand" },
});

test("a score is ranked among the models here", () => {
  const scores = [score("a/x", 1), score("a/y", 3), score("a/z", 3), score("a/w", 5)];
  expect(rankedScores(scores, "a/w")).toMatchObject([{ rank: 1, models: 4, rank_percentile: 100 }]);
  expect(rankedScores(scores, "a/y")).toMatchObject([{ rank: 2, rank_percentile: 50 }]);
  expect(rankedScores(scores, "a/x")).toMatchObject([{ rank: 4, rank_percentile: 0 }]);
  expect(rankedScores(scores, "a/none")).toEqual([]);
});

test("where less is better, less ranks higher, and an only one has no percentile", () => {
  const seconds = [score("a/x", 1, false), score("a/y", 3, false)];
  expect(rankedScores(seconds, "a/x")).toMatchObject([{ rank: 1, rank_percentile: 100 }]);
  expect(rankedScores([score("a/x", 1)], "a/x")).toMatchObject([{ rank: 1, rank_percentile: null }]);
});

test("the results that ship can be read", () => {
  const file = path.resolve(import.meta.dirname, "../../../bench/scores.json");
  expect(loadScores(file).map(({ model }) => model)).toContain("atelier/studio-1");
  expect(loadScores("no such file")).toEqual([]);
});
