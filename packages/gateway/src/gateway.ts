import { AtelierError, type ImageRequest } from "@atelier/contract";
import type { Catalogue } from "./catalogue/catalogue.js";
import { type Desk, fulfil, type Generation, type Terms } from "./fulfil.js";
import type { SessionStore } from "./keys/sessions.js";
import type { KeyStore } from "./keys/store.js";
import type { Provider } from "./providers/provider.js";
import { createQueue } from "./queue.js";
import type { RecordStore } from "./records.js";
import { resolve } from "./resolve.js";

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
  /** Resolves when nothing is being drawn or recorded any more. */
  idle(): Promise<void>;
}

/** A request that was accepted. */
export interface Started {
  readonly model: string;
  readonly provider: string;
  /** Rejects with an AtelierError. */
  readonly done: Promise<Generation>;
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
  const { catalogue, providers, keys, sessions, records, limits, now, randomSeed } = parts;
  const desks = new Map<string, Desk>(
    providers.map((provider) => [
      provider.slug,
      { provider, queue: createQueue({ concurrency: provider.concurrency, waiting: limits.waiting }) },
    ]),
  );
  const underWay = new Set<Promise<unknown>>();

  return {
    catalogue,
    providers,
    keys,
    sessions,
    records,
    begin(request, terms) {
      const { model, endpoint, orders } = resolve(request, catalogue, randomSeed);
      const desk = desks.get(endpoint.provider);
      if (!desk) throw new AtelierError("server", `No provider called ${endpoint.provider}`);
      const { pictureSeconds } = limits;
      const done = fulfil({ request, model, endpoint, orders, terms }, desk, {
        records,
        now,
        pictureSeconds,
      });
      underWay.add(done);
      const forget = () => underWay.delete(done);
      done.then(forget, forget);
      return { model: model.slug, provider: desk.provider.name, done };
    },
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
