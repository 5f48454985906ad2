import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const scoreSchema = z.object({
  benchmark: z.string(),
  title: z.string(),
  unit: z.string(),
  higher_is_better: z.boolean(),
  model: z.string(),
  score: z.number(),
  measured_on: z.iso.date(),
  method: z.string(),
  /** Of how many tasks the score is the share done right; absent for scores that are no such share. */
  tasks: z.int().positive().optional(),
});

/** A result of a model in a benchmark, as `bench/scores.json` keeps it. */
export type BenchmarkScore = z.output<typeof scoreSchema>;

/** A result with its place among the models here. */
export interface RankedScore extends BenchmarkScore {
  /** From 1. */
  readonly rank: number;
  readonly models: number;
  /** Percent of the other models that did worse, ties counting half; null for the only one. */
  readonly rank_percentile: number | null;
}

/** The results that were written down; none where there is no such file. */
export function loadScores(file: string): readonly BenchmarkScore[] {
  return existsSync(file) ? z.array(scoreSchema).parse(JSON.parse(readFileSync(file, "utf8"))) : [];
}

/** Each result of a model with its rank among all models with one in the same benchmark. */
export function rankedScores(scores: readonly BenchmarkScore[], model: string): RankedScore[] {
  return scores
    .filter((score) => score.model === model)
    .map((score) => {
      const all = scores.filter(({ benchmark }) => benchmark === score.benchmark);
      const sign = score.higher_is_better ? 1 : -1;
      const better = all.filter((one) => (one.score - score.score) * sign > 0).length;
      const tied = all.filter((one) => one.score === score.score).length - 1;
      const others = all.length - 1;
      const worse = others - better - tied;
      const percentile = others === 0 ? null : ((worse + tied / 2) / others) * 100;
      return { ...score, rank: better + 1, models: all.length, rank_percentile: percentile };
    });
}
