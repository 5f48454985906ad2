import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "./parts.js";

const zip = promisify(gzip);

/** Shorter answers fit into one packet anyway. */
const LEAST_BYTES = 1200;

/** Longer ones are pictures in base64, which hardly get smaller and take their time. */
const MOST_BYTES = 512 * 1024;

/** Whether a client takes an encoding, by its `Accept-Encoding`. */
export function takes(encoding: "br" | "gzip", accepted: string | undefined): boolean {
  return (accepted ?? "").split(",").some((one) => {
    const [name, ...parameters] = one.split(";").map((part) => part.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** Zips what a GET answers in JSON, for those who take it: lists of models and of pictures get a fifth of their size. */
export function zippedJson(): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    await next();
    const { req } = context;
    // Not even looked at: that would make objects of the head of a drawing's answer, which has been sent.
    if (req.method !== "GET") return;
    const { res } = context;
    const isJson = /^application\/json\b/.test(res.headers.get("content-type") ?? "");
    if (!isJson || res.headers.has("content-encoding") || res.body === null) return;
    res.headers.append("Vary", "Accept-Encoding");
    if (!takes("gzip", req.header("accept-encoding"))) return;
    const body = Buffer.from(await res.arrayBuffer());
    const fits = body.length >= LEAST_BYTES && body.length <= MOST_BYTES;
    const headers = new Headers(res.headers);
    headers.delete("content-length");
    if (fits) headers.set("Content-Encoding", "gzip");
    context.res = undefined;
    context.res = new Response(new Uint8Array(fits ? await zip(body) : body), {
      status: res.status,
      headers,
    });
  };
}
