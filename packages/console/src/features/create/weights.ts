/** Whole percent of the area that each colour of a palette should take, in its order; they add up to 100. */
export type Weights = readonly number[];

/** The least that a colour can be given. */
export const LEAST = 2;

export function evenWeights(count: number): Weights {
  return wholePercents(Array.from({ length: count }, () => 1));
}

/**
 * The weights after a palette has changed.
 *
 * @param from for each colour of the new palette its place in the old one; null for a new colour, which gets as much as
 *   the others have on average
 */
export function carriedWeights(weights: Weights, from: readonly (number | null)[]): Weights | null {
  if (from.length < 2) return null;
  const kept = from.map((place) => (place === null ? null : (weights[place] ?? null)));
  const known = kept.filter((weight) => weight !== null);
  const mean = known.length === 0 ? 1 : known.reduce((sum, weight) => sum + weight, 0) / known.length;
  return wholePercents(kept.map((weight) => weight ?? mean));
}

/** A palette with one more colour, and the oldest left out where that is one too many. */
export function withColour(
  { palette, weights }: { readonly palette: readonly string[]; readonly weights: Weights | null },
  hex: string,
  limit: number,
): { palette: string[]; weights: Weights | null } {
  const from = [...palette.keys(), null].slice(-limit);
  return {
    palette: from.map((place) => (place === null ? hex : palette[place])),
    weights: weights && carriedWeights(weights, from),
  };
}

/** The weights after the border behind a colour has been moved by so many percent, at its neighbour's cost. */
export function movedBorder(weights: Weights, border: number, by: number): Weights {
  const [one = 0, other = 0] = [weights[border], weights[border + 1]];
  const step = Math.round(Math.min(other - LEAST, Math.max(LEAST - one, by)));
  return weights.map((weight, at) =>
    at === border ? weight + step : at === border + 1 ? weight - step : weight,
  );
}

/** Parts as whole percents that add up to 100, by the largest remainder; none below the least. */
function wholePercents(parts: readonly number[]): Weights {
  const sum = parts.reduce((all, part) => all + part, 0);
  const free = 100 - LEAST * parts.length;
  const exact = parts.map((part) => LEAST + (part / sum) * free);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .sort((one, other) => other.rest - one.rest || one.at - other.at);
  for (const { at } of byRemainder.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
