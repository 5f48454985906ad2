import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { AtelierError } from "@atelier/contract";
import { checkShape } from "./json-shape.js";

/** A request as far as its body goes. */
export interface BodySource {
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | Readable | null;
}

/** How much of a body is read. */
export interface BodyLimits {
  readonly bytes: number;
  /** Told of the bytes as they come; throws where there is no room for them. */
  readonly onBytes?: (count: number) => void;
}

/** For bodies that hold a few fields. */
export const SHORT_BODY: BodyLimits = { bytes: 64 * 1024 };

/**
 * The JSON of a request's body, refused as soon as it is known to be too long: by its announced length, or
 * while it streams in.
 * @throws AtelierError `payload_too_large` or `invalid_request`
 */
export async function readJson(request: BodySource, limits: BodyLimits): Promise<unknown> {
  return parsed(await readText(request, limits));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AtelierError("invalid_request", "The request body is not valid JSON");
  }
}

const BYTE_ORDER_MARK = "\ufeff";

async function readText(request: BodySource, limits: BodyLimits): Promise<string> {
  const bytes = await readBytes(request, limits);
  if (!isUtf8(bytes)) throw new AtelierError("invalid_request", "The request body is not UTF-8 text");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkShape(buffer);
  const text = buffer.toString("utf8");
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/**
 * The bytes of a request's body, no more than so many.
 * @throws AtelierError `payload_too_large` or `cancelled`, and what `onBytes` throws
 */
export async function readBytes(request: BodySource, limits: BodyLimits): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > limits.bytes) throw tooLarge(limits.bytes);
  try {
    return await (request.body instanceof Readable
      ? collected(request.body, limits)
      : gathered(request.body ?? [], limits));
  } catch (fault) {
    if (fault instanceof AtelierError) throw fault;
    throw new AtelierError("cancelled", "The caller left while sending", null, { cause: fault });
  }
}

async function gathered(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { bytes, onBytes }: BodyLimits,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > bytes) throw tooLarge(bytes);
    onBytes?.(chunk.byteLength);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The same by a stream's events, which take a tenth of what its iterator does. */
function collected(body: Readable, { bytes, onBytes }: BodyLimits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const add = (chunk: Uint8Array) => {
      length += chunk.byteLength;
      chunks.push(chunk);
      try {
        if (length > bytes) throw tooLarge(bytes);
        onBytes?.(chunk.byteLength);
      } catch (fault) {
        // The rest is left where it is, so that its sender can be told.
        body.off("data", add);
        body.pause();
        reject(fault);
      }
    };
    body.on("data", add);
    body.once("end", () => resolve(chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)));
    body.once("error", reject);
    body.once("close", () => {
      if (!body.readableEnded) reject(new Error("The body was not sent to its end"));
    });
    if (body.destroyed) reject(new Error("The body was not sent to its end"));
  });
}

function tooLarge(maxBytes: number): AtelierError {
  const mebibytes = Math.floor(maxBytes / 1024 / 1024);
  return new AtelierError("payload_too_large", `The request body is larger than ${mebibytes} MiB`);
}
