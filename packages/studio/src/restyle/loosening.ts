import { type Abstraction, abstracted, abstractionOf, atPlace, placeAt } from "./abstraction.js";
import type { Picture } from "./kernel/index.js";
import { lumaOf, mixedPictures, shrunk } from "./kernel/operations.js";
import type { Canvas } from "./medium/canvas.js";
import { MEDIA } from "./medium/index.js";
import { similarity } from "./similarity.js";
import type { Medium } from "./wish.js";

/** A picture made simpler by a share of the way, and drawn in a medium where one is asked for. */
export function loosened(content: Picture, canvas: Canvas, medium: Medium | null, share: number): Picture {
  if (share <= 0 && startsOf(medium) === AS_IT_IS)
    return medium === null ? content : MEDIA[medium](content, canvas);
  const { at, places } = evenShare(content, canvas, medium, share);
  const make = (along: number) => inMedium(abstracted(content, canvas, places, along), canvas, medium, along);
  return mixedAt(make, canvas, at);
}

/** Where on the way a picture is made; between two such places, where the first gives way to the second by a part. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

function mixedAt(make: (along: number) => Picture, { kernel }: Canvas, { from, to, part }: Mark): Picture {
  return part === 0 ? make(from) : mixedPictures(kernel, make(from), make(to), part);
}

function inMedium(base: Picture, canvas: Canvas, medium: Medium | null, share: number): Picture {
  return medium === null ? base : MEDIA[medium](base, { ...canvas, boldness: Math.min(1, share) * 0.8 });
}

/** Places along the way at which a medium is tried. */
const TRIED = [0, 0.125, 0.25, 0.55, 1];

/** Where the way may start: cut paper shows a calmer picture's shapes better than the shadows of every small piece. */
const AS_IT_IS = [0];
const CALM = [0, 0.25, 0.55, 0.8];

function startsOf(medium: Medium | null): readonly number[] {
  return medium === "papercut" ? CALM : AS_IT_IS;
}

/** Ends of the way: farther ones where a medium of few areas looks as much like the source at the end as at first. */
const ENDS = [1, 1.6, 2.5, 4];
/** Of likeness: what the whole way must lose. */
const LEAST_FALL = 0.04;

/** Shorter side of the picture on which it is tried. */
const SIDE = 320;

/**
 * Where on the way likeness to the source has fallen by the share wanted. A medium can look more like the
 * source where the picture under it is calmer, so it is tried on a small copy first.
 */
function evenShare(
  content: Picture,
  canvas: Canvas,
  medium: Medium | null,
  wanted: number,
): { at: Mark; places: Abstraction["places"] } {
  const { kernel } = canvas;
  return kernel.within(() => {
    const scale = Math.max(1, Math.min(content.width, content.height) / SIDE);
    const small = shrunk(kernel, content, content.width / scale, content.height / scale);
    const own = { ...canvas, unit: canvas.unit / scale };
    const luma = lumaOf(kernel, small);
    const abstraction = abstractionOf(small, own);
    const { places } = abstraction;
    if (medium === null) return { at: just(wanted), places };
    const make = (along: number) =>
      inMedium(atPlace(kernel, abstraction, placeAt(abstraction, along)), own, medium, along);
    const likenessAt = (mark: Mark) =>
      kernel.within(() => similarity(kernel, luma, lumaOf(kernel, mixedAt(make, own, mark))));
    return { at: markWhere(likenessAt, wanted, startsOf(medium)), places };
  });
}

/** Places between two tried ones that are tried for what lies between them. */
const CLOSER = 4;
/** How near is near enough, of the whole fall: a tenth of the way must stay a fall. */
const NEAR_ENOUGH = 0.035;

const just = (along: number): Mark => ({ from: along, to: along, part: 0 });

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
  const aim = { goal, near: NEAR_ENOUGH * fall };
  const narrow = narrowed(tried[first - 1]!, tried[first]!, aim, (along) => likenessAt(just(along)));
  if (narrow.met !== null) return just(narrow.met);
  const [from, to] = [narrow.above.along, narrow.below.along];
  const fading = (part: number) => likenessAt({ from, to, part });
  const ends = [
    { along: 0, likeness: narrow.above.likeness },
    { along: 1, likeness: narrow.below.likeness },
  ] as const;
  const { met, above, below } = narrowed(ends[0], ends[1], aim, fading);
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
  likenessAt: (along: number) => number,
): { above: Trial; below: Trial; met: number | null } {
  let [above, below] = [over, under];
  for (const trial of [over, under])
    if (Math.abs(trial.likeness - goal) < near) return { above, below, met: trial.along };
  for (let n = 0; n < CLOSER; n++) {
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
