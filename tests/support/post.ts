import { TEST_KEY, type TestServer } from "./server.js";

export interface Posted {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body where it is JSON, else undefined. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look wherever they like in it
  readonly json: any;
  readonly milliseconds: number;
}

/** Posts a body (text as it stands, anything else as JSON) with the test's key, and reads the whole answer. */
export async function post(
  server: Pick<TestServer, "api">,
  path: string,
  body: unknown,
  init: RequestInit = {},
): Promise<Posted> {
  const began = performance.now();
  const response = await fetch(`${server.api}${path}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${TEST_KEY}`, "Content-Type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...init,
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? JSON.parse(text) : undefined,
    milliseconds: performance.now() - began,
  };
}
