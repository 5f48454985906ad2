import { type Abstraction, abstracted, abstractionOf, atPlace, placeAt } from "./abstraction.js";
import { AS_IT_IS, just, type Mark, markWhere } from "./even-fall.js";
import type { Kernel, Picture } from "./kernel/index.js";
import { lumaOf, mixedPictures, shrunk } from "./kernel/operations.js";
import { BOLDEST, type Canvas } from "./medium/canvas.js";
import { MEDIA } from "./medium/index.js";
import { similarity } from "./similarity.js";
import type { Medium } from "./wish.js";

/**
 * A picture made simpler by a share of the way, and drawn in a medium where one is asked for.
 * @param source what came in, from which the way leads; the picture itself where nothing was changed in it
 */
export function loosened(
  content: Picture,
  canvas: Canvas,
  medium: Medium | null,
  share: number,
  source: Picture,
): Picture {
  if (share <= 0 && startsOf(medium) === AS_IT_IS)
    return medium === null ? content : MEDIA[medium](content, canvas);
  const { at, places } = evenShare(content, canvas, medium, share, source);
  const make = (along: number) => inMedium(abstracted(content, canvas, places, along), canvas, medium, along);
  return mixedAt(make, canvas.kernel, at);
}

function mixedAt(make: (along: number) => Picture, kernel: Kernel, { from, to, part }: Mark): Picture {
  return part === 0 ? make(from) : mixedPictures(kernel, make(from), make(to), part);
}

function inMedium(base: Picture, canvas: Canvas, medium: Medium | null, share: number): Picture {
  return medium === null ? base : MEDIA[medium](base, { ...canvas, boldness: Math.min(1, share) * BOLDEST });
}

/** Cut paper shows a calmer picture's shapes better than the shadows of every small piece. */
const CALM = [0, 0.25, 0.55, 0.8];

function startsOf(medium: Medium | null): readonly number[] {
  return medium === "papercut" ? CALM : AS_IT_IS;
}

/** Shorter side of the picture on which it is tried. */
const SIDE = 320;

/**
 * Where on the way likeness to the source has fallen by the share wanted. A medium can look more like the source where
 * the picture under it is calmer, and so can another light, so it is tried on a small copy first.
 */
function evenShare(
  content: Picture,
  canvas: Canvas,
  medium: Medium | null,
  wanted: number,
  source: Picture,
): { at: Mark; places: Abstraction["places"] } {
  const { kernel } = canvas;
  return kernel.within(() => {
    const scale = Math.max(1, Math.min(content.width, content.height) / SIDE);
    const small = shrunk(kernel, content, content.width / scale, content.height / scale);
    const own = { ...canvas, unit: canvas.unit / scale };
    const abstraction = abstractionOf(small, own);
    const { places } = abstraction;
    // The places themselves are such that it falls evenly.
    if (medium === null && content === source) return { at: just(wanted), places };
    const luma = lumaOf(
      kernel,
      source === content ? small : shrunk(kernel, source, small.width, small.height),
    );
    const make = madeOnce(small, kernel, (along) =>
      inMedium(atPlace(kernel, abstraction, placeAt(abstraction, along)), own, medium, along),
    );
    const likenessAt = (mark: Mark) => {
      // What is made is held beyond the looking.
      for (const along of [mark.from, mark.to]) make(along);
      return kernel.within(() => similarity(kernel, luma, lumaOf(kernel, mixedAt(make, kernel, mark))));
    };
    return { at: markWhere(likenessAt, wanted, startsOf(medium)), places };
  });
}

/** Keeps what was made at each place, since several marks lie between the same two. */
function madeOnce(
  { width, height }: Picture,
  kernel: Kernel,
  make: (along: number) => Picture,
): (along: number) => Picture {
  const known = new Map<number, Picture>();
  return (along) => {
    const before = known.get(along);
    if (before) return before;
    const held = kernel.picture(width, height);
    kernel.within(() => held.data.set(make(along).data));
    known.set(along, held);
    return held;
  };
}
