import { setMaxListeners } from "node:events";
import { AtelierError, type ImageRequest, type Usage } from "@atelier/contract";
import type { Endpoint, Model } from "./catalogue/model.js";
import type { Caller } from "./keys/store.js";
import { costOf, MICROS_PER_DOLLAR, usageOf } from "./price.js";
import type { Picture, PictureOrder, PictureProgress, Provider } from "./providers/provider.js";
import { type Queue, unlessAborted } from "./queue.js";
import type { GenerationRecord, RecordStore } from "./records.js";

/** On whose behalf, and under which name, a request is drawn. */
export interface Terms {
  /** The generation's id. */
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

export interface Generation {
  readonly id: string;
  readonly created: Date;
  readonly model: string;
  /** The provider's name. */
  readonly provider: string;
  readonly pictures: readonly Picture[];
  readonly usage: Usage;
  /** US dollars of each picture. */
  readonly costPerPicture: number;
}

/** A provider and the line before it. */
export interface Desk {
  readonly provider: Provider;
  readonly queue: Queue;
}

/** A request that was accepted, with all that was decided about it. */
export interface Commission {
  readonly request: ImageRequest;
  readonly model: Model;
  readonly endpoint: Endpoint;
  readonly orders: readonly PictureOrder[];
  readonly terms: Terms;
}

export interface FulfilParts {
  readonly records: RecordStore;
  readonly now: () => Date;
  /** Longest a single picture may take. */
  readonly pictureSeconds: number;
}

/**
 * Waits for a turn, has every picture drawn, and writes the record, whatever the outcome. A picture counts
 * as delivered only with its record.
 * @returns the generation; rejects with an AtelierError
 * @throws AtelierError at once when the line is full
 */
export function fulfil(commission: Commission, desk: Desk, parts: FulfilParts): Promise<Generation> {
  const { request, model, endpoint, terms } = commission;
  const place = desk.queue.join();
  const times: Times = { created: parts.now(), drawingSince: null };

  const draw = async () => {
    await place.turn(terms.signal);
    times.drawingSince = parts.now();
    return drawAll(commission, desk.provider, parts.pictureSeconds);
  };
  const record = (ending: Ending) =>
    parts.records.write(recordOf(commission, desk.provider, ending, times, parts.now()));

  return draw()
    .finally(() => place.leave())
    .then(
      async (pictures) => {
        await record({ outcome: "done", errorType: null, pictures: pictures.length });
        return {
          id: terms.id,
          created: times.created,
          model: model.slug,
          provider: desk.provider.name,
          pictures,
          usage: usageOf(request.prompt, pictures.length, costOf(endpoint, pictures.length)),
          costPerPicture: costOf(endpoint, 1) / MICROS_PER_DOLLAR,
        };
      },
      async (fault: unknown) => {
        const error = asAtelierError(fault, terms.signal);
        const outcome = error.type === "cancelled" ? "cancelled" : "failed";
        await record({ outcome, errorType: error.type, pictures: 0 });
        throw error;
      },
    );
}

async function drawAll(commission: Commission, provider: Provider, seconds: number): Promise<Picture[]> {
  const { request, orders, terms } = commission;
  const pictures: Picture[] = [];
  for (const [picture, order] of orders.entries()) {
    const onProgress = (progress: PictureProgress) => terms.onProgress?.({ ...progress, picture });
    pictures.push(
      await withDeadline(terms.signal, seconds, (signal) =>
        provider.generate(order, { signal, previews: request.stream, onProgress }),
      ),
    );
  }
  return pictures;
}

/** Work given up at the caller's wish or after its time; work that doesn't heed the signal is not waited for. */
async function withDeadline<Value>(
  caller: AbortSignal,
  seconds: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const late = new AtelierError("timeout", `The picture was not finished within ${seconds} seconds`);
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(late), seconds * 1000);
  const signal = AbortSignal.any([caller, deadline.signal]);
  // An engine's many tasks may all listen; that many listeners are no leak.
  setMaxListeners(0, signal);
  try {
    return await unlessAborted(work(signal), signal);
  } catch (fault) {
    throw deadline.signal.aborted ? late : fault;
  } finally {
    clearTimeout(timer);
  }
}

interface Times {
  readonly created: Date;
  drawingSince: Date | null;
}

interface Ending {
  readonly outcome: GenerationRecord["outcome"];
  readonly errorType: string | null;
  /** Pictures delivered. */
  readonly pictures: number;
}

function recordOf(
  { request, model, endpoint, terms }: Commission,
  provider: Provider,
  { outcome, errorType, pictures }: Ending,
  { created, drawingSince }: Times,
  ended: Date,
): GenerationRecord {
  const costMicros = costOf(endpoint, pictures);
  return {
    id: terms.id,
    keyHash: terms.caller.keyHash,
    surface: request.surface,
    model: model.slug,
    provider: provider.name,
    createdAt: created,
    outcome,
    errorType,
    streamed: request.stream,
    totalMilliseconds: ended.getTime() - created.getTime(),
    drawingMilliseconds: drawingSince === null ? 0 : ended.getTime() - drawingSince.getTime(),
    promptTokens: usageOf(request.prompt, pictures, costMicros).prompt_tokens,
    pictures,
    costMicros,
    externalUser: request.labels.user,
    sessionId: request.labels.sessionId,
    metadata: request.labels.metadata,
  };
}

function asAtelierError(fault: unknown, signal: AbortSignal): AtelierError {
  if (signal.aborted) return new AtelierError("cancelled", "The caller left before the picture was finished");
  if (fault instanceof AtelierError) return fault;
  return new AtelierError("server", "The picture could not be drawn", null, { cause: fault });
}
