import type { Triple } from "../colour.js";

/** Which of some colours another one is drawn to, by number, and how far: 0 stays, 1 becomes it. */
export interface Claim {
  readonly aim: number;
  readonly pull: number;
}

/** Of all samples, the share that each colour gets at least. */
const LEAST = 0.03;
/** Of a colour's own share, and of all samples: so much becomes the colour itself. */
const CORE = 0.1;
const LEAST_CORE = 0.009;
/** What lies farther from a colour than this in OKLab is left as it is, unless the colour would have no share. */
const FAR = 0.3;
/** What a colour without its share is favoured by at a time, in OKLab, and how often. */
const STEP = 0.012;
const ROUNDS = 100;

/**
 * Shares colours out among those of a palette, the nearest each; those that would have less than their least share reach
 * farther for it. A claim is the stronger the farther it is from being another's, and ends where another's begins.
 *
 * @param samples of the picture, in OKLab
 */
export function claimsOn(samples: readonly Triple[], aims: readonly Triple[]): (lab: Triple) => Claim {
  const apart = samples.map((sample) => aims.map((aim) => distance(sample, aim)));
  const favours = favoursFor(apart, aims.length);
  const leads = aims.map((): number[] => []);
  for (const distances of apart) {
    const { aim, lead } = ahead(distances, favours);
    if (lead > 0) leads[aim]!.push(lead);
  }
  // From this lead on a colour becomes the aim itself.
  const cores = leads.map((own) => {
    const core = Math.max(CORE * own.length, LEAST_CORE * samples.length);
    const sorted = own.sort((a, b) => b - a);
    return sorted[Math.min(sorted.length - 1, Math.floor(core))] ?? Number.POSITIVE_INFINITY;
  });
  return (lab) => {
    const { aim, lead } = ahead(
      aims.map((one) => distance(lab, one)),
      favours,
    );
    const t = Math.max(0, Math.min(1, lead / cores[aim]!));
    return { aim, pull: t * t * (3 - 2 * t) };
  };
}

/** By how much each colour's reach is widened, so that it has its least share. */
function favoursFor(apart: readonly (readonly number[])[], count: number): number[] {
  const favours = Array.from({ length: count }, () => 0);
  const least = Math.min(LEAST, 0.5 / count) * apart.length;
  for (let round = 0; round < ROUNDS; round++) {
    const shares = favours.map(() => 0);
    for (const distances of apart) {
      const { aim, lead } = ahead(distances, favours);
      if (lead > 0) shares[aim]!++;
    }
    if (shares.every((share) => share >= least)) break;
    shares.forEach((share, n) => {
      if (share < least) favours[n]! += STEP * (1 - round / ROUNDS);
    });
  }
  return favours;
}

/** The colour that comes nearest, and by how much it is before all others, and before staying as it is. */
function ahead(distances: readonly number[], favours: readonly number[]): { aim: number; lead: number } {
  let aim = 0;
  let best = Number.POSITIVE_INFINITY;
  let second = FAR;
  for (let n = 0; n < distances.length; n++) {
    const cost = distances[n]! - favours[n]!;
    if (cost < best) {
      second = Math.min(second, best);
      best = cost;
      aim = n;
    } else if (cost < second) second = cost;
  }
  return { aim, lead: second - best };
}

function distance(one: Triple, other: Triple): number {
  return Math.sqrt((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2);
}
