import { readPictureEndpoints } from "../../api/models.js";
import { useResource } from "../../api/resource.js";
import { picturePrice } from "../providers/price.js";

/** US dollars of a picture at the provider that is chosen, else at the cheapest; null where nobody tells. */
export function usePrice(model: string, provider: string | null): number | null {
  const { value } = useResource(`/v1/images/models/${model}/endpoints`, readPictureEndpoints);
  const prices = (value ?? [])
    .filter(({ slug }) => provider === null || slug === provider)
    .map(({ prices: lines }) => picturePrice(lines))
    .filter((price) => price !== null);
  return prices.length === 0 ? null : Math.min(...prices);
}
