import { parse } from "@atelier/contract";
import type { Context } from "hono";
import { z } from "zod";
import type { AppEnv, AppParts } from "../parts.js";

/** Where every result here comes from: it was measured on this server's own models. */
const OWN_SOURCE = "atelier";

/** What every result here is of. */
const OWN_CATEGORY = "image";

export const benchmarksQuerySchema = z.object({
  source: z.enum([OWN_SOURCE, "artificial-analysis", "design-arena", "openrouter"]).optional(),
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

/** `GET /benchmarks`: results that were written down here. */
export function benchmarks({ scores, gateway, now }: AppParts) {
  return (context: Context<AppEnv>): Response => {
    const query = parse(benchmarksQuerySchema, context.req.query());
    const found = scores
      .filter(({ benchmark }) => (query.benchmark_type ?? benchmark) === benchmark && isOfOurs(query))
      .slice(0, query.max_results);
    return context.json({
      data: found.map((score) => ({
        source: OWN_SOURCE,
        model_permaslug: gateway.catalogue.find(score.model)?.permaslug ?? score.model,
        ...score,
      })),
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
    (source ?? OWN_SOURCE) === OWN_SOURCE &&
    (category ?? OWN_CATEGORY) === OWN_CATEGORY &&
    task_type === undefined &&
    arena === undefined
  );
}
