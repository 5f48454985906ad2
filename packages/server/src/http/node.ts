import type { IncomingMessage, ServerResponse } from "node:http";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context } from "hono";
import type { BodySource } from "./guards/body.js";

/**
 * What lies under a request that came by a socket. The standard's Request and Response cost as much processor as all the
 * rest of a small request, and copy the bodies of large ones, so the routes that draw go by these.
 */
function nodeOf(context: Context): { incoming: IncomingMessage; outgoing: ServerResponse } | null {
  const { incoming, outgoing } = (context.env ?? {}) as Partial<{
    incoming: IncomingMessage;
    outgoing: ServerResponse;
  }>;
  return incoming && outgoing ? { incoming, outgoing } : null;
}

/** A request's body. */
export function bodyOf(context: Context): BodySource {
  const node = nodeOf(context);
  if (!node) return context.req.raw;
  return {
    headers: { get: (name) => context.req.header(name) ?? null },
    body: node.incoming,
  };
}

/** Aborted when the caller leaves before the answer is sent. */
export function leavingOf(context: Context): AbortSignal {
  const node = nodeOf(context);
  if (!node) return context.req.raw.signal;
  const leaving = new AbortController();
  node.outgoing.once("close", () => {
    if (!node.outgoing.writableFinished) leaving.abort();
  });
  if (node.outgoing.destroyed) leaving.abort();
  return leaving.signal;
}

/**
 * Answers 200 with a body in several parts, without putting them together where that can be.
 * @param onSent called once the system has all of the parts; never when the caller left before that
 */
export function answerParts(
  context: Context,
  parts: readonly Buffer<ArrayBuffer>[],
  headers: Readonly<Record<string, string>>,
  onSent: () => void,
): Response {
  const node = nodeOf(context);
  if (!node) return context.body(Buffer.concat(parts), 200, { ...headers });
  const length = parts.reduce((sum, part) => sum + part.byteLength, 0);
  const { outgoing } = node;
  outgoing.once("finish", onSent);
  outgoing.writeHead(200, { ...headers, "Content-Length": String(length) });
  outgoing.cork();
  for (const part of parts) outgoing.write(part);
  outgoing.end();
  return RESPONSE_ALREADY_SENT;
}
