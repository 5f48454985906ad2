import { parse } from "@atelier/contract";
import { inDollars } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import type { BenchmarkScore } from "../../benchmark-scores.js";
import type { AppEnv, AppParts } from "../parts.js";

/**
 * Where every result here comes from: it was measured on this server's own models. What a gate measures itself is called
 * `openrouter` on the wire; clients know no other name for it, and fail for a list with rows of another form.
 */
const OWN_SOURCE = "atelier";
const GATE_SOURCE = "openrouter";

/** What every result here is of. */
const OWN_CATEGORY = "image";

export const benchmarksQuerySchema = z.object({
  source: z.enum([OWN_SOURCE, GATE_SOURCE, "artificial-analysis", "design-arena"]).optional(),
  category: z.string().optional(),
  /** The `benchmark` of a result. */
  benchmark_type: z.string().optional(),
  /** No result here is of such a task, or of an arena. */
  task_type: z.enum(["coding", "intelligence", "agentic", "search"]).optional(),
  arena: z.enum(["models", "builders", "agents"]).optional(),
  max_results: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "must be a whole number of 1 or more")
    .transform(Number)
    .optional(),
});

type Query = z.output<typeof benchmarksQuerySchema>;

/**
 * `GET /benchmarks`: results that were written down here. Those that are a share of tasks done right have a form that
 * clients of OpenRouter read; `source=atelier` gives all, in our own.
 */
export function benchmarks({ scores, gateway, now }: AppParts) {
  const asOwn = (score: BenchmarkScore) => ({
    source: OWN_SOURCE,
    model_permaslug: gateway.catalogue.find(score.model)?.permaslug ?? score.model,
    ...score,
  });
  const asShare = (score: BenchmarkScore) => {
    const model = gateway.catalogue.find(score.model);
    const price = model?.endpoints[0]?.price;
    return {
      ...asOwn(score),
      ...{ source: GATE_SOURCE, benchmark_type: score.benchmark, display_name: model?.name ?? score.model },
      ...{ accuracy: score.score, accuracy_stddev: null, total_tasks: score.tasks },
      avg_cost_per_task: price?.unit === "image" ? inDollars(price.micros) : null,
      last_run_timestamp: `${score.measured_on}T00:00:00Z`,
    };
  };
  return (context: Context<AppEnv>): Response => {
    const query = parse(benchmarksQuerySchema, context.req.query());
    const isOwn = query.source === OWN_SOURCE;
    const found = scores
      .filter(({ benchmark }) => (query.benchmark_type ?? benchmark) === benchmark && isOfOurs(query))
      .filter(({ tasks }) => isOwn || tasks !== undefined)
      .slice(0, query.max_results);
    return context.json({
      data: found.map(isOwn ? asOwn : asShare),
      meta: {
        ...{ version: "v1", as_of: now().toISOString() },
        ...{ source: query.source ?? null, task_type: query.task_type ?? null },
        model_count: new Set(found.map(({ model }) => model)).size,
        ...{ citation: null, source_url: null },
      },
    });
  };
}

function isOfOurs({ source, category, task_type, arena }: Query): boolean {
  return (
    (source === undefined || source === OWN_SOURCE || source === GATE_SOURCE) &&
    (category ?? OWN_CATEGORY) === OWN_CATEGORY &&
    task_type === undefined &&
    arena === undefined
  );
}
