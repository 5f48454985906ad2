import type { Rgb3 } from "./atmosphere.js";
import type { Look, Outdoors } from "./place.js";

/** How a photographer develops a place's picture. */
export interface Grading {
  /** Where the meter lays the mean brightness, display-referred. */
  readonly key: number;
  /** White balance: what each channel is multiplied by. */
  readonly balance: Rgb3;
  /** How far colours stand off from grey; 1 leaves them, and full colours move less than pale ones. */
  readonly vibrance: number;
}

/** What a mood's look does to that. */
const LOOKED: Readonly<Record<Look, Grading>> = {
  warm: { key: 1, balance: [1.09, 1, 0.86], vibrance: 1.05 },
  golden: { key: 1, balance: [1.17, 0.985, 0.79], vibrance: 1.08 },
  cool: { key: 0.94, balance: [0.88, 0.99, 1.15], vibrance: 0.86 },
  pastel: { key: 1.22, balance: [1.05, 0.97, 1.06], vibrance: 0.84 },
  vivid: { key: 1.08, balance: [1.02, 1, 1], vibrance: 1.4 },
  faded: { key: 1.08, balance: [1.22, 1, 0.66], vibrance: 0.55 },
};

/** The grading of a place, in the look that was asked for. */
export function gradingOf(place: Outdoors): Grading {
  const plain = plainGrading(place);
  const look = place.look && LOOKED[place.look];
  if (!look) return plain;
  return {
    key: plain.key * look.key,
    balance: [
      plain.balance[0] * look.balance[0],
      plain.balance[1] * look.balance[1],
      plain.balance[2] * look.balance[2],
    ],
    vibrance: plain.vibrance * look.vibrance,
  };
}

/** Readable nights that stay blue, twilight that stays cool over a warm horizon, full colour under a low sun. */
function plainGrading(place: Outdoors): Grading {
  const low = place.sun.elevation;
  const built = place.kind === "city" || place.kind === "street";
  const pale =
    place.season === "winter" || place.kind === "snow"
      ? built
        ? 1.12
        : 1.4
      : (place.kind === "beach" || place.kind === "desert") && low > 14
        ? 1.22
        : 1;
  if (place.landform === "reef") return { key: 0.2, balance: [1.16, 1, 0.95], vibrance: 1.3 };
  if (place.airless) return { key: 0.2, balance: [0.93, 1, 1.12], vibrance: 1 };
  if (place.night) {
    return {
      key:
        (place.neon ? 0.072 : place.kind === "city" ? 0.07 : built ? 0.095 : place.moon ? 0.09 : 0.066) *
        (place.weather === "fog" ? 1.2 : 1),
      balance: place.kind === "city" ? [0.98, 0.97, 1.06] : built ? [0.9, 0.97, 1.12] : [0.72, 0.95, 1.2],
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
