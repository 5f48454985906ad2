import { type BreakerState, breakerStanding, CLOSED, recentFailures, stepBreaker } from "./breaker.js";

/** What is known of an endpoint's present state. */
export interface EndpointCondition {
  /** `closed`: in use. `open`: left alone. `half-open`: the next request tries it. */
  readonly breaker: "closed" | "open" | "half-open";
  /** Failures of the last half minute. */
  readonly failures: number;
  /** Until when it is left alone, in milliseconds; null while it is in use. */
  readonly until: number | null;
}

/** The present state of every endpoint, as this process has seen it. */
export interface Health {
  condition(endpoint: string): EndpointCondition;
  /** False for an endpoint that is left alone. */
  well(endpoint: string): boolean;
  /** Median seconds of the last pictures; null when there were none. */
  seconds(endpoint: string): number | null;
  /** Notes that a request goes there; one that goes to an ailing endpoint is its probe. */
  asked(endpoint: string): void;
  succeeded(endpoint: string, seconds: number): void;
  failed(endpoint: string): void;
  /** A look at the provider found it there, or not. */
  reached(endpoint: string): void;
  unreachable(endpoint: string): void;
  /** The endpoint asked to be left alone for so long. */
  restedFor(endpoint: string, seconds: number): void;
}

/** Pictures whose duration is remembered for each endpoint. */
const REMEMBERED = 50;

/** @param now milliseconds, never falling */
export function createHealth(now: () => number): Health {
  const states = new Map<string, BreakerState>();
  const durations = new Map<string, number[]>();
  const stateOf = (endpoint: string) => states.get(endpoint) ?? CLOSED;
  const step = (endpoint: string, event: Parameters<typeof stepBreaker>[1]) =>
    states.set(endpoint, stepBreaker(stateOf(endpoint), event, now()));

  return {
    condition(endpoint) {
      const state = stateOf(endpoint);
      return {
        breaker: breakerStanding(state, now()),
        failures: recentFailures(state, now()),
        until: state.openUntil,
      };
    },
    well: (endpoint) => breakerStanding(stateOf(endpoint), now()) !== "open",
    seconds: (endpoint) => median(durations.get(endpoint) ?? []),
    asked(endpoint) {
      if (breakerStanding(stateOf(endpoint), now()) === "half-open") step(endpoint, "probe");
    },
    succeeded(endpoint, seconds) {
      step(endpoint, "success");
      const known = durations.get(endpoint) ?? [];
      known.push(seconds);
      if (known.length > REMEMBERED) known.shift();
      durations.set(endpoint, known);
    },
    reached: (endpoint) => void step(endpoint, "reached"),
    unreachable: (endpoint) => void step(endpoint, "unreachable"),
    failed: (endpoint) => void step(endpoint, "failure"),
    restedFor: (endpoint, seconds) => void step(endpoint, { restUntil: now() + seconds * 1000 }),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
