import { AtelierError, type ImageRequest, type SortKey } from "@atelier/contract";
import type { Catalogue } from "../catalogue/catalogue.js";
import { type Endpoint, endpointId, type Model } from "../catalogue/model.js";
import { standingIn } from "../catalogue/stand-in.js";
import type { PictureOrder, Provider } from "../providers/provider.js";
import { ordersFor } from "./orders.js";

/** A place where the request could be drawn, with what would be ordered there. */
export interface Candidate {
  /** Names the endpoint. */
  readonly id: string;
  readonly model: Model;
  readonly endpoint: Endpoint;
  readonly provider: Provider;
  /** One for each picture wanted. */
  readonly orders: readonly PictureOrder[];
}

export interface CandidateSources {
  readonly catalogue: Catalogue;
  readonly providers: ReadonlyMap<string, Provider>;
  /** A fresh uint32, for a caller who named no seed. */
  readonly randomSeed: () => number;
}

/**
 * Every place that can draw a request as it is asked, one list for each model named, in the caller's order.
 * @throws AtelierError for an unknown model, one that nobody serves, or, when no place fits, what the first
 *   one refuses
 */
export function candidatesFor(request: ImageRequest, sources: CandidateSources): Candidate[][] {
  const seed = request.seed ?? sources.randomSeed();
  const models = namedModels(request, sources.catalogue);
  const served = models.map((model) => ({ model, places: placesOf(model, sources) }));
  if (served.every(({ places }) => places.length === 0)) throw unserved(served[0]?.model, request);

  const refusals: unknown[] = [];
  const lists = served.map(({ places }) =>
    places.flatMap(({ model, endpoint, provider }) => {
      try {
        checkModalities(request, model);
        const orders = ordersFor(request, model, endpoint, seed);
        return [{ id: endpointId(model, endpoint), model, endpoint, provider, orders }];
      } catch (refusal) {
        refusals.push(refusal);
        return [];
      }
    }),
  );
  if (lists.every((list) => list.length === 0)) throw refusals[0];
  return lists;
}

/** Suffixes of a model's name that choose an order, as upstream; `exacto` is the usual one here. */
const SUFFIXES: Readonly<Record<string, SortKey | null>> = {
  nitro: "throughput",
  floor: "price",
  exacto: null,
};

/** A model's name without a suffix such as `:nitro`, and the order that the suffix asks for. */
export function readModelName(name: string): { name: string; sort: SortKey | null } {
  const colon = name.lastIndexOf(":");
  const suffix = colon < 0 ? "" : name.slice(colon + 1);
  if (!Object.hasOwn(SUFFIXES, suffix)) return { name, sort: null };
  return { name: name.slice(0, colon), sort: SUFFIXES[suffix] ?? null };
}

function namedModels({ model, alternatives, fields }: ImageRequest, catalogue: Catalogue): Model[] {
  return [model, ...alternatives].map((written, index) => {
    const found = catalogue.find(readModelName(written).name);
    if (found) return found;
    const field = index === 0 ? fields.model : fields.alternatives;
    throw new AtelierError("model_not_found", `${written} is not a valid model ID`, field, {
      availability: { code: "model_not_found", retryable: false, requestedModels: [written] },
    });
  });
}

interface Place {
  readonly model: Model;
  readonly endpoint: Endpoint;
  readonly provider: Provider;
}

/** A model's endpoints whose provider is at hand, or else those of its stand-in. */
function placesOf(model: Model, { catalogue, providers }: CandidateSources): Place[] {
  const own = atHand(model, model.endpoints, providers);
  if (own.length > 0) return own;
  const standIn = catalogue.standInFor(model);
  if (!standIn) return [];
  const endpoints = standIn.endpoints.map((endpoint) => standingIn(endpoint, model));
  return atHand(standIn, endpoints, providers);
}

function atHand(
  model: Model,
  endpoints: readonly Endpoint[],
  providers: ReadonlyMap<string, Provider>,
): Place[] {
  return endpoints.flatMap((endpoint) => {
    const provider = providers.get(endpoint.provider);
    return provider ? [{ model, endpoint, provider }] : [];
  });
}

function unserved(model: Model | undefined, { model: asked, fields }: ImageRequest): AtelierError {
  const providers = model?.endpoints.map(({ provider }) => provider).join(", ") ?? "";
  return new AtelierError(
    "not_found",
    `No endpoints found for ${asked}: no key is set for its providers (${providers}), and no stand-in can draw it`,
    fields.model,
    {
      details: { failed_routing_step: "Filter by Providers With A Key" },
      availability: { code: "no_endpoints", retryable: false, requestedModels: [asked] },
    },
  );
}

/** A model that can't answer in words is no reason to refuse them: its answer has none. */
function checkModalities({ modalities, fields }: ImageRequest, model: Model): void {
  if (modalities.length === 0) return;
  const offered = [...model.outputModalities, "text"];
  if (modalities.includes("image") && modalities.every((wanted) => offered.includes(wanted))) return;
  throw new AtelierError(
    "not_found",
    `No endpoints found that support the requested output modalities: ${modalities.join(", ")}`,
    fields.modalities,
    {
      details: { failed_routing_step: "Filter by Model Output Modalities" },
      availability: { code: "no_endpoints", retryable: false, requestedModels: [model.slug] },
    },
  );
}
