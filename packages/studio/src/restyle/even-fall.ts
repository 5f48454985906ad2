/** Where on the way a picture is made; between two such places, where the first gives way to the second by a part. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

/** Where the way starts as a rule. */
export const AS_IT_IS = [0];

/** Places along the way at which likeness is looked at first. */
const TRIED = [0, 0.125, 0.25, 0.55, 1];

/** Ends of the way: farther ones where a picture looks as much like the source at the end as at first. */
const ENDS = [1, 1.6, 2.5, 4];
/** Of likeness: what the whole way must lose. */
const LEAST_FALL = 0.04;

/** Places between two tried ones that are tried for what lies between them. */
const CLOSER = 4;
/** The same where two made pictures give way to each other, which is soon looked at and never leaps. */
const CLOSER_FADING = 14;
/** How near is near enough, of the whole fall: a tenth of the way must stay a fall, and so must a first small step. */
const NEAR_ENOUGH = 0.035;
const NEAR_ENOUGH_OF_STEP = 0.25;

export const just = (along: number): Mark => ({ from: along, to: along, part: 0 });

/**
 * The first place where a likeness, which may rise between and leap where a part drops out, has come down by a share of
 * its whole fall. What leaps fades, so that likeness at the places given for growing shares falls as evenly as can be.
 */
export function markWhere(
  likenessAt: (mark: Mark) => number,
  wanted: number,
  starts: readonly number[] = AS_IT_IS,
): Mark {
  const start = starts
    .map((along): Trial => ({ along, likeness: likenessAt(just(along)) }))
    .reduce((most, other) => (other.likeness > most.likeness ? other : most));
  if (wanted <= 0) return just(start.along);
  const end = endOf(likenessAt, start);
  if (wanted >= 1) return just(end.along);
  const between = TRIED.slice(1, -1).map((share) => start.along + share * (end.along - start.along));
  const tried = [start, ...between.map((along) => ({ along, likeness: likenessAt(just(along)) })), end];
  const fall = start.likeness - end.likeness;
  const goal = start.likeness - fall * wanted;
  const first = tried.findIndex(({ likeness }, k) => k > 0 && likeness <= goal);
  // One that never falls is left to run its way.
  if (first < 0 || fall <= 0) return just(start.along + wanted * (end.along - start.along));
  const aim = { goal, near: Math.min(NEAR_ENOUGH, NEAR_ENOUGH_OF_STEP * wanted) * fall };
  const narrow = narrowed(tried[first - 1]!, tried[first]!, aim, CLOSER, (along) => likenessAt(just(along)));
  if (narrow.met !== null) return just(narrow.met);
  const [from, to] = [narrow.above.along, narrow.below.along];
  const fading = (part: number) => likenessAt({ from, to, part });
  const ends = [
    { along: 0, likeness: narrow.above.likeness },
    { along: 1, likeness: narrow.below.likeness },
  ] as const;
  const { met, above, below } = narrowed(ends[0], ends[1], aim, CLOSER_FADING, fading);
  return { from, to, part: met ?? (above.along + below.along) / 2 };
}

interface Trial {
  readonly along: number;
  readonly likeness: number;
}

/** Where the way ends: at its end, or farther on until likeness has fallen enough, or else where it is least. */
function endOf(likenessAt: (mark: Mark) => number, start: Trial): Trial {
  let least: Trial | null = null;
  const before = TRIED.filter((along) => along > start.along && along < 1).reverse();
  for (const along of [...ENDS, ...before]) {
    const likeness = likenessAt(just(along));
    if (least === null || likeness < least.likeness) least = { along, likeness };
    if (start.likeness - likeness >= LEAST_FALL) break;
  }
  return least!;
}

/** Draws two places together about a likeness that lies between theirs, until one is met or enough are tried. */
function narrowed(
  over: Trial,
  under: Trial,
  { goal, near }: { goal: number; near: number },
  rounds: number,
  likenessAt: (along: number) => number,
): { above: Trial; below: Trial; met: number | null } {
  let [above, below] = [over, under];
  for (const trial of [over, under])
    if (Math.abs(trial.likeness - goal) < near) return { above, below, met: trial.along };
  for (let n = 0; n < rounds; n++) {
    const part = (above.likeness - goal) / Math.max(1e-9, above.likeness - below.likeness);
    // In turn by the slope and by halves, so that a bend cannot hold it up.
    const at = n % 2 === 0 ? Math.min(0.9, Math.max(0.1, part)) : 0.5;
    const along = above.along + (below.along - above.along) * at;
    const likeness = likenessAt(along);
    if (Math.abs(likeness - goal) < near) return { above, below, met: along };
    if (likeness > goal) above = { along, likeness };
    else below = { along, likeness };
  }
  return { above, below, met: null };
}
