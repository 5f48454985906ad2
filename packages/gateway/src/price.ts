import { countTokens, TOKENS_PER_IMAGE, type Usage } from "@atelier/contract";

/** Millionths of a US dollar in a dollar; money is whole millionths everywhere inside. */
export const MICROS_PER_DOLLAR = 1_000_000;

/** What an endpoint asks for a picture; null where nobody told, which is not the same as nothing. */
export type Price =
  | { readonly unit: "image"; readonly micros: number }
  | { readonly unit: "megapixel"; readonly micros: number }
  /** Millionths of a dollar for a million image tokens, as the provider counts them. */
  | { readonly unit: "token"; readonly microsPerMillion: number }
  | null;

/** What the price of a picture depends on. */
export interface Priced {
  readonly width: number;
  readonly height: number;
  /** Image tokens that the provider counted; null where it doesn't tell. */
  readonly tokens: number | null;
}

const MILLION = 1_000_000;

/**
 * Millionths of a US dollar for one picture, rounded up to a whole one; null where it can't be known.
 * A picture of 1024x1024 is 1.048576 megapixels.
 */
export function priceOf(price: Price, picture: Priced): number | null {
  switch (price?.unit) {
    case undefined:
      return null;
    case "image":
      return price.micros;
    case "megapixel":
      return Math.ceil((price.micros * picture.width * picture.height) / MILLION);
    case "token":
      return picture.tokens === null ? null : Math.ceil((price.microsPerMillion * picture.tokens) / MILLION);
  }
}

/** Image tokens that are provided for: four times the usual number, as large pictures at high quality take. */
const MOST_TOKENS = 4 * TOKENS_PER_IMAGE;

/** What to hold for a picture that is not made yet, which is the most that it may cost. */
export function expectedPrice(price: Price, size: { width: number; height: number }): number {
  return priceOf(price, { ...size, tokens: MOST_TOKENS }) ?? 0;
}

/**
 * What a picture costs: its price, but no more than was held for the one that was ordered. A provider that sends a larger
 * picture, or counts more tokens, than anybody asked for must not have a caller spend more than there is.
 */
export function priceWithin(
  price: Price,
  made: Priced,
  ordered: { width: number; height: number },
): number | null {
  const cost = priceOf(price, made);
  return cost === null ? null : Math.min(cost, expectedPrice(price, ordered));
}

/** What a picture of a megapixel costs, to compare endpoints by; unknown prices compare as the highest. */
export function comparablePrice(price: Price): number {
  return priceOf(price, { width: 1024, height: 1024, tokens: TOKENS_PER_IMAGE }) ?? Number.POSITIVE_INFINITY;
}

/** A sum that is unknown as soon as one part is. */
export function sumOf(costs: readonly (number | null)[]): number | null {
  return costs.reduce<number | null>((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0);
}

export function inDollars(micros: number): number;
export function inDollars(micros: number | null): number | null;
export function inDollars(micros: number | null): number | null {
  return micros === null ? null : micros / MICROS_PER_DOLLAR;
}

/** The usage block of an answer. Each picture counts as a fixed number of tokens, by convention. */
export function usageOf(prompt: string, pictures: number, costMicros: number | null): Usage {
  const promptTokens = countTokens(prompt);
  const imageTokens = pictures * TOKENS_PER_IMAGE;
  const cost = inDollars(costMicros);
  return {
    prompt_tokens: promptTokens,
    completion_tokens: imageTokens,
    total_tokens: promptTokens + imageTokens,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, image_tokens: imageTokens },
    cost,
    is_byok: false,
    cost_details: {
      upstream_inference_cost: cost,
      upstream_inference_prompt_cost: 0,
      upstream_inference_completions_cost: cost ?? 0,
    },
  };
}

/** The usage of an answer from the cache: nothing was used. */
export const NO_USAGE: Usage = {
  prompt_tokens: 0,
  completion_tokens: 0,
  total_tokens: 0,
  prompt_tokens_details: { cached_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 0, image_tokens: 0 },
  cost: 0,
  is_byok: false,
  cost_details: {
    upstream_inference_cost: 0,
    upstream_inference_prompt_cost: 0,
    upstream_inference_completions_cost: 0,
  },
};
