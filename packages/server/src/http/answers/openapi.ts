import { errorEnvelopeSchema } from "@atelier/contract";
import { z } from "zod";
import { FRONTEND_OPERATIONS } from "./frontend-operations.js";
import { OPERATIONS, type Operation } from "./operations.js";

const API_BASE = "/api/v1";
const FRONTEND_BASE = "/api/frontend/v1";

/** The OpenAPI document of the API, made from the schemas that requests are held against. */
export function openApiDocument(version: string): object {
  const paths: Record<string, Record<string, unknown>> = {};
  const add = (operations: Readonly<Record<string, Operation>>, shared: object) => {
    for (const [name, operation] of Object.entries(operations)) {
      const [method = "", path = ""] = name.split(" ");
      paths[path] = { ...shared, ...paths[path], [method]: describe(path, operation) };
    }
  };
  add(OPERATIONS, {});
  add(FRONTEND_OPERATIONS, { servers: [{ url: FRONTEND_BASE }] });
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
