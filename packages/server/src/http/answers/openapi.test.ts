import { describe, expect, test } from "vitest";
import { createApi, createFrontend } from "../app.js";
import { type AppParts, HTTP_LIMITS } from "../parts.js";
import { FRONTEND_OPERATIONS } from "./frontend-operations.js";
import { openApiDocument } from "./openapi.js";
import { OPERATIONS } from "./operations.js";

describe("the OpenAPI document", () => {
  test.each([
    ["the API", createApi, OPERATIONS],
    ["what the pages ask", createFrontend, FRONTEND_OPERATIONS],
  ])("has exactly the routes that there are: %s", (_, create, operations) => {
    const routes = create({ version: "1", limits: HTTP_LIMITS } as AppParts).routes.map(
      ({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, "{$1}")}`,
    );
    expect(Object.keys(operations).toSorted()).toEqual([...new Set(routes)].toSorted());
  });

  test("says what a body may hold, and where a key is needed", () => {
    const document = openApiDocument("1") as { paths: Record<string, Record<string, object>> };
    expect(document.paths["/images"]?.post).toMatchObject({
      security: [{ key: [] }],
      requestBody: {
        content: {
          "application/json": {
            schema: { required: ["model", "prompt"], properties: { n: { anyOf: expect.any(Array) } } },
          },
        },
      },
    });
    expect(document.paths["/generation"]?.get).toMatchObject({
      parameters: [{ name: "id", in: "query", required: true, schema: { type: "string", minLength: 1 } }],
    });
    expect(document.paths["/pictures"]).toMatchObject({ servers: [{ url: "/api/frontend/v1" }] });
    // Both have a path of this name.
    expect(document.paths["/activity"]).not.toHaveProperty("servers");
    expect(document.paths["/frontend/v1/activity"]).toMatchObject({ servers: [{ url: "/api" }] });
    expect(document.paths["/models"]?.get).not.toHaveProperty("security");
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
