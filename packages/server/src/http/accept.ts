import type { ImageRequest } from "@atelier/contract";
import type { Generation, GenerationProgress, Started } from "@atelier/gateway";
import type { Context } from "hono";
import { cacheHeaders, routeMetadata } from "./answers/route.js";
import { type BodyLimits, type BodySource, readJson } from "./guards/body.js";
import { bodyOf, leavingOf } from "./node.js";
import type { AppEnv, AppParts } from "./parts.js";
import {
  cacheWish,
  callingApp,
  sessionNamed,
  traceOf,
  wantsKeeping,
  wantsMetadata,
} from "./request-headers.js";

/** A request for pictures that was read and accepted. */
export interface Accepted<Request> {
  readonly request: Request;
  readonly started: Started;
  /** Headers of the answer, whatever its form. */
  readonly headers: Record<string, string>;
  /** What to add to the answer's body where the caller asked for it. */
  readonly metadata: (generation: Generation) => { openrouter_metadata?: object };
}

/**
 * Reads a body, has the gate accept it, and says what the answer's head must tell.
 * @throws AtelierError
 */
export async function accept<Request extends ImageRequest>(
  context: Context<AppEnv>,
  { gateway, limits, room }: AppParts,
  read: (body: unknown) => Request,
  onProgress: (progress: GenerationProgress) => void = () => {},
  readBody: (request: BodySource, limits: BodyLimits) => Promise<unknown> = readJson,
): Promise<Accepted<Request>> {
  const id = context.get("generationId");
  const caller = context.get("caller");
  // What was read is in the request until that has its outcome.
  const place = room.enter();
  try {
    const body = await readBody(bodyOf(context), { bytes: limits.bodyBytes, onBytes: place.add });
    const request = inSession(read(body), sessionNamed(context));
    const cache = cacheWish(context, caller, body);
    const signal = leavingOf(context);
    const app = callingApp(context);
    const started = await gateway.begin(request, {
      ...{ id, caller, signal, onProgress, cache, app },
      ...{ keep: wantsKeeping(context, caller), trace: traceOf(context, request.labels.trace) },
    });
    started.done.then(place.leave, place.leave);
    const wanted = wantsMetadata(context) && started.hit === null;
    return {
      request,
      started,
      headers: { "X-Generation-Id": id, ...cacheHeaders(cache, started.hit) },
      metadata: (generation) => (wanted ? { openrouter_metadata: routeMetadata(generation) } : {}),
    };
  } catch (fault) {
    place.leave();
    throw fault;
  }
}

/** What the body says of the session wins over what the header does. */
function inSession<Request extends ImageRequest>(request: Request, named: string | null): Request {
  const { labels } = request;
  return { ...request, labels: { ...labels, sessionId: labels.sessionId ?? named } };
}
