import type { DataPolicy } from "../provider.js";
import { checkService } from "./check.js";

/** A service elsewhere, as the settings describe it. */
export interface Service {
  /** The provider's slug. */
  readonly slug: string;
  readonly name: string;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Null for a service that asks for none. Never logged, never told. */
  readonly apiKey: string | null;
  readonly concurrency: number;
  readonly attemptSeconds: number;
  readonly policy: DataPolicy;
}

/** What some models of a service need or can do, by the service's own names for them. */
export interface ModelTraits {
  /** They send previews when asked to stream. */
  readonly streaming: ReadonlySet<string>;
  /** They draw by chat alone. */
  readonly chat: ReadonlySet<string>;
}

export const NO_TRAITS: ModelTraits = { streaming: new Set(), chat: new Set() };

/**
 * What every adapter of a service has in common.
 * @param parallel pictures of one request made at the same time
 * @param checkPath an address that costs nothing to ask
 */
export function providerFacts(service: Service, parallel: number, checkPath: string) {
  const { slug, name, concurrency, attemptSeconds, policy } = service;
  const check = (signal: AbortSignal) => checkService(service, checkPath, signal);
  return { slug, name, concurrency, parallel, attemptSeconds, policy, check };
}
