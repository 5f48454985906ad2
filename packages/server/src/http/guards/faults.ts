import { AtelierError, errorEnvelope } from "@atelier/contract";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppEnv, AppParts } from "../parts.js";

/** Any fault as something that may be told: what isn't ours to tell becomes a plain "internal". */
export function asPublicError(fault: unknown): AtelierError {
  if (fault instanceof AtelierError && fault.type !== "server") return fault;
  return new AtelierError(
    "server",
    "Something went wrong inside. It has been noted; please try again.",
    null,
    {
      cause: fault,
    },
  );
}

/** Answers a fault in the envelope of the contract, and notes those that are our own. */
export function answerFault({ logger }: AppParts) {
  return (fault: unknown, context: Context<AppEnv>): Response => {
    const error = asPublicError(fault);
    if (error.status === 500) logFault(logger, context, fault);
    const id = context.get("generationId") as string | undefined;
    if (id !== undefined) context.header("X-Generation-Id", id);
    if (error.retryAfterSeconds !== null) context.header("Retry-After", String(error.retryAfterSeconds));
    return context.json(errorEnvelope(error), error.status as ContentfulStatusCode);
  };
}

export function logFault(logger: AppParts["logger"], context: Context<AppEnv>, fault: unknown): void {
  const { path } = context.req;
  logger.error({ generation: context.get("generationId"), path, ...faultFacts(fault) }, "internal fault");
}

/** What lies at the bottom of a fault; the layers above it can carry the values of a query. */
export function faultFacts(fault: unknown): { fault: string; stack: string | undefined } {
  const root = rootOf(fault);
  return root instanceof Error
    ? { fault: `${root.name}: ${root.message}`, stack: root.stack }
    : { fault: String(root), stack: undefined };
}

function rootOf(fault: unknown): unknown {
  return fault instanceof Error && fault.cause !== undefined ? rootOf(fault.cause) : fault;
}
