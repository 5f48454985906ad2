import {
  chatAnswerSchema,
  chatBodySchema,
  endpointSchema,
  imageEndpointSchema,
  imageModelSchema,
  imagesAnswerSchema,
  imagesBodySchema,
  modelListSchema,
  modelSchema,
  responsesBodySchema,
} from "@atelier/contract";
import { z } from "zod";
import { activityQuerySchema } from "../routes/activity.js";
import { analyticsQuerySchema } from "../routes/analytics.js";
import { benchmarksQuerySchema } from "../routes/benchmarks.js";
import { grantSchema } from "../routes/credits.js";
import { appRankingsQuerySchema, rankingsQuerySchema, sessionCostQuerySchema } from "../routes/datasets.js";
import { generationQuerySchema } from "../routes/generation.js";
import { feedbackSchema } from "../routes/generation-feedback.js";
import { changesSchema, keysQuerySchema, newKeySchema } from "../routes/keys.js";
import { modelsQuerySchema } from "../routes/model-list.js";
import { FEED_TYPE } from "./model-feed.js";
import {
  activitySchema,
  creditsSchema,
  currentKeySchema,
  deletedSchema,
  generationContentSchema,
  generationSchema,
  keySchema,
  providerSchema,
} from "./schemas/account.js";
import { analyticsMetaSchema, analyticsSchema } from "./schemas/analytics.js";
import { responsesAnswerSchema } from "./schemas/responses.js";
import {
  appRankingsSchema,
  benchmarksSchema,
  rankingsSchema,
  sessionCostSchema,
} from "./schemas/statistics.js";

/** What a route takes and answers. */
export interface Operation {
  readonly summary: string;
  /** Which kind of key it needs. */
  readonly key?: "inference" | "management" | "any";
  readonly body?: z.ZodType;
  /** Left out where the answer is no JSON. */
  readonly answer?: z.ZodType;
  readonly query?: z.ZodObject;
  readonly status?: number;
  readonly streams?: boolean;
  /** MIME types of an answer that is no JSON, or need not be where `answer` is there, too. */
  readonly files?: readonly string[];
}

const inData = (schema: z.ZodType) => z.object({ data: schema });
const listed = (schema: z.ZodType) => inData(z.array(schema));

/** Where the caller asked for it by `X-OpenRouter-Metadata: enabled`. */
const withMetadata = { openrouter_metadata: z.record(z.string(), z.unknown()).optional() };

const images: Operation = {
  summary: "Draw by the Images API",
  key: "inference",
  body: imagesBodySchema,
  answer: imagesAnswerSchema.extend(withMetadata),
  streams: true,
};

/** Every route below `/api/v1`, by `METHOD path`. A test holds it against the routes that there are. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  "post /images": images,
  "post /images/generations": { ...images, summary: "The same, where OpenAI's clients look for it" },
  "post /images/edits": {
    ...images,
    summary: "Change a picture, sent as a form with `image` and perhaps `mask`, or as the JSON of /images",
  },
  "post /chat/completions": {
    summary: "Draw by chat",
    key: "inference",
    body: chatBodySchema,
    answer: chatAnswerSchema.extend(withMetadata),
    streams: true,
  },
  "post /responses": {
    summary: "Draw by the Responses API",
    key: "inference",
    body: responsesBodySchema,
    answer: responsesAnswerSchema,
    streams: true,
  },
  "get /models": {
    summary: "Models, newest first or sorted, filtered",
    query: modelsQuerySchema,
    answer: modelListSchema,
    files: [FEED_TYPE],
  },
  "get /models/count": {
    summary: "How many models there are",
    query: modelsQuerySchema.omit({ use_rss: true, use_rss_chat_links: true }),
    answer: inData(z.object({ count: z.int() })),
  },
  "get /models/user": {
    summary: "The models that your key may use, which are all of them",
    key: "any",
    query: modelsQuerySchema,
    answer: modelListSchema,
    files: [FEED_TYPE],
  },
  "get /endpoints/zdr": {
    summary: "Endpoints of providers that retain nothing",
    answer: listed(endpointSchema),
  },
  "get /model/{author}/{slug}": { summary: "One model", answer: inData(modelSchema) },
  "get /models/{author}/{slug}/endpoints": {
    summary: "A model's endpoints",
    answer: inData(z.looseObject({ id: z.string(), endpoints: z.array(endpointSchema) })),
  },
  "get /embeddings/models": { summary: "Models that give embeddings: none", answer: modelListSchema },
  "get /videos/models": { summary: "Models that make videos: none", answer: modelListSchema },
  "get /images/models": { summary: "Models that make pictures", answer: listed(imageModelSchema) },
  "get /images/models/{author}/{slug}/endpoints": {
    summary: "A picture model's endpoints, with the parameters each takes",
    answer: z.object({ id: z.string(), endpoints: z.array(imageEndpointSchema) }),
  },
  "get /key": { summary: "The key in use", key: "any", answer: inData(currentKeySchema) },
  "get /generation": {
    summary: "The record of one of your generations",
    key: "any",
    query: generationQuerySchema,
    answer: inData(generationSchema),
  },
  "get /generation/content": {
    summary: "What one of your generations was asked and answered, where the key logs it",
    key: "any",
    query: generationQuerySchema,
    answer: inData(generationContentSchema),
  },
  "get /providers": { summary: "Who can be asked here", answer: listed(providerSchema) },
  "get /credits": {
    summary: "What was granted and what is spent",
    key: "management",
    answer: inData(creditsSchema),
  },
  "post /credits": {
    summary: "Grant credit",
    key: "management",
    body: grantSchema,
    answer: inData(creditsSchema),
  },
  "get /activity": {
    summary: "Use by day, model and provider",
    key: "management",
    query: activityQuerySchema,
    answer: listed(activitySchema),
  },
  "get /analytics/meta": {
    summary: "What `POST /analytics/query` can be asked",
    key: "management",
    answer: inData(analyticsMetaSchema),
  },
  "post /analytics/query": {
    summary: "Sums of recorded requests, by time and by what tells them apart",
    key: "management",
    body: analyticsQuerySchema,
    answer: inData(analyticsSchema),
  },
  "post /generation/feedback": {
    summary: "Say what was wrong with a generation",
    key: "management",
    body: feedbackSchema,
    answer: inData(z.object({ success: z.literal(true) })),
  },
  "get /keys": { summary: "Keys", key: "management", query: keysQuerySchema, answer: listed(keySchema) },
  "post /keys": {
    summary: "Make a key",
    key: "management",
    body: newKeySchema,
    answer: z.object({ data: keySchema, key: z.string() }),
    status: 201,
  },
  "get /keys/{hash}": { summary: "One key", key: "management", answer: inData(keySchema) },
  "patch /keys/{hash}": {
    summary: "Change a key",
    key: "management",
    body: changesSchema,
    answer: inData(keySchema),
  },
  "delete /keys/{hash}": { summary: "Remove a key", key: "management", answer: deletedSchema },
  "get /benchmarks": {
    summary: "Results of benchmarks that were written down here",
    key: "any",
    query: benchmarksQuerySchema,
    answer: benchmarksSchema,
  },
  "get /datasets/rankings-daily": {
    summary: "Tokens of each model by day, week or month",
    key: "any",
    query: rankingsQuerySchema,
    answer: rankingsSchema,
  },
  "get /datasets/app-rankings": {
    summary: "Apps by tokens, or by how many more there were than before",
    key: "any",
    query: appRankingsQuerySchema,
    answer: appRankingsSchema,
  },
  "get /datasets/session-cost": {
    summary: "What sessions cost by app: nothing is known of it here",
    key: "any",
    query: sessionCostQuerySchema,
    answer: sessionCostSchema,
  },
  "get /health": {
    summary: "Whether the server is up",
    answer: z.object({ status: z.literal("ok"), version: z.string() }),
  },
  "get /openapi.json": {
    summary: "This document",
    answer: z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
  },
};
