import type { Rgb3 } from "./atmosphere.js";
import type { Outdoors } from "./place.js";

/** How a photographer develops a place's picture. */
export interface Grading {
  /** Where the meter lays the mean brightness, display-referred. */
  readonly key: number;
  /** White balance: what each channel is multiplied by. */
  readonly balance: Rgb3;
  /** How far colours stand off from grey; 1 leaves them, and full colours move less than pale ones. */
  readonly vibrance: number;
}

/** Readable nights that stay blue, twilight that stays cool over a warm horizon, full colour under a low sun. */
export function gradingOf(place: Outdoors): Grading {
  const low = place.sun.elevation;
  const built = place.kind === "city" || place.kind === "street";
  const pale =
    place.season === "winter" || place.kind === "snow"
      ? 1.4
      : (place.kind === "beach" || place.kind === "desert") && low > 14
        ? 1.22
        : 1;
  if (place.landform === "reef") return { key: 0.2, balance: [1.12, 1, 0.96], vibrance: 1.15 };
  if (place.airless) return { key: 0.2, balance: [0.93, 1, 1.12], vibrance: 1 };
  if (place.night) {
    return {
      key:
        (place.neon ? 0.072 : built ? 0.095 : place.moon ? 0.09 : 0.078) *
        (place.weather === "fog" ? 1.2 : 1),
      balance: built ? [0.9, 0.97, 1.12] : [0.72, 0.95, 1.2],
      vibrance: built ? 1.1 : 0.82,
    };
  }
  const { balance, vibrance, key } = BY_SUN.find(({ below }) => low < below)!;
  const weather = WEATHERED[place.weather] ?? { key: 1, vibrance: 1 };
  return {
    key: key * pale * weather.key,
    balance: place.weather === "storm" ? [0.93, 1, 1.07] : balance,
    vibrance: vibrance * weather.vibrance,
  };
}

const BY_SUN: readonly (Grading & { readonly below: number })[] = [
  { below: 0, key: 0.165, balance: [0.86, 1, 1.02], vibrance: 1.08 },
  { below: 5, key: 0.15, balance: [1.03, 1, 0.98], vibrance: 1.34 },
  { below: 8, key: 0.18, balance: [0.98, 1, 1.06], vibrance: 1.2 },
  { below: 14, key: 0.215, balance: [0.98, 1, 1.05], vibrance: 1.15 },
  { below: 91, key: 0.23, balance: [1, 1, 1], vibrance: 1.12 },
];

const WEATHERED: Partial<Record<Outdoors["weather"], Pick<Grading, "key" | "vibrance">>> = {
  storm: { key: 0.72, vibrance: 0.95 },
  fog: { key: 1.25, vibrance: 0.92 },
  overcast: { key: 1, vibrance: 1.05 },
};
