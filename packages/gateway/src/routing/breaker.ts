/** An endpoint's recent luck, as far as it decides whether to ask it first. Times are milliseconds. */
export interface BreakerState {
  /** Outcomes of the last while, oldest first. */
  readonly outcomes: readonly { readonly at: number; readonly ok: boolean }[];
  /** Until when it is left alone; null while it is in use. */
  readonly openUntil: number | null;
  /** How long it was left alone the last time. */
  readonly pause: number;
  /** When a probe was let through; null when none is under way. */
  readonly probeSince: number | null;
  /** Whether it is left alone because a look at its provider failed, and not because pictures did. */
  readonly byCheck?: boolean;
}

export type BreakerEvent =
  | "success"
  | "failure"
  | "probe"
  | "reached"
  | "unreachable"
  | { readonly restUntil: number };

export const CLOSED: BreakerState = { outcomes: [], openUntil: null, pause: 0, probeSince: null };

/** Outcomes older than this no longer count. */
const WINDOW = 30_000;
/** Outcomes kept at most, so that a busy endpoint costs no more to watch. */
const MOST_OUTCOMES = 100;
/** Failures in the window, and their share, from which an endpoint is left alone. */
const MIN_FAILURES = 5;
const MIN_FAILURE_RATIO = 0.5;
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 60_000;
/** After this a probe that never reported back no longer bars the next. */
const PROBE_LIMIT = 120_000;

/** What becomes of the state by an event. Each failed probe doubles the pause; a success ends it. */
export function stepBreaker(state: BreakerState, event: BreakerEvent, now: number): BreakerState {
  if (event === "success") {
    const outcomes = state.openUntil === null ? noted(state, true, now) : [];
    return { outcomes, openUntil: null, pause: 0, probeSince: null };
  }
  if (event === "failure") {
    const outcomes = noted(state, false, now);
    if (state.openUntil !== null) {
      // Failures of requests sent before it was left alone say nothing new.
      return now < state.openUntil ? { ...state, outcomes } : opened({ ...state, outcomes }, now);
    }
    return tripped(outcomes) ? opened({ ...state, outcomes }, now) : { ...state, outcomes };
  }
  // That its provider is there again says nothing of an endpoint whose pictures failed.
  if (event === "reached") return state.byCheck ? { ...CLOSED, outcomes: state.outcomes } : state;
  if (event === "unreachable") {
    const open = state.openUntil !== null && now < state.openUntil;
    return open
      ? state
      : { ...opened(state, now), byCheck: state.openUntil === null || state.byCheck === true };
  }
  if (event === "probe") return { ...state, probeSince: now };
  return { ...state, openUntil: Math.max(state.openUntil ?? 0, event.restUntil), probeSince: null };
}

/** `closed`: in use. `open`: left alone. `half-open`: one request may try it. */
export function breakerStanding(state: BreakerState, now: number): "closed" | "open" | "half-open" {
  if (state.openUntil === null) return "closed";
  if (now < state.openUntil) return "open";
  const probing = state.probeSince !== null && now - state.probeSince < PROBE_LIMIT;
  return probing ? "open" : "half-open";
}

/** Failures that still count. */
export function recentFailures({ outcomes }: BreakerState, now: number): number {
  return outcomes.filter(({ at, ok }) => !ok && now - at < WINDOW).length;
}

/** They come in the order of time, so that the old ones are the first. */
function noted({ outcomes }: BreakerState, ok: boolean, now: number): BreakerState["outcomes"] {
  let first = Math.max(0, outcomes.length + 1 - MOST_OUTCOMES);
  while (first < outcomes.length && now - (outcomes[first]?.at ?? 0) >= WINDOW) first += 1;
  const kept = outcomes.slice(first);
  kept.push({ at: now, ok });
  return kept;
}

function tripped(outcomes: BreakerState["outcomes"]): boolean {
  const failures = outcomes.filter(({ ok }) => !ok).length;
  return failures >= MIN_FAILURES && failures >= outcomes.length * MIN_FAILURE_RATIO;
}

function opened(state: BreakerState, now: number): BreakerState {
  const pause = state.pause === 0 ? FIRST_PAUSE : Math.min(state.pause * 2, LONGEST_PAUSE);
  return { ...state, openUntil: now + pause, pause, probeSince: null };
}
