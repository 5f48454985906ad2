import { AtelierError } from "@atelier/contract";
import type { Attempt } from "./attempt.js";
import { withDeadline } from "./deadline.js";
import type { Picture, PictureOrder, PictureProgress, Provider } from "./providers/provider.js";
import type { Queue, Place as Seat } from "./queue.js";
import type { Candidate } from "./routing/candidates.js";
import type { Health } from "./routing/health.js";

/** A provider and the line before it. */
export interface Desk {
  readonly provider: Provider;
  readonly queue: Queue;
}

/** A picture with the place that made it. */
export interface Made {
  readonly picture: Picture;
  readonly place: Candidate;
}

export interface Errand {
  /** Places to try, best first. */
  readonly places: readonly Candidate[];
  /** A place in the line of the first, already taken. */
  readonly seat: Seat;
  readonly signal: AbortSignal;
  readonly previews: boolean;
  readonly onProgress: (picture: number, progress: PictureProgress) => void;
  /** Called when drawing begins, and after every attempt. */
  readonly onTurn: () => void;
  readonly onAttempt: (attempt: Attempt) => void;
}

export interface FailoverParts {
  readonly desks: ReadonlyMap<string, Desk>;
  readonly health: Health;
  /** Milliseconds. */
  readonly now: () => number;
  /** Longest a single picture may take. */
  readonly pictureSeconds: number;
  /** Longest that all attempts may take together, without the waiting for a turn. */
  readonly requestSeconds: number;
}

/**
 * Has every picture of a request drawn, going on to the next place when one fails in a way that another might
 * not. Pictures that were made are kept; only those missing are asked for again.
 * @throws AtelierError of the last place, with those before it in `previous_errors`
 */
export async function drawWithFailover(errand: Errand, parts: FailoverParts): Promise<Made[]> {
  const count = errand.places[0]?.orders.length ?? 0;
  const made: (Made | null)[] = Array.from({ length: count }, () => null);
  const faults: { place: Candidate; error: AtelierError }[] = [];
  let deadline: number | null = null;

  for (const [index, place] of errand.places.entries()) {
    const began = parts.now();
    deadline ??= began + parts.requestSeconds * 1000;
    const remaining = (deadline - began) / 1000;
    if (remaining <= 0) break;
    const isLast = index === errand.places.length - 1;
    const preview: FirstPreview = { milliseconds: null };
    try {
      const seat = index === 0 ? errand.seat : seatAt(place, parts);
      await drawMissing(
        { place, seat, made, preview, seconds: secondsAt(place, remaining, isLast, parts) },
        errand,
        parts,
      );
      return made.filter((one) => one !== null);
    } catch (fault) {
      if (errand.signal.aborted) throw fault;
      const error = asAtelierError(fault);
      errand.onAttempt(attemptAt(place, { began, error, made, preview }, parts));
      noteFailure(place, error, parts.health);
      faults.push({ place, error });
      if (!another(error)) break;
    }
  }
  throw lastFault(faults);
}

/** Whether another place might do what this one did not. */
export function another({ type }: AtelierError): boolean {
  return (
    type === "rate_limit_exceeded" ||
    type === "provider_unavailable" ||
    type === "provider_overloaded" ||
    type === "timeout" ||
    type === "server"
  );
}

/** When the first preview of an attempt came. */
interface FirstPreview {
  milliseconds: number | null;
}

interface Task {
  readonly place: Candidate;
  readonly seat: Seat;
  readonly made: (Made | null)[];
  readonly preview: FirstPreview;
  /** For each picture. */
  readonly seconds: number;
}

async function drawMissing(task: Task, errand: Errand, parts: FailoverParts): Promise<void> {
  const { place, seat, made, preview, seconds } = task;
  try {
    await seat.turn(errand.signal);
    errand.onTurn();
    parts.health.asked(place.id);
    const began = parts.now();
    const missing = place.orders
      .map((order, index) => ({ order, index }))
      .filter(({ index }) => !made[index]);
    const draw = async ({ order, index }: { order: PictureOrder; index: number }) => {
      const picture = await withDeadline(errand.signal, seconds, (signal) =>
        place.provider.generate(order, {
          signal,
          previews: errand.previews,
          onProgress: (progress) => {
            if (progress.preview) preview.milliseconds ??= Math.round(parts.now() - began);
            errand.onProgress(index, progress);
          },
        }),
      );
      made[index] = { picture, place };
    };
    await severalAtOnce(missing, place.provider.parallel, draw);
    parts.health.succeeded(place.id, (parts.now() - began) / 1000);
    errand.onAttempt(attemptAt(place, { began, error: null, made, preview }, parts));
  } finally {
    seat.leave();
  }
}

/** Does work for every item, so many at once; after a fault nothing new is begun, and what runs is waited for. */
async function severalAtOnce<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const faults: unknown[] = [];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined && faults.length === 0; item = waiting.shift()) {
      await work(item).catch((fault: unknown) => faults.push(fault));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  if (faults.length > 0) throw faults.find(isFinal) ?? faults[0];
}

function isFinal(fault: unknown): boolean {
  return fault instanceof AtelierError && !another(fault);
}

function seatAt({ provider }: Candidate, { desks }: FailoverParts): Seat {
  const desk = desks.get(provider.slug);
  if (!desk) throw new AtelierError("server", `No provider called ${provider.slug}`);
  return desk.queue.join();
}

/** A provider's own patience counts only while there is another to turn to. */
function secondsAt(
  { provider }: Candidate,
  remaining: number,
  isLast: boolean,
  parts: FailoverParts,
): number {
  const patience = isLast ? null : provider.attemptSeconds;
  return Math.min(parts.pictureSeconds, remaining, patience ?? Number.POSITIVE_INFINITY);
}

function noteFailure({ id }: Candidate, error: AtelierError, health: Health): void {
  if (error.type === "rate_limit_exceeded" || error.retryAfterSeconds !== null) {
    health.restedFor(id, error.retryAfterSeconds ?? DEFAULT_REST_SECONDS);
  } else if (another(error)) {
    health.failed(id);
  }
}

/** How long an endpoint that is asked too often is left alone when it doesn't say. */
const DEFAULT_REST_SECONDS = 5;

interface Ending {
  readonly began: number;
  readonly error: AtelierError | null;
  readonly made: readonly (Made | null)[];
  readonly preview: FirstPreview;
}

function attemptAt(place: Candidate, { began, error, made, preview }: Ending, parts: FailoverParts): Attempt {
  return {
    model: place.model.slug,
    provider: place.provider.slug,
    providerName: place.provider.name,
    status: error?.status ?? 200,
    errorType: error?.type ?? null,
    ...(error && another(error) ? { message: error.message.slice(0, 200) } : {}),
    ...(preview.milliseconds === null ? {} : { previewMilliseconds: preview.milliseconds }),
    milliseconds: Math.round(parts.now() - began),
    startedAt: began,
    pictures: made.filter((one) => one?.place === place).length,
  };
}

export function asAtelierError(fault: unknown): AtelierError {
  if (fault instanceof AtelierError) return fault;
  return new AtelierError("server", "The picture could not be drawn", null, { cause: fault });
}

function lastFault(faults: readonly { place: Candidate; error: AtelierError }[]): AtelierError {
  const last = faults.at(-1)?.error;
  if (!last) return new AtelierError("timeout", "There was no time left to draw the picture");
  const earlier = faults.slice(0, -1);
  if (earlier.length === 0) return last;
  return new AtelierError(last.type, last.message, last.field, {
    cause: last.cause ?? last,
    ...(last.retryAfterSeconds === null ? {} : { retryAfterSeconds: last.retryAfterSeconds }),
    details: {
      ...last.details,
      previous_errors: earlier.map(({ place, error }) => ({
        provider: place.provider.name,
        code: error.type,
        status: error.status,
      })),
    },
  });
}
