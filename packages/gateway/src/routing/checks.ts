import { AtelierError } from "@atelier/contract";
import { withDeadline } from "../deadline.js";
import type { Provider } from "../providers/provider.js";
import type { Health } from "./health.js";

/** What came of asking a provider whether it is there. */
export interface CheckResult {
  readonly at: Date;
  readonly ok: boolean;
  readonly milliseconds: number;
  /** What is wrong, for a person; null where nothing is. */
  readonly message: string | null;
}

/** Looks after the providers while nobody asks for pictures, with calls that cost nothing. */
export interface Checks {
  /** Asks one now, whatever its state. */
  check(provider: Provider): Promise<CheckResult>;
  /** Asks those that are due. */
  round(): Promise<void>;
  last(provider: Provider): CheckResult | null;
}

export interface CheckParts {
  readonly providers: readonly Provider[];
  /** Ids of the endpoints at a provider. */
  readonly endpointsOf: (provider: Provider) => readonly string[];
  readonly health: Health;
  readonly now: () => Date;
  /** Pause between two looks at a provider that is well. */
  readonly everySeconds: number;
}

/** Longest that an answer may take. */
const PATIENCE_SECONDS = 10;

/** Failed looks in a row from which a provider's endpoints are left alone: one may be a hiccup. */
const ENOUGH = 2;

export function createChecks(parts: CheckParts): Checks {
  const results = new Map<string, CheckResult>();
  const failedInARow = new Map<string, number>();

  const check = async (provider: Provider): Promise<CheckResult> => {
    const result = await ask(provider, parts.now);
    results.set(provider.slug, result);
    const failed = result.ok ? 0 : (failedInARow.get(provider.slug) ?? 0) + 1;
    failedInARow.set(provider.slug, failed);
    for (const endpoint of parts.endpointsOf(provider)) {
      const trying = parts.health.condition(endpoint).breaker === "half-open";
      if (result.ok) parts.health.reached(endpoint);
      else if (trying || failed >= ENOUGH) parts.health.unreachable(endpoint);
    }
    return result;
  };

  const isDue = (provider: Provider): boolean => {
    const endpoints = parts.endpointsOf(provider);
    if (endpoints.some((endpoint) => parts.health.condition(endpoint).breaker === "half-open")) return true;
    const last = results.get(provider.slug);
    return !last || parts.now().getTime() - last.at.getTime() >= parts.everySeconds * 1000;
  };

  return {
    check,
    async round() {
      await Promise.all(parts.providers.filter(isDue).map(check));
    },
    last: ({ slug }) => results.get(slug) ?? null,
  };
}

async function ask(provider: Provider, now: () => Date): Promise<CheckResult> {
  const at = now();
  const took = () => now().getTime() - at.getTime();
  try {
    await withDeadline(new AbortController().signal, PATIENCE_SECONDS, (signal) => provider.check(signal));
    return { at, ok: true, milliseconds: took(), message: null };
  } catch (fault) {
    const message = fault instanceof AtelierError ? fault.message : `${provider.name} can't be checked`;
    return { at, ok: false, milliseconds: took(), message };
  }
}
