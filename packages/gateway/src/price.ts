import { countTokens, TOKENS_PER_IMAGE, type Usage } from "@atelier/contract";
import type { Endpoint } from "./catalogue/model.js";

/** Millionths of a US dollar in a dollar; money is whole millionths everywhere inside. */
export const MICROS_PER_DOLLAR = 1_000_000;

/** What so many delivered pictures cost, in millionths of a US dollar. */
export function costOf(endpoint: Endpoint, pictures: number): number {
  return endpoint.microsPerImage * pictures;
}

/** The usage block of an answer. */
export function usageOf(prompt: string, pictures: number, costMicros: number): Usage {
  const promptTokens = countTokens(prompt);
  const imageTokens = pictures * TOKENS_PER_IMAGE;
  const cost = costMicros / MICROS_PER_DOLLAR;
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
      upstream_inference_completions_cost: cost,
    },
  };
}
