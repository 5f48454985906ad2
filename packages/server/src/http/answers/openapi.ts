import {
  chatAnswerSchema,
  chatBodySchema,
  endpointSchema,
  errorEnvelopeSchema,
  imageEndpointSchema,
  imageModelSchema,
  imagesAnswerSchema,
  imagesBodySchema,
  modelListSchema,
  modelSchema,
  responsesBodySchema,
} from "@atelier/contract";
import { z } from "zod";
import { changesSchema, newKeySchema } from "../routes/keys.js";

interface Operation {
  readonly summary: string;
  /** Which kind of key it needs. */
  readonly key?: "inference" | "management" | "any";
  readonly body?: z.ZodType;
  /** Left out where the form is described in `docs/api.md` alone. */
  readonly answer?: z.ZodType;
  readonly query?: readonly string[];
  readonly status?: number;
  readonly streams?: boolean;
}

const inData = (schema: z.ZodType) => z.object({ data: schema });
const listed = (schema: z.ZodType) => inData(z.array(schema));

const images: Operation = {
  summary: "Draw by the Images API",
  key: "inference",
  body: imagesBodySchema,
  answer: imagesAnswerSchema,
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
    answer: chatAnswerSchema,
    streams: true,
  },
  "post /responses": {
    summary: "Draw by the Responses API",
    key: "inference",
    body: responsesBodySchema,
    streams: true,
  },
  "get /models": {
    summary: "Models, newest first",
    query: ["offset", "limit", "output_modalities", "input_modalities", "q"],
    answer: modelListSchema,
  },
  "get /models/count": {
    summary: "How many models there are",
    query: ["output_modalities", "input_modalities", "q"],
    answer: inData(z.object({ count: z.int() })),
  },
  "get /model/{author}/{slug}": { summary: "One model", answer: inData(modelSchema) },
  "get /models/{author}/{slug}/endpoints": {
    summary: "A model's endpoints",
    answer: inData(z.looseObject({ id: z.string(), endpoints: z.array(endpointSchema) })),
  },
  "get /images/models": { summary: "Models that make pictures", answer: listed(imageModelSchema) },
  "get /images/models/{author}/{slug}/endpoints": {
    summary: "A picture model's endpoints, with the parameters each takes",
    answer: z.object({ id: z.string(), endpoints: z.array(imageEndpointSchema) }),
  },
  "get /key": { summary: "The key in use", key: "any" },
  "get /generation": { summary: "The record of one of your generations", key: "any", query: ["id"] },
  "get /generation/content": {
    summary: "What one of your generations was asked and answered, where the key logs it",
    key: "any",
    query: ["id"],
  },
  "get /providers": { summary: "Who can be asked here" },
  "get /credits": { summary: "What was granted and what is spent", key: "management" },
  "post /credits": {
    summary: "Grant credit",
    key: "management",
    body: z.object({ amount: z.number().positive() }),
  },
  "get /activity": {
    summary: "Use by day, model and provider",
    key: "management",
    query: ["date", "api_key_hash"],
  },
  "get /keys": { summary: "Keys", key: "management", query: ["offset", "include_disabled"] },
  "post /keys": { summary: "Make a key", key: "management", body: newKeySchema, status: 201 },
  "get /keys/{hash}": { summary: "One key", key: "management" },
  "patch /keys/{hash}": { summary: "Change a key", key: "management", body: changesSchema },
  "delete /keys/{hash}": { summary: "Remove a key", key: "management" },
  "get /health": { summary: "Whether the server is up" },
  "get /openapi.json": { summary: "This document" },
};

/** The OpenAPI document of the API, made from the schemas that requests are held against. */
export function openApiDocument(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    const [method = "", path = ""] = name.split(" ");
    paths[path] = { ...paths[path], [method]: describe(path, operation) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Atelier", version, description: "Pictures by the API that OpenRouter's clients speak." },
    servers: [{ url: "/api/v1" }],
    paths,
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: { Error: jsonSchema(errorEnvelopeSchema, "output") },
    },
  };
}

function describe(
  path: string,
  { summary, key, body, answer, query, status = 200, streams }: Operation,
): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const json = { schema: answer ? jsonSchema(answer, "output") : { type: "object" } };
  return {
    summary,
    ...(key ? { description: keyText(key), security: [{ key: [] }] } : {}),
    parameters: [
      ...names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
      ...(query ?? []).map((name) => ({ name, in: "query", schema: { type: "string" } })),
    ],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: jsonSchema(body, "input") } },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: "Done",
        content: {
          "application/json": json,
          ...(streams ? { "text/event-stream": { schema: { type: "string" } } } : {}),
        },
      },
      default: {
        description: "Refused or failed",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
      },
    },
  };
}

function keyText(key: NonNullable<Operation["key"]>): string {
  return key === "any" ? "Needs a key." : `Needs a key for ${key}.`;
}

/** What only code can check is left open in the document. */
function jsonSchema(schema: z.ZodType, io: "input" | "output"): object {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return described;
}
