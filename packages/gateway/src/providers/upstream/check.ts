import type { Answer } from "./call.js";
import { get } from "./call.js";
import { refusalFault } from "./refusal.js";
import type { Service } from "./service.js";

/**
 * Asks a service for something that costs nothing, to see whether it is there and takes our key. What it says to
 * that doesn't matter: many servers of this kind don't know the address.
 * @throws AtelierError when it can't be reached, refuses our key, or is at fault itself
 */
export async function checkService(service: Service, path: string, signal: AbortSignal): Promise<void> {
  const answer = await get(service, path, signal);
  if (isWell(answer)) return;
  throw refusalFault(service, answer, { message: "", code: null });
}

function isWell({ status }: Answer): boolean {
  return status < 500 && ![401, 402, 403, 429].includes(status);
}
