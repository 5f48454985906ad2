import { AtelierError, countTokens, type ImageRequest, type Usage } from "@atelier/contract";
import type { Attempt } from "./attempt.js";
import type { CacheHit, CacheWish } from "./cache.js";
import { asAtelierError, drawWithFailover, type FailoverParts, type Made } from "./failover.js";
import type { Caller } from "./keys/store.js";
import type { Hold } from "./money/ledger.js";
import { inDollars, NO_USAGE, priceWithin, sumOf, usageOf } from "./price.js";
import type { Picture, PictureProgress, PictureReport } from "./providers/provider.js";
import type { Place as Seat } from "./queue.js";
import type { Beside, GenerationRecord, RecordStore, TraceParent } from "./records.js";
import type { Candidate } from "./routing/candidates.js";
import { keepable } from "./storage/keepable.js";

/** On whose behalf, and under which name, a request is drawn. */
export interface Terms {
  /** The generation's id. */
  readonly id: string;
  readonly caller: Caller;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: GenerationProgress) => void;
  /** Null where the caller doesn't want the cache. */
  readonly cache?: CacheWish | null;
  readonly app?: App;
  readonly trace?: TraceParent | null;
  /** Whether the pictures are kept for the caller. */
  readonly keep?: boolean;
}

/** The program that calls, as it names itself. */
export interface App {
  readonly referer: string | null;
  readonly title: string | null;
  readonly userAgent: string | null;
  readonly categories: readonly string[];
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
  /** US dollars of each picture, in their order; null where it isn't known. */
  readonly costs: readonly (number | null)[];
  readonly route: Route;
}

/** How a request found its way. */
export interface Route {
  readonly requested: string;
  /** Every endpoint that could have been asked, in the order of the plan. */
  readonly places: readonly { readonly provider: string; readonly model: string }[];
  readonly attempts: readonly Attempt[];
  readonly milliseconds: number;
}

/** A request that was accepted, with all that was decided about it. */
export interface Commission {
  readonly request: ImageRequest;
  readonly places: readonly Candidate[];
  /** A place in the line of the first. */
  readonly seat: Seat;
  /** The money held for it; null for work that costs nothing. */
  readonly hold: Hold | null;
  readonly terms: Terms;
  readonly created: Date;
}

export interface FulfilParts extends FailoverParts {
  readonly records: RecordStore;
  readonly clock: () => Date;
}

/**
 * Waits for a turn, has every picture drawn, and writes the record, whatever the outcome. A picture counts
 * as delivered only with its record, and is paid for by the same stroke.
 * @returns the generation; rejects with an AtelierError
 */
export async function fulfil(commission: Commission, parts: FulfilParts): Promise<Generation> {
  const { request, places, seat, terms } = commission;
  const attempts: Attempt[] = [];
  let drawingSince: Date | null = null;
  const record = (made: readonly Made[], error: AtelierError | null) =>
    keepRecord(commission, { made, error, attempts, drawingSince, ended: parts.clock() }, parts.records);

  const made = await drawWithFailover(
    {
      places,
      seat,
      signal: terms.signal,
      previews: request.stream,
      onProgress: (picture, progress) => terms.onProgress?.({ ...progress, picture }),
      onTurn: () => {
        drawingSince ??= parts.clock();
      },
      onAttempt: (attempt) => attempts.push(attempt),
    },
    parts,
  ).catch(async (fault: unknown) => {
    const error = terms.signal.aborted ? cancelled() : asAtelierError(fault);
    await record([], error);
    throw error;
  });
  await record(made, null);
  return generationOf(commission, made, attempts, parts.clock());
}

function cancelled(): AtelierError {
  return new AtelierError("cancelled", "The caller left before the picture was finished");
}

function generationOf(
  { request, places, terms, created }: Commission,
  made: readonly Made[],
  attempts: readonly Attempt[],
  ended: Date,
): Generation {
  const costs = made.map(costOf);
  const last = made.at(-1)?.place ?? places[0];
  return {
    id: terms.id,
    created,
    model: last?.model.slug ?? request.model,
    provider: last?.provider.name ?? "",
    pictures: made.map(({ picture }) => picture),
    usage: usageOf(request.prompt, made.length, sumOf(costs)),
    costs: costs.map((cost) => inDollars(cost)),
    route: {
      requested: request.model,
      places: places.map(({ provider, model }) => ({ provider: provider.name, model: model.slug })),
      attempts,
      milliseconds: ended.getTime() - created.getTime(),
    },
  };
}

function costOf({ picture, place }: Made): number | null {
  const { width, height, tokens = null } = picture;
  const [ordered = picture] = place.orders;
  return priceWithin(place.endpoint.price, { width, height, tokens }, ordered);
}

interface Ending {
  readonly made: readonly Made[];
  readonly error: AtelierError | null;
  readonly attempts: readonly Attempt[];
  readonly drawingSince: Date | null;
  readonly ended: Date;
}

async function keepRecord(commission: Commission, ending: Ending, records: RecordStore): Promise<void> {
  const { places, hold, terms } = commission;
  const { made, error, attempts, drawingSince, ended } = ending;
  const costMicros = error ? 0 : sumOf(made.map(costOf));
  const last = made.at(-1)?.place;
  const asked = attempts.at(-1);
  const record = recordOf(commission, ended, {
    model: last?.model.slug ?? asked?.model ?? places[0]?.model.slug ?? commission.request.model,
    provider: last?.provider.name ?? asked?.providerName ?? places[0]?.provider.name ?? "",
    outcome: outcomeOf(error),
    errorType: error?.type ?? null,
    drawingMilliseconds: drawingSince === null ? 0 : ended.getTime() - drawingSince.getTime(),
    pictures: made.length,
    costMicros,
    upstreamId: made.at(-1)?.picture.upstreamId ?? null,
    attempts,
    cacheSource: null,
  });
  const held = hold?.micros ?? 0;
  const paid = costMicros ?? 0;
  const { keyHash, limitReset } = terms.caller;
  const closing = { key: { keyHash, limitReset }, held, spent: error ? null : paid, now: ended };
  const beside = besideOf(commission, made[0]?.picture.report ?? null, error);
  try {
    await records.write(record, held > 0 || paid > 0 ? closing : null, beside);
  } catch (fault) {
    hold?.undo();
    throw fault;
  }
}

function besideOf(
  { request, terms }: Pick<Commission, "request" | "terms">,
  report: PictureReport | null,
  error: AtelierError | null,
): Beside {
  const { id: generationId, caller, app, trace = null } = terms;
  const { keyHash, logsContent } = caller;
  const content = { generationId, keyHash, prompt: keepable(request.prompt), report };
  return {
    trace,
    categories: app?.categories ?? [],
    content: logsContent ? { ...content, errorMessage: error?.message ?? null } : null,
  };
}

function outcomeOf(error: AtelierError | null): GenerationRecord["outcome"] {
  if (!error) return "done";
  return error.type === "cancelled" ? "cancelled" : "failed";
}

/** What a record says beside the request. */
type Told = Pick<
  GenerationRecord,
  | ("model" | "provider" | "outcome" | "errorType" | "drawingMilliseconds")
  | ("pictures" | "costMicros" | "upstreamId" | "attempts" | "cacheSource")
>;

/**
 * The record of a request, however it ended. Every field stands here by its name: put together from several objects it
 * would take five kilobytes instead of a few hundred bytes, and hundreds at a time wait for their batch.
 */
function recordOf(
  { request, terms, created }: Pick<Commission, "request" | "terms" | "created">,
  ended: Date,
  told: Told,
): GenerationRecord {
  return {
    id: terms.id,
    keyHash: terms.caller.keyHash,
    surface: request.surface,
    model: told.model,
    requestedModel: request.model,
    provider: told.provider,
    createdAt: created,
    outcome: told.outcome,
    errorType: told.errorType,
    streamed: request.stream,
    totalMilliseconds: ended.getTime() - created.getTime(),
    drawingMilliseconds: told.drawingMilliseconds,
    promptTokens: countTokens(request.prompt),
    inputPictures: request.inputImages.length,
    pictures: told.pictures,
    costMicros: told.costMicros,
    upstreamId: told.upstreamId,
    attempts: told.attempts,
    cacheSource: told.cacheSource,
    externalUser: request.labels.user,
    sessionId: request.labels.sessionId,
    metadata: request.labels.metadata,
    referer: terms.app?.referer ?? null,
    appTitle: terms.app?.title ?? null,
    userAgent: terms.app?.userAgent ?? null,
  };
}

/** Gives a kept answer again, as a generation of its own that cost nothing. */
export async function giveAgain(
  { request, terms, created }: Pick<Commission, "request" | "terms" | "created">,
  { answer }: CacheHit,
  parts: Pick<FulfilParts, "records" | "clock">,
): Promise<Generation> {
  const { model, provider, pictures, sourceId } = answer;
  await parts.records.write(
    recordOf({ request, terms, created }, parts.clock(), {
      model,
      provider,
      outcome: "done",
      errorType: null,
      drawingMilliseconds: 0,
      pictures: pictures.length,
      costMicros: 0,
      upstreamId: null,
      attempts: [],
      cacheSource: sourceId,
    }),
    null,
    besideOf({ request, terms }, pictures[0]?.report ?? null, null),
  );
  return {
    id: terms.id,
    created,
    model,
    provider,
    pictures,
    usage: NO_USAGE,
    costs: pictures.map(() => 0),
    route: { requested: request.model, places: [], attempts: [], milliseconds: 0 },
  };
}
