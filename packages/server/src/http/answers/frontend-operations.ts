import { modelSchema } from "@atelier/contract";
import { z } from "zod";
import { activitySoFarQuerySchema } from "../routes/activity.js";
import { authorQuerySchema } from "../routes/models.js";
import { examplesQuerySchema, pictureChangesSchema, picturesQuerySchema } from "../routes/pictures.js";
import { statisticsQuerySchema } from "../routes/statistics/asked.js";
import { errorsQuerySchema } from "../routes/statistics/errors.js";
import { rankingViewSchema } from "../routes/statistics/usage.js";
import type { Operation } from "./operations.js";
import { activitySoFarSchema, deletedSchema, keptPictureSchema, sessionSchema } from "./schemas/account.js";
import {
  appSchema,
  arenaStandingSchema,
  checkSchema,
  effectivePricingSchema,
  endpointStateSchema,
  failureSchema,
  listedPricingSchema,
  modelCardSchema,
  modelDaySchema,
  pointSchema,
  providerStateSchema,
  rankedModelSchema,
  scoreSchema,
} from "./schemas/statistics.js";

const inData = (schema: z.ZodType) => z.object({ data: schema });
const listed = (schema: z.ZodType) => inData(z.array(schema));

function ofModel(summary: string, answer: z.ZodType = listed(pointSchema)): Operation {
  return { summary, key: "any", query: statisticsQuerySchema, answer };
}

/** Every route below `/api/frontend/v1`, by `METHOD path`. A test holds it against the routes that there are. */
export const FRONTEND_OPERATIONS: Readonly<Record<string, Operation>> = {
  "get /session": { summary: "Who is signed in, and what they may do", answer: inData(sessionSchema) },
  "post /session": { summary: "Sign a page in by its key", key: "any", answer: inData(sessionSchema) },
  "get /stats/endpoint": ofModel(
    "A model's endpoints with all that its page shows of them",
    listed(endpointStateSchema),
  ),
  "get /stats/listed-pricing": ofModel("Price lines of each endpoint", listed(listedPricingSchema)),
  "get /stats/effective-pricing": ofModel(
    "What was paid for a picture in thirty days",
    inData(effectivePricingSchema),
  ),
  "get /stats/throughput-comparison": ofModel("Pictures a minute while drawing"),
  "get /stats/latency-comparison": ofModel("Milliseconds of an attempt"),
  "get /stats/latency-e2e-comparison": ofModel("Milliseconds of whole requests"),
  "get /stats/first-preview-comparison": ofModel("Milliseconds until the first preview"),
  "get /stats/uptime-recent": ofModel("Percent of attempts that went well, for three days"),
  "get /stats/uptime-hourly": ofModel("The same for thirty days"),
  "get /stats/model-cards": {
    summary: "Of every model, three days of uptime and the newest picture made with it",
    key: "any",
    answer: listed(modelCardSchema),
  },
  "get /stats/recent-errors": {
    ...ofModel("What went wrong at a model's endpoints", listed(failureSchema)),
    query: statisticsQuerySchema.extend(errorsQuerySchema.shape),
  },
  "get /stats/top-apps-for-model": ofModel("This month's apps by tokens", listed(appSchema)),
  "get /stats/model-activity": ofModel("Requests, pictures and tokens of each day", listed(modelDaySchema)),
  "get /stats/benchmark-scores": ofModel("What was measured of a model, and its rank", listed(scoreSchema)),
  "get /model-examples": {
    summary: "The newest kept pictures of a model",
    key: "any",
    query: examplesQuerySchema,
    answer: listed(keptPictureSchema),
  },
  "get /author-models": {
    summary: "The models of one maker",
    key: "any",
    query: authorQuerySchema,
    answer: listed(modelSchema),
  },
  "get /arena/explore/models/{author}/{slug}": {
    summary: "How a model did in an arena: 404, since none here was in one",
    key: "any",
    answer: inData(arenaStandingSchema),
  },
  "get /rankings/models": {
    summary: "Models by tokens",
    key: "any",
    query: rankingViewSchema,
    answer: listed(rankedModelSchema),
  },
  "get /pictures": {
    summary: "Kept pictures, newest first",
    key: "any",
    query: picturesQuerySchema,
    answer: z.object({ data: z.array(keptPictureSchema), next: z.string().nullable(), total_count: z.int() }),
  },
  "get /pictures/{id}": {
    summary: "A kept picture's file",
    key: "any",
    files: ["image/png", "image/jpeg", "image/webp", "image/svg+xml"],
  },
  "get /pictures/{id}/thumbnail": { summary: "A small form of it", key: "any", files: ["image/webp"] },
  "get /pictures/{id}/details": {
    summary: "What is known of it",
    key: "any",
    answer: inData(keptPictureSchema),
  },
  "patch /pictures/{id}": {
    summary: "Make it a favourite",
    key: "any",
    body: pictureChangesSchema,
    answer: inData(keptPictureSchema),
  },
  "delete /pictures/{id}": {
    summary: "Remove it for good",
    key: "any",
    answer: deletedSchema,
  },
  "get /activity": {
    summary: "Use by day, model and provider, today so far among them",
    key: "management",
    query: activitySoFarQuerySchema,
    answer: listed(activitySoFarSchema),
  },
  "get /all-providers": {
    summary: "Who could be asked, and how each is doing",
    key: "any",
    answer: listed(providerStateSchema),
  },
  "post /providers/{slug}/check": {
    summary: "See whether one is there",
    key: "management",
    answer: inData(checkSchema),
  },
};
