import type { Acceptance, Endpoint, Model } from "./model.js";

/**
 * An endpoint of a stand-in, made to answer as the model it stands in for would: with that model's ratios,
 * pixels and format, as far as the stand-in can make them.
 */
export function standingIn(endpoint: Endpoint, asked: Model): Endpoint {
  const wanted = asked.endpoints[0]?.accepts;
  return wanted ? { ...endpoint, accepts: adapted(endpoint.accepts, wanted) } : endpoint;
}

function adapted(own: Acceptance, wanted: Acceptance): Acceptance {
  const { defaultFormat } = wanted;
  return {
    ...own,
    sizes: { ...own.sizes, ...possibleSizes(own, wanted) },
    defaultFormat: own.formats.includes(defaultFormat) ? defaultFormat : own.defaultFormat,
    maxCount: Math.min(own.maxCount, wanted.maxCount),
    maxPromptLength: wanted.maxPromptLength ?? own.maxPromptLength,
  };
}

function possibleSizes({ freeSize }: Acceptance, { sizes }: Acceptance): Acceptance["sizes"] {
  if (!freeSize) return {};
  const { minSide, maxSide, maxPixels } = freeSize;
  const possible = Object.entries(sizes).filter(
    ([, { width, height }]) =>
      Math.min(width, height) >= minSide && Math.max(width, height) <= maxSide && width * height <= maxPixels,
  );
  return Object.fromEntries(possible);
}
