import type { Easel } from "./easel.js";
import { extentOfMarks } from "./figures.js";
import { harmonised, type Seen } from "./harmony.js";
import type { InkedMark, Inks, Layer } from "./layer.js";
import { type Ink, recoloured } from "./recolour.js";
import { keyOf, survey } from "./survey.js";

/** The colours that a picture is printed in. */
export interface InkSet {
  readonly of: Inks;
  /** In words, where a palette was asked for: what each ink is made of. */
  readonly description: string | null;
}

/** Chooses an ink for every colour of a picture; `chosen`: the style has chosen them already. */
export async function inksFor(layers: readonly Layer[], easel: Easel, chosen: boolean): Promise<InkSet> {
  if (chosen) return { of: (colour) => colour, description: null };
  const { scene, ground, figures } = easel;
  if (scene.palette.length > 0) return fromPalette(layers, easel);
  const inks = harmonised(seenIn(figures.flatMap(({ layer }) => layer.marks)), ground);
  return { of: (colour, fixed) => (fixed ? colour : (inks.get(colour) ?? colour)), description: null };
}

async function fromPalette(layers: readonly Layer[], { scene }: Easel): Promise<InkSet> {
  const swatches = await survey(layers, scene.width, scene.height);
  const chosen = recoloured(swatches, scene.palette, weightsOf(scene));
  const inks = new Map(swatches.map((swatch, n) => [keyOf(swatch), chosen[n]]));
  return {
    of: (colour, fixed) => inks.get(keyOf({ colour, fixed }))?.hex ?? colour,
    description: described(chosen),
  };
}

function weightsOf({ palette, weights }: Easel["scene"]): readonly number[] | null {
  const usable = weights?.length === palette.length && weights.some((weight) => weight > 0);
  return usable ? weights : null;
}

/** "Colours: #e4572e; #f0ab97 is 50 % white in #e4572e; …" */
function described(chosen: readonly (Ink | null)[]): string {
  const inks = new Map(chosen.flatMap((ink) => (ink ? [[ink.hex, ink] as const] : [])));
  const lines = [...inks.values()].map(({ hex, of, mixed }) =>
    mixed === 0
      ? hex
      : `${hex} is ${Math.round(Math.abs(mixed) * 100)} % ${mixed > 0 ? "white" : "black"} in ${of}`,
  );
  return `Colours: ${lines.join("; ")}.`;
}

function seenIn(marks: readonly InkedMark[]): Seen[] {
  const seen = new Map<string, Seen>();
  for (const mark of marks) {
    const { colour, fixed = false } = mark;
    const { left, top, right, bottom } = extentOfMarks([mark]);
    const key = keyOf(mark);
    const area = (seen.get(key)?.area ?? 0) + (right - left) * (bottom - top);
    seen.set(key, { colour, area, fixed });
  }
  return [...seen.values()];
}
