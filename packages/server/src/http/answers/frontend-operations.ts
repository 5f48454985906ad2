import { z } from "zod";
import { activitySoFarQuerySchema } from "../routes/activity.js";
import { pictureChangesSchema, picturesQuerySchema } from "../routes/pictures.js";
import { statisticsQuerySchema } from "../routes/statistics/asked.js";
import { errorsQuerySchema } from "../routes/statistics/errors.js";
import { rankingViewSchema } from "../routes/statistics/usage.js";
import type { Operation } from "./operations.js";

const inData = z.object({ data: z.unknown() });

function ofModel(summary: string): Operation {
  return { summary, key: "any", query: statisticsQuerySchema, answer: inData };
}

/** Every route below `/api/frontend/v1`, by `METHOD path`. A test holds it against the routes that there are. */
export const FRONTEND_OPERATIONS: Readonly<Record<string, Operation>> = {
  "get /session": { summary: "Who is signed in, and what they may do", answer: inData },
  "post /session": { summary: "Sign a page in by its key", key: "any", answer: inData },
  "get /stats/endpoint": ofModel("A model's endpoints with all that its page shows of them"),
  "get /stats/listed-pricing": ofModel("Price lines of each endpoint"),
  "get /stats/effective-pricing": ofModel("What was paid for a picture in thirty days"),
  "get /stats/throughput-comparison": ofModel("Pictures a minute while drawing"),
  "get /stats/latency-comparison": ofModel("Milliseconds of an attempt"),
  "get /stats/latency-e2e-comparison": ofModel("Milliseconds of whole requests"),
  "get /stats/first-preview-comparison": ofModel("Milliseconds until the first preview"),
  "get /stats/uptime-recent": ofModel("Percent of attempts that went well, for three days"),
  "get /stats/uptime-hourly": ofModel("The same for thirty days"),
  "get /stats/recent-errors": {
    ...ofModel("What went wrong at a model's endpoints"),
    query: statisticsQuerySchema.extend(errorsQuerySchema.shape),
  },
  "get /stats/top-apps-for-model": ofModel("This month's apps by tokens"),
  "get /stats/model-activity": ofModel("Requests, pictures and tokens of each day"),
  "get /stats/benchmark-scores": ofModel("What was measured of a model, and its rank"),
  "get /rankings/models": {
    summary: "Models by tokens",
    key: "any",
    query: rankingViewSchema,
    answer: inData,
  },
  "get /pictures": {
    summary: "Kept pictures, newest first",
    key: "any",
    query: picturesQuerySchema,
    answer: z.object({ data: z.array(z.unknown()), next: z.string().nullable(), total_count: z.int() }),
  },
  "get /pictures/{id}": {
    summary: "A kept picture's file",
    key: "any",
    files: ["image/png", "image/jpeg", "image/webp", "image/svg+xml"],
  },
  "get /pictures/{id}/thumbnail": { summary: "A small form of it", key: "any", files: ["image/webp"] },
  "get /pictures/{id}/details": { summary: "What is known of it", key: "any", answer: inData },
  "patch /pictures/{id}": {
    summary: "Make it a favourite",
    key: "any",
    body: pictureChangesSchema,
    answer: inData,
  },
  "delete /pictures/{id}": {
    summary: "Remove it for good",
    key: "any",
    answer: z.object({ deleted: z.literal(true) }),
  },
  "get /activity": {
    summary: "Use by day, model and provider, today so far among them",
    key: "management",
    query: activitySoFarQuerySchema,
    answer: inData,
  },
  "get /all-providers": { summary: "Who could be asked, and how each is doing", key: "any", answer: inData },
  "post /providers/{slug}/check": { summary: "See whether one is there", key: "management", answer: inData },
};
