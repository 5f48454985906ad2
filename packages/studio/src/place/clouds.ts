import type { Random } from "../math/random.js";
import type { Outdoors } from "./place.js";

/** What clouds a sky has: heights in metres, shares of 1. */
export interface Clouds {
  readonly cover: number;
  readonly base: number;
  readonly depth: number;
  /** How much finer they are than heaps. */
  readonly grain: number;
  /** How much veil lies high over them. */
  readonly veil: number;
}

const HEAPS = { base: 1500, depth: 900, grain: 1 };

/** The clouds of a place's weather; in fair weather the chance decides of which kind. */
export function cloudsOf(place: Outdoors, random: Random): Clouds {
  const [chance, wisps, kind] = [random(), random(), random()];
  const { weather } = place;
  const fair = weather === "clear" || weather === "cloudy";
  if (
    place.airless ||
    place.landform === "reef" ||
    (place.night && weather === "clear") ||
    (place.cloudless && fair)
  )
    return { ...HEAPS, cover: 0, veil: 0 };
  if (!fair) {
    const storm = weather === "storm";
    return {
      cover: { overcast: 0.7, fog: 0, rain: 0.75, snow: 0, storm: 0.3 }[weather],
      base: storm ? 900 : 1500,
      depth: storm ? 1400 : 900,
      grain: 1,
      veil: 0,
    };
  }
  // A sky that has a colour of its own must show.
  const veil = place.night || place.sky ? 0 : 0.2 + 0.4 * wisps;
  if (weather === "cloudy") {
    return kind < 0.35
      ? { cover: 0.66, base: 1700, depth: 480, grain: 1.5, veil }
      : { ...HEAPS, cover: 0.62, veil };
  }
  if (place.sky) return { ...HEAPS, cover: 0.08 + 0.1 * chance, veil };
  // High flocks, mere veils, or the heaps of a fine day, scattered or few.
  if (kind < 0.2)
    return { cover: 0.34 + 0.16 * chance, base: 3400, depth: 330, grain: 2.6, veil: veil * 0.6 };
  if (kind < 0.36) return { ...HEAPS, cover: 0.03, veil: 0.5 + 0.22 * wisps };
  return { ...HEAPS, depth: 700 + 500 * chance, cover: 0.12 + 0.2 * chance, veil };
}
