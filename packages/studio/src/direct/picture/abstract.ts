import type { Brief } from "../../brief.js";
import { type Random, randomFrom } from "../../math/random.js";
import { hexOfOklch, oklchOf } from "../../oklch.js";
import type { Abstract } from "../../place/place.js";
import { COLOURFUL } from "../../read/words/schemes.js";

/** The colours of a picture of nothing but colour: the palette, else those that the prompt names, else of a set that it names. */
export function coloursFor(
  { colours, scheme, prompt }: Brief,
  palette: readonly string[],
): readonly string[] {
  const all = COLOURFUL.words.test(prompt) ? COLOURFUL.colours : [];
  return [palette, colours, scheme, all].find(({ length }) => length > 0) ?? [];
}

/** An abstract picture in those colours, else in ones that the seed chooses. */
export function abstractFor(
  kind: Abstract["kind"],
  brief: Brief,
  palette: readonly string[],
  seed: number,
): Abstract {
  const random = randomFrom("abstract", seed);
  const asked = coloursFor(brief, palette);
  const colours = completed(kind, asked.slice(0, 6), brief, random, palette.length > 0);
  return { kind, seed, colours };
}

/** How far colours lie from the leading one, in degrees of hue. */
const SPREADS = [
  [0, 35, 70, 150],
  [0, -40, 40, 190],
  [0, 60, -30, 25],
  [0, 120, 60, 30],
];

/** At least four colours: neighbours of the asked ones in hue, lighter and deeper; of a palette, shades and tints alone. */
function completed(
  kind: Abstract["kind"],
  asked: readonly string[],
  brief: Brief,
  random: Random,
  inPalette: boolean,
): string[] {
  if (asked.length >= 4) return [...asked];
  const dark = /\b(dark|night|black|deep|moody)\b/i.test(brief.prompt) || kind === "bokeh";
  const pale = /\b(pastel|soft|light|pale|gentle)\b/i.test(brief.prompt);
  const lead = asked[0] ? oklchOf(asked[0]) : { l: 0.62, c: 0.16, h: 360 * random() };
  const spread = SPREADS[Math.floor(random() * SPREADS.length)]!;
  const colours = [...asked];
  for (let n = colours.length; n < (kind === "tiles" ? 5 : 4); n++) {
    const from = asked.length > 1 ? oklchOf(asked[n % asked.length]!) : lead;
    const near = inPalette ? 0 : asked.length > 0 ? 0.35 : 1;
    const steps = pale
      ? [0.86, 0.93, 0.8, 0.9, 0.95]
      : dark
        ? [0.3, 0.62, 0.45, 0.75, 0.22]
        : [0.55, 0.72, 0.36, 0.88, 0.95];
    const l = steps[n % 5]!;
    const chroma = Math.max(
      pale ? 0.05 : 0.1,
      Math.min(pale ? 0.085 : 0.2, lead.c * (l > 0.85 ? 0.5 : 1.05)),
    );
    const c = inPalette ? Math.min(chroma, from.c) : chroma;
    colours.push(hexOfOklch({ l, c, h: (from.h + spread[n % 4]! * near + 360) % 360 }));
  }
  return colours;
}
