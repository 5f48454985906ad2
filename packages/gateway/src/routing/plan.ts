import { AtelierError, type Routing, type SortKey } from "@atelier/contract";
import { comparablePrice, MICROS_PER_DOLLAR } from "../price.js";
import type { Candidate } from "./candidates.js";

/** What is known of an endpoint's present state. */
export interface Condition {
  /** Whether it is worth asking first: false for one in outage or asked to be left alone. */
  readonly well: boolean;
  /** Median seconds of a picture lately; null when nothing is known. */
  readonly seconds: number | null;
}

export interface PlanParts {
  readonly condition: (candidate: Candidate) => Condition;
  /** A number from 0 up to 1. */
  readonly random: () => number;
}

/** A plan of places to try, best first; never empty. */
export interface Plan {
  readonly places: readonly Candidate[];
  /** How many places were left after each step that took some away. */
  readonly funnel: readonly FunnelStep[];
}

export interface FunnelStep {
  readonly step: string;
  readonly endpoint_count: number;
}

/**
 * Puts the places where a request could be drawn into the order in which they are tried.
 * Without a wish, the well ones come first, drawn by lot with weight 1/price², then those in outage.
 * @param lists one list for each model, in the caller's order
 * @throws AtelierError `not_found` naming the step that left none
 */
export function planRoute(
  lists: readonly (readonly Candidate[])[],
  routing: Routing,
  parts: PlanParts,
): Plan {
  const funnel: FunnelStep[] = [];
  const remaining = filters(routing).reduce((left, { step, keeps }) => {
    const kept = left.map((list) => list.filter(keeps));
    if (count(kept) < count(left)) funnel.push({ step, endpoint_count: count(kept) });
    if (count(kept) === 0) throw nothingLeft(step, [...funnel], routing, lists);
    return kept;
  }, lists);
  const groups = routing.acrossModels ? [remaining.flat()] : remaining;
  const ordered = groups.flatMap((group) => orderGroup(group, routing, parts));
  return { places: routing.allowFallbacks ? ordered : primary(ordered, routing), funnel };
}

interface Filter {
  readonly step: string;
  readonly keeps: (candidate: Candidate) => boolean;
}

function filters(routing: Routing): Filter[] {
  const { only, ignore, maxImagePrice } = routing;
  return [
    ...(only.length > 0
      ? [
          {
            step: "Filter by Allowed Providers",
            keeps: (one: Candidate) => only.some((slug) => names(slug, one)),
          },
        ]
      : []),
    ...(ignore.length > 0
      ? [
          {
            step: "Filter by Ignored Providers",
            keeps: (one: Candidate) => !ignore.some((slug) => names(slug, one)),
          },
        ]
      : []),
    ...(routing.denyCollection
      ? [{ step: "Filter by Data Collection", keeps: ({ provider }: Candidate) => !provider.policy.collects }]
      : []),
    ...(routing.zeroRetention
      ? [
          {
            step: "Filter by Zero Data Retention",
            keeps: ({ provider }: Candidate) => !provider.policy.retains,
          },
        ]
      : []),
    ...(maxImagePrice !== null
      ? [
          {
            step: "Filter by Max Price",
            keeps: ({ endpoint }: Candidate) =>
              comparablePrice(endpoint.price) <= maxImagePrice * MICROS_PER_DOLLAR,
          },
        ]
      : []),
  ];
}

/** Whether a slug of the caller's names a candidate's provider; a base slug names all its regions too. */
function names(slug: string, { provider }: Candidate): boolean {
  const wanted = slug.toLowerCase();
  return (
    provider.slug === wanted ||
    provider.slug.startsWith(`${wanted}/`) ||
    provider.name.toLowerCase() === wanted
  );
}

function count(lists: readonly (readonly Candidate[])[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0);
}

function nothingLeft(
  step: string,
  funnel: readonly FunnelStep[],
  routing: Routing,
  lists: readonly (readonly Candidate[])[],
): AtelierError {
  const requestedModels = [...new Set(lists.flat().map(({ model }) => model.slug))];
  const code = routing.denyCollection || routing.zeroRetention ? "privacy_restricted" : "constraint_filtered";
  return new AtelierError(
    "not_found",
    `No endpoints found that meet the routing preferences (${step})`,
    "provider",
    {
      details: { routing_funnel: funnel, failed_routing_step: step },
      availability: { code, retryable: false, requestedModels },
    },
  );
}

function orderGroup(group: readonly Candidate[], routing: Routing, parts: PlanParts): Candidate[] {
  const rank = (candidate: Candidate) => {
    const index = routing.order.findIndex((slug) => names(slug, candidate));
    return index < 0 ? routing.order.length : index;
  };
  const tier = (candidate: Candidate) => {
    const { well, seconds } = parts.condition(candidate);
    const slow = routing.preferredSeconds !== null && seconds !== null && seconds > routing.preferredSeconds;
    return (well ? 0 : 2) + (slow ? 1 : 0);
  };
  // Nothing to weigh where there is but one.
  if (group.length < 2) return [...group];
  const tiers = new Map(group.map((candidate) => [candidate, tier(candidate)]));
  const base = routing.sort ? sorted(group, routing.sort, parts) : drawnByLot(group, parts.random);
  // Sorting is stable: within a rank by health, and within that by price, speed or lot. The order a caller
  // wrote down holds even where it begins with an ailing endpoint.
  return base.toSorted(
    (one, other) => rank(one) - rank(other) || (tiers.get(one) ?? 0) - (tiers.get(other) ?? 0),
  );
}

function sorted(group: readonly Candidate[], sort: SortKey, parts: PlanParts): Candidate[] {
  const key = (candidate: Candidate) =>
    sort === "price"
      ? comparablePrice(candidate.endpoint.price)
      : (parts.condition(candidate).seconds ?? Number.POSITIVE_INFINITY);
  const keys = new Map(group.map((candidate) => [candidate, key(candidate)]));
  return group.toSorted((one, other) => ascending(keys.get(one) ?? 0, keys.get(other) ?? 0));
}

/** Like a difference, but for infinities too. */
function ascending(one: number, other: number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Millionths of a dollar below which prices count as equal; a free endpoint would have infinite weight. */
const LEAST_PRICE = 1;

/** Each next one drawn with a probability proportional to 1/price². Those of unknown price come last. */
function drawnByLot(group: readonly Candidate[], random: () => number): Candidate[] {
  const left = [...group];
  const drawn: Candidate[] = [];
  while (left.length > 0) {
    const weights = left.map(
      ({ endpoint }) => 1 / Math.max(comparablePrice(endpoint.price), LEAST_PRICE) ** 2,
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let ticket = random() * total;
    const index = weights.findIndex((weight) => {
      ticket -= weight;
      return ticket < 0;
    });
    drawn.push(...left.splice(Math.max(0, index), 1));
  }
  return drawn;
}

/** Without fallbacks: those the caller ordered, or the first alone. */
function primary(ordered: readonly Candidate[], { order }: Routing): Candidate[] {
  const named = ordered.filter((candidate) => order.some((slug) => names(slug, candidate)));
  return named.length > 0 ? named : ordered.slice(0, 1);
}
