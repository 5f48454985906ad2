import { AtelierError, type ImageRequest } from "@atelier/contract";
import type { AllowanceStore } from "./allowances.js";
import type { CacheHit, ResponseCache } from "./cache.js";
import type { Catalogue } from "./catalogue/catalogue.js";
import { endpointId } from "./catalogue/model.js";
import type { Desk } from "./failover.js";
import { type Commission, fulfil, type Generation, giveAgain, type Terms } from "./fulfil.js";
import type { SessionStore } from "./keys/sessions.js";
import type { KeyStore } from "./keys/store.js";
import type { Ledger } from "./money/ledger.js";
import type { PictureStore } from "./pictures/store.js";
import { expectedPrice } from "./price.js";
import type { Provider } from "./providers/provider.js";
import { giveBackMemory, hasMemory } from "./providers/upstream/memory.js";
import { createQueue, type Place as Seat } from "./queue.js";
import type { RecordStore } from "./records.js";
import { type Candidate, candidatesFor, readModelName } from "./routing/candidates.js";
import { type Checks, createChecks } from "./routing/checks.js";
import { createHealth, type EndpointCondition } from "./routing/health.js";
import { planRoute } from "./routing/plan.js";
import type { StatisticsStore } from "./statistics/read.js";

/** The gate: takes requests, has them drawn, and keeps the records. */
export interface Gateway {
  readonly catalogue: Catalogue;
  readonly providers: readonly Provider[];
  readonly keys: KeyStore;
  readonly sessions: SessionStore;
  readonly records: RecordStore;
  readonly ledger: Ledger;
  readonly statistics: StatisticsStore;
  readonly allowances: AllowanceStore;
  /**
   * Accepts a request, sets its price aside, and begins to draw it.
   * @throws AtelierError when the request can't be accepted: nothing was held, drawn or recorded then
   */
  begin(request: ImageRequest, terms: Terms): Promise<Started>;
  /** An endpoint's present state, by its id, as this process has seen it. */
  condition(endpoint: string): EndpointCondition;
  readonly checks: Checks;
  readonly pictures: PictureStore;
  /** Resolves when nothing is being drawn or recorded any more. */
  idle(): Promise<void>;
}

/** A request that was accepted. */
export interface Started {
  /** Who is asked first; the generation tells who answered. */
  readonly model: string;
  readonly provider: string;
  /** The kept answer that is given again; null when the picture is drawn. */
  readonly hit: CacheHit | null;
  /** Rejects with an AtelierError. */
  readonly done: Promise<Generation>;
  /**
   * Says that nobody will look at the generation's pictures any more, so that their memory can be another's. Need not be
   * called; does nothing where they are kept.
   */
  release(): void;
}

export interface GatewayParts {
  readonly pictures: PictureStore;
  /** Told of what went wrong beside a request, which the caller doesn't notice. */
  readonly onFault: (fault: unknown) => void;
  readonly catalogue: Catalogue;
  readonly providers: readonly Provider[];
  readonly keys: KeyStore;
  readonly sessions: SessionStore;
  readonly records: RecordStore;
  readonly ledger: Ledger;
  readonly statistics: StatisticsStore;
  readonly allowances: AllowanceStore;
  readonly cache: ResponseCache;
  readonly limits: GatewayLimits;
  readonly now: () => Date;
  /** A fresh uint32. */
  readonly randomSeed: () => number;
  /** A number from 0 up to 1. */
  readonly random: () => number;
}

export interface GatewayLimits {
  /** Requests that may wait for a turn at one provider. */
  readonly waiting: number;
  /** Longest a single picture may take. */
  readonly pictureSeconds: number;
  /** Longest that all attempts at one request may take together. */
  readonly requestSeconds: number;
  /** Pause between two looks at a provider that is well; 0 looks at none. */
  readonly checkSeconds: number;
}

export function createGateway(parts: GatewayParts): Gateway {
  const { catalogue, providers, keys, sessions, records, ledger, statistics, cache, limits } = parts;
  const milliseconds = () => parts.now().getTime();
  const health = createHealth(milliseconds);
  const bySlug = new Map(providers.map((provider) => [provider.slug, provider]));
  const desks = new Map<string, Desk>(
    providers.map((provider) => [
      provider.slug,
      { provider, queue: createQueue({ concurrency: provider.concurrency, waiting: limits.waiting }) },
    ]),
  );
  const fulfilParts = {
    ...{ records, health, desks, now: milliseconds, clock: parts.now },
    ...{ pictureSeconds: limits.pictureSeconds, requestSeconds: limits.requestSeconds },
  };
  const checks = createChecks({
    ...{ providers, health, now: parts.now, everySeconds: limits.checkSeconds },
    endpointsOf: ({ slug }) =>
      catalogue.models.flatMap((model) =>
        model.endpoints.filter(({ provider }) => provider === slug).map((one) => endpointId(model, one)),
      ),
  });
  const underWay = new Set<Promise<unknown>>();

  const watched = <Value>(done: Promise<Value>): Promise<Value> => {
    underWay.add(done);
    const forget = () => underWay.delete(done);
    done.then(forget, forget);
    return done;
  };

  const route = (request: ImageRequest): readonly Candidate[] => {
    const lists = candidatesFor(request, { catalogue, providers: bySlug, randomSeed: parts.randomSeed });
    const sort = request.routing.sort ?? readModelName(request.model).sort;
    const condition = ({ id }: Candidate) => ({ well: health.well(id), seconds: health.seconds(id) });
    return planRoute(lists, { ...request.routing, sort }, { condition, random: parts.random }).places;
  };

  const commission = async (
    request: ImageRequest,
    places: readonly Candidate[],
    terms: Terms,
  ): Promise<Commission> => {
    const created = parts.now();
    const heldMicros = Math.max(...places.map(expectedCost));
    const seated = takeSeat(places, desks);
    try {
      const hold =
        heldMicros > 0 ? await ledger.hold({ key: terms.caller, micros: heldMicros, now: created }) : null;
      return { request, ...seated, hold, terms, created };
    } catch (fault) {
      seated.seat.leave();
      throw fault;
    }
  };

  return {
    ...{ catalogue, providers, keys, sessions, records, ledger, statistics, checks },
    ...{ pictures: parts.pictures, allowances: parts.allowances },

    async begin(request, terms) {
      const places = route(request);
      const wish = terms.cache ?? null;
      const hit = wish && (await cache.take(wish));
      if (hit) {
        const { model, provider } = hit.answer;
        const done = watched(giveAgain({ request, terms, created: parts.now() }, hit, fulfilParts));
        return { model, provider, hit, done, release: () => {} };
      }
      try {
        if (!hasMemory()) throw crowded();
        const accepted = await commission(request, places, terms);
        const done = watched(fulfil(accepted, fulfilParts));
        if (terms.keep) {
          const keep = (made: Generation) => parts.pictures.keep(made, request, terms.caller.keyHash);
          watched(done.then(keep, () => {})).catch(parts.onFault);
        }
        if (wish) {
          const keep = ({ id: sourceId, model, provider, pictures }: Generation) =>
            cache.keep(wish, { sourceId, model, provider, pictures });
          done.then(keep, () => cache.fail(wish));
        }
        const [first] = accepted.places;
        const release = () => {
          if (!wish && !terms.keep) done.then(giveBackPictures, () => {});
        };
        return {
          model: first?.model.slug ?? "",
          provider: first?.provider.name ?? "",
          ...{ hit: null, done, release },
        };
      } catch (fault) {
        if (wish) cache.fail(wish);
        throw fault;
      }
    },

    condition: (endpoint) => health.condition(endpoint),

    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

/** Answers that wait for slow callers may be large. */
function crowded(): AtelierError {
  return new AtelierError(
    "provider_overloaded",
    "Too many large pictures are under way here. Try again shortly.",
    null,
    { retryAfterSeconds: 2 },
  );
}

function giveBackPictures({ pictures }: Generation): void {
  for (const { base64 } of pictures) if (base64) giveBackMemory(base64);
}

function expectedCost({ endpoint, orders }: Candidate): number {
  return orders.reduce((sum, order) => sum + expectedPrice(endpoint.price, order), 0);
}

/**
 * A place in the line of the first provider that has room, which then comes first in the plan.
 * @throws AtelierError `provider_overloaded` when every line is full
 */
function takeSeat(
  places: readonly Candidate[],
  desks: ReadonlyMap<string, Desk>,
): { places: readonly Candidate[]; seat: Seat } {
  let full: unknown = null;
  for (const place of places) {
    try {
      const seat = desks.get(place.provider.slug)?.queue.join();
      if (seat) return { seat, places: [place, ...places.filter((other) => other !== place)] };
    } catch (fault) {
      full = fault;
    }
  }
  throw full ?? new AtelierError("server", "A plan without places");
}
