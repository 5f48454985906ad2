import { choicesOf, type PictureModel } from "../../api/models.js";
import type { EndpointState } from "../../api/statistics.js";
import { picturePrice } from "../providers/price.js";

export type InputWish = "any" | "text" | "image";
export type OutputWish = "any" | "raster" | "svg";
export type PriceWish = "any" | "free" | "cents" | "more";
export type Sort = "newest" | "name" | "price" | "time";

/** What someone looks for in the list of models. */
export interface Wishes {
  readonly text: string;
  readonly input: InputWish;
  readonly output: OutputWish;
  readonly price: PriceWish;
  /** A provider's slug; empty for any. */
  readonly provider: string;
  readonly sort: Sort;
}

const NO_WISHES: Wishes = {
  text: "",
  input: "any",
  output: "any",
  price: "any",
  provider: "",
  sort: "newest",
};

const ALLOWED = {
  input: ["any", "text", "image"],
  output: ["any", "raster", "svg"],
  price: ["any", "free", "cents", "more"],
  sort: ["newest", "name", "price", "time"],
} as const;

/** The wishes that an address tells; what it tells wrongly is no wish. */
export function readWishes(question: URLSearchParams): Wishes {
  const one = <Name extends keyof typeof ALLOWED>(name: Name): Wishes[Name] => {
    const told = question.get(name);
    const known = (ALLOWED[name] as readonly string[]).includes(told ?? "");
    return (known ? told : NO_WISHES[name]) as Wishes[Name];
  };
  return {
    text: question.get("q") ?? "",
    provider: question.get("provider") ?? "",
    ...{ input: one("input"), output: one("output"), price: one("price"), sort: one("sort") },
  };
}

/** The wishes as an address tells them, with its `?`; empty for none. */
export function searchOf(wishes: Wishes): string {
  const question = new URLSearchParams();
  for (const [name, value] of Object.entries(wishes)) {
    if (value !== NO_WISHES[name as keyof Wishes]) question.set(name === "text" ? "q" : name, value);
  }
  return question.size === 0 ? "" : `?${question}`;
}

/** Dollars: what counts as a few cents. */
const FEW_CENTS = 0.05;

/** The models that fit, in the wished order. */
export function shownModels(
  models: readonly PictureModel[],
  endpoints: readonly EndpointState[],
  wishes: Wishes,
): PictureModel[] {
  const endpointsOf = (model: PictureModel) => endpoints.filter((endpoint) => endpoint.model === model.id);
  const text = wishes.text.trim().toLowerCase();
  const fits = (model: PictureModel) => {
    const own = endpointsOf(model);
    const price = lowestPrice(own);
    return (
      `${model.id} ${model.author} ${model.name} ${model.description}`.toLowerCase().includes(text) &&
      (wishes.input === "any" || model.inputModalities.includes("image") === (wishes.input === "image")) &&
      (wishes.output === "any" || makesVectors(model) === (wishes.output === "svg")) &&
      (wishes.provider === "" || own.some(({ slug }) => slug === wishes.provider)) &&
      (wishes.price === "any" || (price !== null && priceClass(price) === wishes.price))
    );
  };
  const last = Number.POSITIVE_INFINITY;
  const order: Record<Sort, (one: PictureModel, other: PictureModel) => number> = {
    newest: (one, other) => other.created - one.created,
    name: (one, other) => one.name.localeCompare(other.name),
    price: (one, other) =>
      (lowestPrice(endpointsOf(one)) ?? last) - (lowestPrice(endpointsOf(other)) ?? last),
    time: (one, other) => (typicalTime(endpointsOf(one)) ?? last) - (typicalTime(endpointsOf(other)) ?? last),
  };
  return models
    .filter(fits)
    .sort((one, other) => order[wishes.sort](one, other) || (one.id < other.id ? -1 : 1));
}

/** Whether what it makes is SVG. */
export function makesVectors(model: PictureModel): boolean {
  const formats = choicesOf(model.parameters, "output_format");
  return formats.length > 0 ? formats[0] === "svg" : model.id.includes("vector");
}

/** US dollars of a picture at the cheapest endpoint; null where nobody tells. */
export function lowestPrice(endpoints: readonly EndpointState[]): number | null {
  const prices = endpoints.map(({ prices: lines }) => picturePrice(lines)).filter((price) => price !== null);
  return prices.length === 0 ? null : Math.min(...prices);
}

/** Milliseconds of the quickest endpoint's median in the last half hour; null when nothing was drawn. */
export function typicalTime(endpoints: readonly EndpointState[]): number | null {
  const times = endpoints.map(({ latency }) => latency?.p50 ?? null).filter((time) => time !== null);
  return times.length === 0 ? null : Math.min(...times);
}

/** Whether nobody can draw with it here for want of a key. */
export function isKeyless(endpoints: readonly EndpointState[]): boolean {
  return endpoints.length > 0 && endpoints.every(({ hasKey }) => !hasKey);
}

function priceClass(price: number): PriceWish {
  if (price === 0) return "free";
  return price <= FEW_CENTS ? "cents" : "more";
}
