import { strings } from "../strings.js";
import { ApiFault, faultOf } from "./fault.js";
import { pastedKey } from "./key.js";

/** The API's address as a program elsewhere would write it. */
export function baseUrl(): string {
  return `${location.origin}/api/v1`;
}

/** Calls the API with the pasted key, if there is one. Any answer but 2xx becomes an `ApiFault`. */
export async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  const key = pastedKey();
  if (key !== null) headers.set("authorization", `Bearer ${key}`);
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, { ...init, headers, credentials: "same-origin" });
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
