import { areasToTrace } from "./areas-to-trace.js";
import { type Layer, withLayers } from "./change/additions.js";
import { onGround, overGround, plainGround } from "./change/ground.js";
import { relit } from "./change/light.js";
import { type Matte, matteOf } from "./change/matte.js";
import { inPalette } from "./change/palette.js";
import { inPaletteByWeight, weightsForLost } from "./change/palette-by-weight.js";
import { inPaletteOnGround, missingFrom } from "./change/palette-on-ground.js";
import { recolour } from "./change/recolour.js";
import { rgbOfLab } from "./colours.js";
import type { Commission, Finished, InputReport, Supplies } from "./commission.js";
import { bestWindow, cut } from "./crop.js";
import type { Kernel, Picture, Plane } from "./kernel/index.js";
import { mixedPictures } from "./kernel/operations.js";
import { loosened } from "./loosening.js";
import type { MEDIA } from "./medium/index.js";
import type { TracedAreas } from "./tracing.js";
import { type Understanding, understand } from "./understand/index.js";
import type { Wish } from "./wish.js";

/** A picture taken in and looked at, before it is changed. */
export interface Opened {
  readonly source: Picture;
  readonly seen: Understanding;
  readonly matte: Matte | null;
}

/** Strength up to which a change fades in; from there on structure goes. */
const FULL_CHANGE = 0.2;

/** Cuts a picture to its frame. */
export function frame(kernel: Kernel, { source }: Commission): Picture {
  const rgba = cut(source, source.size, bestWindow(source, source.size));
  return opened(kernel, rgba, source.size.width, source.size.height);
}

/** Of the area: as much as each colour gets of a picture that is to be in a palette and nothing else. */
const LEAST_INK = 0.02;

/** Looks at a picture, and parts its subject from its ground where that can be trusted. */
export function look(kernel: Kernel, source: Picture): Opened {
  const seen = understand(kernel, source);
  return { source, seen, matte: seen.parted ? matteOf(kernel, source, seen) : null };
}

/** Changes an opened picture as it was commissioned. */
export function change(
  kernel: Kernel,
  { source, seen, matte }: Opened,
  commission: Commission,
  supplies: Supplies,
): { picture: Finished; areas: TracedAreas | null; report: InputReport } {
  const { wish, palette, background, strength, seed } = commission;
  const { width, height } = source;
  const notes: Notes = { applied: [], declined: [...supplies.declined.map((each) => ({ ...each }))] };
  if (strength === 0 && !commission.vector)
    return { picture: closed(kernel, source, seed), areas: null, report: reportOf(seen, notes) };

  const ground = background ? background.map((value) => value / 255) : null;
  const content = contentOf(kernel, { source, seen, matte }, commission, supplies, ground, notes);
  const changed = content !== source;
  // On another ground the subject is where it was, before a plain ground where that is a colour.
  const coloured = seen.parted && (ground !== null || wish.ground?.kind === "colour");
  const plain = !changed && palette.length === 0 && wishesNothing(wish, background);
  // Where no wish could be met, nothing else is done instead.
  const nothing = !changed && !plain && wish.medium === null && palette.length === 0 && !commission.vector;
  if (nothing) return { picture: closed(kernel, source, seed), areas: null, report: reportOf(seen, notes) };
  const beyond = Math.max(0, (strength - FULL_CHANGE) / (1 - FULL_CHANGE));
  // What is asked for and no medium keeps its forms for longer.
  const loose = plain ? strength : wish.medium === null && palette.length === 0 ? beyond * beyond : beyond;
  const drawn = wish.medium !== null || loose > 0 || commission.vector;
  const seenAnew =
    changed && drawn
      ? understand(kernel, content, { ...seen, plain: coloured || (seen.plain && supplies.ground === null) })
      : seen;
  const canvas = {
    kernel,
    seen: seenAnew,
    seed,
    unit: Math.min(width, height) / 1024,
    boldness: 0,
    palette,
    ground: matte ? background : null,
    colours: [
      ...palette.map((colour) => colour.map((value) => value / 255)),
      ...wish.colours.map(channels),
    ] as [number, number, number][],
  };
  if (commission.vector) {
    const areas = areasToTrace(kernel, content, canvas, loose, {
      ground,
      parted: matte !== null,
    });
    notes.applied.push("flat vector");
    return { picture: closed(kernel, content, seed), areas, report: reportOf(seen, notes) };
  }
  let made = loosened(content, canvas, wish.medium, loose, source);
  if (wish.medium !== null) notes.applied.push(MEDIUM_WORDS[wish.medium]);
  const keepsColours = wish.medium === "duotone" || wish.medium === "neon" || wish.medium === "flat";
  const onAsked = (subject: Picture) =>
    ground && matte ? onExactGround(kernel, subject, matte, ground) : subject;
  const finished = (subject: Picture) => closed(kernel, onAsked(subject), seed);
  if (palette.length > 0 && !keepsColours) {
    made =
      background && matte
        ? inPaletteOnGround(kernel, made, matte.alpha, palette, background, finished)
        : inPalette(kernel, made, palette);
    notes.applied.push("palette");
  }
  if (palette.length > 0 && background && matte && (!keepsColours || wish.medium === "flat")) {
    for (const hex of kernel.within(() => missingFrom(finished(made), palette)))
      notes.declined.push({ wish: hex, why: "the subject has no area for it" });
  }
  made = onAsked(made);
  const share = plain ? 1 : Math.min(1, strength / FULL_CHANGE);
  let result = share < 1 ? mixedPictures(kernel, source, made, share) : made;
  if (commission.mask) result = mixedPictures(kernel, source, result, clearIn(kernel, source, commission));
  return { picture: closed(kernel, result, seed), areas: null, report: reportOf(seen, notes) };
}

/** A picture in the commission's palette, whatever it shows. */
export function recoloured(
  kernel: Kernel,
  source: Picture,
  commission: Commission,
): { picture: Finished; areas: null; report: InputReport } {
  const { palette, weights, mask, seed } = commission;
  const clear = mask ? clearIn(kernel, source, commission) : null;
  const shown = (made: Picture) => (clear ? mixedPictures(kernel, source, made, clear) : made);
  const byWeight = (each: readonly number[]) =>
    shown(inPaletteByWeight(kernel, source, palette, each, clear));
  const asItComes = () => {
    const made = shown(inPalette(kernel, source, palette, { least: LEAST_INK, ground: null }));
    const needed = weightsForLost(closed(kernel, made, seed), palette);
    return needed ? byWeight(needed) : made;
  };
  const result = weights ? byWeight(weights) : asItComes();
  const report = { trust: 0, colours: [], applied: ["palette"], declined: [] };
  return { picture: closed(kernel, result, seed), areas: null, report };
}

/** Words that ask for no change of their own: strength alone decides. */
function wishesNothing(wish: Wish, background: Commission["background"]): boolean {
  const { medium, lights, ground, recolours, additions } = wish;
  const lists = [lights, recolours, additions];
  return (
    medium === null && ground === null && background === null && lists.every((list) => list.length === 0)
  );
}

interface Notes {
  readonly applied: string[];
  readonly declined: { wish: string; why: string }[];
}

const MEDIUM_WORDS: Readonly<Record<keyof typeof MEDIA, string>> = {
  watercolour: "watercolour",
  oil: "oil paint",
  pencil: "pencil sketch",
  flat: "flat vector",
  papercut: "paper-cut",
  pixel: "pixel art",
  mosaic: "mosaic",
  halftone: "halftone",
  clay: "clay relief",
  neon: "neon lines",
  duotone: "duotone",
  lowpoly: "low poly",
};

const LIGHT_WORDS = {
  golden: "golden hour",
  night: "night",
  fog: "fog",
  monochrome: "black and white",
  bright: "high key",
  sepia: "sepia",
} as const;

const NOT_PARTED = "the subject could not be told from its ground";

/** What the words ask of the picture's content: colours of parts, ground, things added, light. */
function contentOf(
  kernel: Kernel,
  { source, seen, matte }: Opened,
  { wish, background }: Commission,
  supplies: Supplies,
  exact: readonly number[] | null,
  notes: Notes,
): Picture {
  let picture = source;
  let own = matte;
  for (const each of wish.recolours) {
    const name = `${each.what} in another colour`;
    const { picture: recoloured, subject, outcome } = recolour(kernel, picture, seen, own, each);
    if (outcome === null) notes.applied.push(name);
    else notes.declined.push({ wish: name, why: outcome });
    picture = recoloured;
    own = own && subject && { ...own, subject };
  }
  const asked = exact ?? (wish.ground?.kind === "colour" ? channels(wish.ground.hex) : null);
  const named = wish.ground
    ? wish.ground.kind === "colour"
      ? `${wish.ground.word} ground`
      : wish.ground.name
    : "background";
  const backdrop = asked
    ? plainGround(kernel, source.width, source.height, asked)
    : supplies.ground
      ? opened(kernel, supplies.ground.rgba, source.width, source.height)
      : null;
  if (backdrop && own) {
    picture = onGround(kernel, own, backdrop);
    notes.applied.push(named);
  } else if (backdrop || (background && !matte)) {
    notes.declined.push({ wish: named, why: NOT_PARTED });
  }
  if (supplies.layers.length > 0) {
    picture = withLayers(kernel, picture, matte, supplies.layers);
    notes.applied.push(...supplies.layers.map(({ name }) => name));
  }
  for (const light of wish.lights) {
    picture = relit(kernel, picture, seen, light, matte?.alpha ?? null);
    notes.applied.push(LIGHT_WORDS[light]);
  }
  return picture;
}

/** The ground in the asked colour to the byte, under whatever the medium made of the subject. */
function onExactGround(
  kernel: Kernel,
  made: Picture,
  { alpha, shade }: Matte,
  colour: readonly number[],
): Picture {
  const ground = plainGround(kernel, made.width, made.height, colour);
  return overGround(kernel, { alpha, subject: made, shade }, ground);
}

/** Where the mask is clear, and a change is let through. */
function clearIn(kernel: Kernel, { width, height }: Picture, { mask, source: taken }: Commission): Plane {
  const window = bestWindow(taken, taken.size);
  const cover = cut(mask!, taken.size, window);
  const clear = kernel.plane(width, height);
  for (let i = 0; i < clear.data.length; i++) clear.data[i] = 1 - cover[i * 4 + 3]! / 255;
  return clear;
}

function reportOf(seen: Understanding, { applied, declined }: Notes): InputReport {
  return {
    trust: Math.round(seen.subject.trust * 100) / 100,
    colours: seen.palette.map(({ lab }) => rgbOfLab(lab)),
    applied,
    declined,
  };
}

function channels(hex: string): [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
}

/** A picture of bytes laid over white where it is clear. */
function opened(kernel: Kernel, rgba: Uint8Array, width: number, height: number): Picture {
  const picture = kernel.picture(width, height);
  kernel.within(() => {
    const bytes = kernel.bytes(rgba.length);
    bytes.data.set(rgba);
    kernel.rows("fromBytes", height, bytes.at, picture.at, width);
  });
  const { data } = picture;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]!;
    if (alpha === 1) continue;
    for (let c = 0; c < 3; c++) data[at + c] = 1 + (data[at + c]! - 1) * alpha;
    data[at + 3] = 1;
  }
  return picture;
}

export function closed(kernel: Kernel, picture: Picture, salt: number): Finished {
  const { width, height } = picture;
  return kernel.within(() => {
    const bytes = kernel.bytes(width * height * 4);
    kernel.rows("toBytes", height, picture.at, bytes.at, width, salt & 0xffff);
    return { width, height, rgba: new Uint8Array(bytes.data) };
  });
}

export type { Layer };
