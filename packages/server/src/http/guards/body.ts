import { AtelierError } from "@atelier/contract";

/** A request as far as its body goes. */
export interface BodySource {
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
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
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength;
      if (length > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
  } catch (fault) {
    if (fault instanceof AtelierError) throw fault;
    throw new AtelierError("cancelled", "The caller left while sending", null, { cause: fault });
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): AtelierError {
  const mebibytes = Math.floor(maxBytes / 1024 / 1024);
  return new AtelierError("payload_too_large", `The request body is larger than ${mebibytes} MiB`);
}
