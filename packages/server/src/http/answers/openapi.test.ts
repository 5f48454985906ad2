import { describe, expect, test } from "vitest";
import { createApi } from "../app.js";
import { type AppParts, HTTP_LIMITS } from "../parts.js";
import { OPERATIONS, openApiDocument } from "./openapi.js";

describe("the OpenAPI document", () => {
  test("has exactly the routes that there are", () => {
    const routes = createApi({ version: "1", limits: HTTP_LIMITS } as AppParts).routes.map(
      ({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, "{$1}")}`,
    );
    expect(Object.keys(OPERATIONS).toSorted()).toEqual([...new Set(routes)].toSorted());
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
    expect(document.paths["/models"]?.get).not.toHaveProperty("security");
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
