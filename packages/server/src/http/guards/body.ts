import { Readable } from "node:stream";
import { AtelierError } from "@atelier/contract";

/** A request as far as its body goes. */
export interface BodySource {
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | Readable | null;
}

/**
 * The JSON of a request's body, refused as soon as it is known to be too long: by its announced length, or
 * while it streams in.
 * @throws AtelierError `payload_too_large` or `invalid_request`
 */
export async function readJson(request: BodySource, maxBytes: number): Promise<unknown> {
  const value = parsed(await readText(request, maxBytes));
  if (isDeeperThan(DEEPEST, value)) {
    throw new AtelierError("invalid_request", `The request body is nested deeper than ${DEEPEST} levels`);
  }
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AtelierError("invalid_request", "The request body is not valid JSON");
  }
}

/** Levels of lists and objects in one another; a scene has nine. What walks a value may trust in this. */
const DEEPEST = 64;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

async function readText(request: BodySource, maxBytes: number): Promise<string> {
  const bytes = await readBytes(request, maxBytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new AtelierError("invalid_request", "The request body is not UTF-8 text");
  }
}

/**
 * The bytes of a request's body, no more than so many.
 * @throws AtelierError `payload_too_large` or `cancelled`
 */
export async function readBytes(request: BodySource, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
  try {
    return await (request.body instanceof Readable
      ? collected(request.body, maxBytes)
      : gathered(request.body ?? [], maxBytes));
  } catch (fault) {
    if (fault instanceof AtelierError) throw fault;
    throw new AtelierError("cancelled", "The caller left while sending", null, { cause: fault });
  }
}

async function gathered(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The same by a stream's events, which take a tenth of what its iterator does. */
function collected(body: Readable, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const add = (chunk: Uint8Array) => {
      length += chunk.byteLength;
      chunks.push(chunk);
      if (length <= maxBytes) return;
      // The rest is left where it is, so that its sender can be told.
      body.off("data", add);
      body.pause();
      reject(tooLarge(maxBytes));
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
