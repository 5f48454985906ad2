import type { PriceLine } from "../../api/models.js";
import { accountStrings } from "../../strings/account.js";
import { dollarText } from "../../ui/format.js";

const words = accountStrings.providers;

/** What a picture costs at an endpoint, in a few words. */
export function priceText(prices: readonly PriceLine[]): string {
  const output = prices.find(({ billable }) => billable === "output_image");
  if (output === undefined) return words.unknownPrice;
  if (output.cost === 0) return words.free;
  if (output.unit === "image") return dollarText(output.cost);
  // Prices by the token are told by the million.
  if (output.unit === "token") return `${dollarText(output.cost * 1_000_000)} / M tokens`;
  return `${dollarText(output.cost)} / ${output.unit}`;
}

/** US dollars of a picture, to compare by; null where the price is by something else. */
export function picturePrice(prices: readonly PriceLine[]): number | null {
  return prices.find(({ billable, unit }) => billable === "output_image" && unit === "image")?.cost ?? null;
}
