import { errorEnvelopeSchema } from "@atelier/contract";
import { z } from "zod";
import { FRONTEND_OPERATIONS } from "./frontend-operations.js";
import { OPERATIONS, type Operation } from "./operations.js";

const API_BASE = "/api/v1";
const FRONTEND_BASE = "/api/frontend/v1";

/** The OpenAPI document of the API, made from the schemas that requests are held against. */
export function openApiDocument(version: string): object {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    const [method, path] = partsOf(name);
    paths[path] = { ...paths[path], [method]: describe(path, operation) };
  }
  for (const [name, operation] of Object.entries(FRONTEND_OPERATIONS)) {
    const [method, path] = partsOf(name);
    // A path can stand in the document once: one that the API has, too, is told from a server further up.
    const [url, key] = API_PATHS.has(path)
      ? ["/api", `${FRONTEND_BASE.slice("/api".length)}${path}`]
      : [FRONTEND_BASE, path];
    paths[key] = { servers: [{ url }], ...paths[key], [method]: describe(path, operation) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Atelier", version, description: "Pictures by the API that OpenRouter's clients speak." },
    servers: [{ url: API_BASE }],
    paths,
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: { Error: jsonSchema(errorEnvelopeSchema, "output") },
    },
  };
}

function partsOf(name: string): readonly [method: string, path: string] {
  const [method = "", path = ""] = name.split(" ");
  return [method, path];
}

const API_PATHS: ReadonlySet<string> = new Set(Object.keys(OPERATIONS).map((name) => partsOf(name)[1]));

function describe(
  path: string,
  { summary, key, body, answer, query, status = 200, streams, files }: Operation,
): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const json = { schema: answer ? jsonSchema(answer, "output") : { type: "object" } };
  return {
    summary,
    ...(key ? { description: keyText(key), security: [{ key: [] }] } : {}),
    parameters: [
      ...names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
      ...(query ? queryParameters(query) : []),
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
          ...(files
            ? Object.fromEntries(
                files.map((type) => [type, { schema: { type: "string", format: "binary" } }]),
              )
            : {}),
          ...(files && !answer ? {} : { "application/json": json }),
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

function queryParameters(query: z.ZodObject): object[] {
  const { properties = {}, required = [] } = jsonSchema(query, "input") as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: "query", schema },
    ...(required.includes(name) ? { required: true } : {}),
  }));
}

function keyText(key: NonNullable<Operation["key"]>): string {
  return key === "any" ? "Needs a key." : `Needs a key for ${key}.`;
}

/** What only code can check is left open in the document. */
function jsonSchema(schema: z.ZodType, io: "input" | "output"): object {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return described;
}
