import { AtelierError, type ImageRequest, type Usage } from "@atelier/contract";
import type { Catalogue } from "./catalogue/catalogue.js";
import type { SessionStore } from "./keys/sessions.js";
import type { Caller, KeyStore } from "./keys/store.js";
import { costOf, usageOf } from "./price.js";
import type { Picture, PictureOrder, PictureProgress, Provider } from "./providers/provider.js";
import { createQueue, type Queue, unlessAborted } from "./queue.js";
import type { GenerationRecord, RecordStore } from "./records.js";
import { type Resolved, resolve } from "./resolve.js";

/** The gate: takes requests, has them drawn, and keeps the records. */
export interface Gateway {
  readonly catalogue: Catalogue;
  readonly providers: readonly Provider[];
  readonly keys: KeyStore;
  readonly sessions: SessionStore;
  readonly records: RecordStore;
  /**
   * Accepts a request and begins to draw it.
   * @throws AtelierError at once when the request can't be accepted
   */
  begin(request: ImageRequest, terms: Terms): Started;
}

/** On whose behalf, and under which name, a request is drawn. */
export interface Terms {
  readonly id: string;
  readonly caller: Caller;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: GenerationProgress) => void;
}

export interface GenerationProgress extends PictureProgress {
  /** Which of the pictures, from 0. */
  readonly picture: number;
}

/** A request that was accepted. */
export interface Started {
  readonly model: string;
  readonly provider: string;
  /** Rejects with an AtelierError. */
  readonly done: Promise<Generation>;
}

export interface Generation {
  readonly id: string;
  readonly created: Date;
  readonly model: string;
  readonly provider: string;
  readonly pictures: readonly Picture[];
  readonly usage: Usage;
  /** US dollars of each picture. */
  readonly costPerPicture: number;
}

export interface GatewayParts {
  readonly catalogue: Catalogue;
  readonly providers: readonly Provider[];
  readonly keys: KeyStore;
  readonly sessions: SessionStore;
  readonly records: RecordStore;
  readonly limits: GatewayLimits;
  readonly now: () => Date;
  /** A fresh uint32. */
  readonly randomSeed: () => number;
}

export interface GatewayLimits {
  /** Requests that may wait for a turn at one provider. */
  readonly waiting: number;
  /** Longest a single picture may take. */
  readonly pictureSeconds: number;
}

export function createGateway(parts: GatewayParts): Gateway {
  const { catalogue, providers, keys, sessions, records, limits } = parts;
  const desks = new Map<string, Desk>(
    providers.map((provider) => [
      provider.slug,
      { provider, queue: createQueue({ concurrency: provider.concurrency, waiting: limits.waiting }) },
    ]),
  );

  return {
    catalogue,
    providers,
    keys,
    sessions,
    records,
    begin(request, terms) {
      const resolved = resolve(request, catalogue, parts.randomSeed);
      const desk = desks.get(resolved.endpoint.provider);
      if (!desk) throw new AtelierError("server", `No provider called ${resolved.endpoint.provider}`);
      const done = fulfil(parts, desk, resolved, request, terms);
      return { model: resolved.model.slug, provider: desk.provider.name, done };
    },
  };
}

interface Desk {
  readonly provider: Provider;
  readonly queue: Queue;
}

/** Joins the line before the first wait, so that a full line throws at once. */
function fulfil(
  parts: GatewayParts,
  desk: Desk,
  resolved: Resolved,
  request: ImageRequest,
  terms: Terms,
): Promise<Generation> {
  const place = desk.queue.join();
  const created = parts.now();
  const seconds = parts.limits.pictureSeconds;
  let drawingSince: Date | null = null;

  const draw = async (): Promise<readonly Picture[]> => {
    await place.turn(terms.signal);
    drawingSince = parts.now();
    const pictures: Picture[] = [];
    for (const [index, order] of resolved.orders.entries()) {
      const onProgress = (progress: PictureProgress) => terms.onProgress?.({ ...progress, picture: index });
      pictures.push(
        await drawOne(desk.provider, order, { ...terms, seconds, previews: request.stream, onProgress }),
      );
    }
    return pictures;
  };

  const record = async (outcome: GenerationRecord["outcome"], errorType: string | null, pictures: number) => {
    const ended = parts.now().getTime();
    const costMicros = costOf(resolved.endpoint, pictures);
    const usage = usageOf(request.prompt, pictures, costMicros);
    await parts.records.write({
      id: terms.id,
      keyHash: terms.caller.keyHash,
      surface: request.surface,
      model: resolved.model.slug,
      provider: desk.provider.name,
      createdAt: created,
      outcome,
      errorType,
      streamed: request.stream,
      totalMilliseconds: ended - created.getTime(),
      drawingMilliseconds: drawingSince === null ? 0 : ended - drawingSince.getTime(),
      promptTokens: usage.prompt_tokens,
      pictures,
      costMicros,
      externalUser: request.labels.user,
      sessionId: request.labels.sessionId,
      metadata: request.labels.metadata,
    });
    return usage;
  };

  return draw()
    .finally(() => place.leave())
    .then(
      async (pictures) => ({
        id: terms.id,
        created,
        model: resolved.model.slug,
        provider: desk.provider.name,
        pictures,
        usage: await record("done", null, pictures.length),
        costPerPicture: costOf(resolved.endpoint, 1) / 1_000_000,
      }),
      async (fault: unknown) => {
        const error = asAtelierError(fault, terms.signal);
        await record(error.type === "cancelled" ? "cancelled" : "failed", error.type, 0);
        throw error;
      },
    );
}

interface DrawTerms {
  readonly signal: AbortSignal;
  readonly seconds: number;
  readonly previews: boolean;
  readonly onProgress: (progress: PictureProgress) => void;
}

/** One picture, given up at the caller's wish or after its time; a provider that hangs is not waited for. */
async function drawOne(provider: Provider, order: PictureOrder, terms: DrawTerms): Promise<Picture> {
  const deadline = new AbortController();
  const timer = setTimeout(
    () =>
      deadline.abort(
        new AtelierError("timeout", `The picture was not finished within ${terms.seconds} seconds`),
      ),
    terms.seconds * 1000,
  );
  const signal = AbortSignal.any([terms.signal, deadline.signal]);
  const { previews, onProgress } = terms;
  try {
    return await unlessAborted(provider.generate(order, { signal, previews, onProgress }), signal);
  } catch (fault) {
    throw deadline.signal.aborted ? deadline.signal.reason : fault;
  } finally {
    clearTimeout(timer);
  }
}

function asAtelierError(fault: unknown, signal: AbortSignal): AtelierError {
  if (signal.aborted) return new AtelierError("cancelled", "The caller left before the picture was finished");
  if (fault instanceof AtelierError) return fault;
  return new AtelierError("server", "The picture could not be drawn because of an internal fault", null, {
    cause: fault,
  });
}
