/** Which colour each surface shows, and how much of the ground is left for each colour, all as shares of the frame. */
export interface ShareOut {
  /** By surface: the number of its colour. */
  readonly colourOf: readonly number[];
  /** By colour: the area of ground that it still wants; all zeros where the ground is not free. */
  readonly ground: readonly number[];
  /** The largest difference between a colour's area and its weight. */
  readonly error: number;
}

/** What each further stripe of ground must win in error to be worth its unrest. */
const UNREST = 0.012;
/** A colour that wants more ground than this gets some. */
const WANTED = 0.035;

/**
 * Shares colours out over surfaces of known area and over the ground, so that their areas come near the weights. The
 * heaviest colours make the ground, as few as will do, and surfaces take others where they can, so that things stand
 * out from it.
 *
 * @param surfaces areas, as shares of the frame
 * @param ground area of the open ground; 0 where it may not be coloured
 * @param weights positive, by colour
 * @param shown what there is of each colour already, as shares of the frame
 */
export function shareOut(
  surfaces: readonly number[],
  ground: number,
  weights: readonly number[],
  shown: readonly number[] = weights.map(() => 0),
): ShareOut {
  const all = [...surfaces, ...shown].reduce((sum, area) => sum + area, ground);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const targets = weights.map((weight, n) => (weight / sum) * all - shown[n]!);
  const heaviest = targets.map((_, n) => n).sort((a, b) => targets[b]! - targets[a]!);
  let best: ShareOut | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let stripes = ground > 0 ? 1 : 0; stripes <= (ground > 0 ? weights.length : 0); stripes++) {
    const tried = tryGround(surfaces, ground, targets, new Set(heaviest.slice(0, stripes)));
    const cost = tried.error + UNREST * tried.ground.filter((area) => area > 0).length;
    if (cost < least) {
      least = cost;
      best = tried;
    }
  }
  return best!;
}

/** The areas that come of it when some colours are the ground's. */
function tryGround(
  surfaces: readonly number[],
  ground: number,
  targets: readonly number[],
  grounds: ReadonlySet<number>,
): ShareOut {
  const left = [...targets];
  const colourOf: number[] = surfaces.map(() => 0);
  const forThings = targets
    .map((_, n) => n)
    .filter((n) => grounds.size === targets.length || !grounds.has(n));
  const shown = new Set<number>();
  const largestFirst = surfaces.map((_, n) => n).sort((a, b) => surfaces[b]! - surfaces[a]!);
  for (const surface of largestFirst) {
    const colour = forThings.reduce((most, n) => (left[n]! > left[most]! ? n : most), forThings[0]!);
    colourOf[surface] = colour;
    left[colour]! -= surfaces[surface]!;
    shown.add(colour);
  }
  const wishes = left.map((area, n) =>
    grounds.has(n) || !shown.has(n) || area > WANTED ? Math.max(0, area) : 0,
  );
  const wished = wishes.reduce((sum, area) => sum + area, 0);
  const areas = wishes.map((area) => (ground > 0 && wished > 0 ? (area / wished) * ground : 0));
  const error = Math.max(...left.map((area, n) => Math.abs(area - areas[n]!)));
  return { colourOf, ground: areas, error };
}
