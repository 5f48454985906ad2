import type { Mention } from "../../brief.js";
import type { Form } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { genreOf } from "../../shape/genre.js";

type Stretch = NonNullable<Form["stretch"]>;

/** Words that stretch a thing, with what they do to its width, height and depth. */
const STRETCHES: readonly (readonly [RegExp, (entry: ShapeEntry) => Stretch])[] = [
  [/^(?:very )?(?:tall|high|towering)$/, () => [1, 1.4, 1]],
  [/^(?:long|elongated|oblong|lengthy)$/, (entry) => alongLongest(entry, 1.5)],
  [/^(?:short|shortened|stubby|squat|low)$/, (entry) => alongLongest(entry, 0.68)],
  [/^(?:wide|broad)$/, () => [1.35, 1, 1.2]],
  [/^(?:fat|chubby|plump|stout|thick|chunky|overweight|obese)$/, () => [1.3, 1, 1.3]],
  [/^(?:thin|slim|narrow|slender|skinny)$/, (entry) => (isFlat(entry) ? [1, 0.55, 1] : [0.68, 1, 0.68])],
  [/^(?:flat|flattened|squashed)$/, () => [1.08, 0.55, 1.08]],
];
const ROUND = /^(?:round|circular|oval|rounded|disc shaped)$/;
const SQUARE = /^(?:square|squared|rectangular|boxy|cubic)$/;
const CUTS: readonly (readonly [RegExp, NonNullable<Form["cut"]>])[] = [
  [/^(?:half|halved|cut in half|half of)$/, "half"],
  [/^(?:sliced|cut|chopped|diced|cut up)$/, "sliced"],
  [/^(?:slice|thin slice|thick slice)$/, "slice"],
  [/^(?:broken|cracked|shattered|smashed|chipped|snapped|broken in half)$/, "broken"],
];
/** How what was eaten from is told of. */
const BITES: typeof CUTS = [
  [
    /^(?:bitten|bitten into|nibbled|missing a bite|with (?:a|one) bite (?:(?:taken )?out(?: of it)?|missing|gone))$/,
    "bitten",
  ],
  [/^(?:half eaten|partly eaten|partially eaten|eaten|gnawed)$/, "eaten"],
];
const MELTS = /^(?:melting|melted|molten|half melted|slowly melting|dripping)$/;
/** Higher than this, of its other sides, a thing is not flat. */
const FLAT = 0.4;
/** What is longer is not bitten into. */
const LARGEST_BITTEN = 0.6;
/** What is longer is not cut or broken by hand: buildings and cars. */
const LARGEST_CUT = 1.3;

/** How the words said of a thing change its form; null where they change nothing. */
export function formOf({ states }: Pick<Mention, "states">, entry: ShapeEntry): Form | null {
  const said = states.map((state) => state.toLowerCase().replaceAll("-", " "));
  const factors = said.flatMap((word) =>
    STRETCHES.filter(([pattern]) => pattern.test(word)).map(([, along]) => along(entry)),
  );
  const product = (axis: 0 | 1 | 2) => factors.reduce((all, one) => all * one[axis], 1);
  const stretch: Stretch | null = factors.length > 0 ? [product(0), product(1), product(2)] : null;
  const outline = said.some((word) => ROUND.test(word))
    ? "round"
    : said.some((word) => SQUARE.test(word))
      ? "square"
      : null;
  const among = [...(canBeCut(entry) ? CUTS : []), ...(canBeBitten(entry) ? BITES : [])];
  const cut = among.find(([pattern]) => said.some((word) => pattern.test(word)))?.[1];
  const shaped = outline && takesOutline(entry) ? outline : null;
  const melting =
    !entry.relief && canMelt(entry) && entry.figure === undefined && said.some((word) => MELTS.test(word));
  if (!stretch && !shaped && !cut && !melting) return null;
  return {
    ...(stretch ? { stretch } : {}),
    ...(shaped ? { outline: shaped } : {}),
    ...(cut ? { cut } : {}),
    ...(melting ? { melting } : {}),
  };
}

/** A pencil that melts is none any more, an ice cream is. */
function canMelt(entry: ShapeEntry): boolean {
  return !entry.lies || genreOf(entry) === "food";
}

function sidesOf({ bounds: { min, max } }: ShapeEntry): [number, number, number] {
  return [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
}

function isFlat(entry: ShapeEntry): boolean {
  const [width, height, depth] = sidesOf(entry);
  return height < FLAT * Math.max(width, depth);
}

function alongLongest(entry: ShapeEntry, factor: number): Stretch {
  const sides = sidesOf(entry);
  const longest = sides.indexOf(Math.max(...sides));
  return [0, 1, 2].map((axis) => (axis === longest ? factor : 1)) as Stretch;
}

/** Beings keep their outline, and so do reliefs, whose drawing it is. */
function takesOutline(entry: ShapeEntry): boolean {
  return !entry.relief && !isBeing(entry);
}

/** What shows its flesh is cut already, as what is named after its break is, and beings are not. */
function canBeCut(entry: ShapeEntry): boolean {
  const isOpen = entry.roles.some(({ name }) => /flesh|seeds|pips|crumb/.test(name));
  const isSlice = /^(?:slice of|broken|cracked) /.test(entry.concept);
  return !entry.relief && !isBeing(entry) && !isOpen && !isSlice && entry.realSize < LARGEST_CUT;
}

/** What one could bite off: no being, and nothing larger than a loaf. */
function canBeBitten(entry: ShapeEntry): boolean {
  return !entry.relief && !isBeing(entry) && entry.realSize < LARGEST_BITTEN;
}

/** Whether it lives: it has eyes. */
export function isBeing({ roles, figure }: Pick<ShapeEntry, "roles" | "figure">): boolean {
  return figure !== undefined || roles.some(({ name }) => name.startsWith("eye"));
}
