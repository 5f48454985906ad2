import { strings } from "../strings/create.js";
import { ApiFault, faultOf } from "./fault.js";

/** The API's address as a program elsewhere would write it. */
export function baseUrl(): string {
  return `${location.origin}/api/v1`;
}

/**
 * Calls the server. Who calls is told by the session's cookie, which no script can read. Any answer but 2xx becomes
 * an `ApiFault`.
 *
 * @param path behind `/api`, such as `/v1/models`
 */
export async function call(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, { ...init, credentials: "same-origin" });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiFault(strings.faults.noAnswer, null);
  }
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => null);
  throw (
    faultOf(body, response.status) ?? new ApiFault(strings.faults.status(response.status), response.status)
  );
}

/** The JSON of a GET. */
export async function getJson(path: string, signal?: AbortSignal): Promise<unknown> {
  return (await call(path, signal ? { signal } : {})).json();
}

/** Sends JSON and gives the answer's JSON; null where the answer has no body. */
export async function sendJson(
  method: "POST" | "PATCH" | "DELETE",
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await call(path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  return response.status === 204 ? null : response.json().catch(() => null);
}
