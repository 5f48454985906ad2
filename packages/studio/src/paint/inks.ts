import { mixed } from "../oklch.js";
import type { Easel } from "./easel.js";
import { extentOfMarks } from "./figures.js";
import { harmonised, type Seen } from "./harmony.js";
import type { InkedMark, Layer } from "./layer.js";
import { recoloured } from "./recolour.js";
import { keyOf, survey } from "./survey.js";

/** Layers in the inks that they are printed in; `chosen`: the style has chosen them already. */
export async function inked(layers: readonly Layer[], easel: Easel, chosen: boolean): Promise<Layer[]> {
  if (chosen) return [...layers];
  const inks = easel.scene.palette.length > 0 ? await fromPalette(layers, easel.scene) : house(easel);
  const ink = (colour: string, fixed: boolean) => inks.get(keyOf({ colour, fixed })) ?? colour;
  return layers.map((layer) => ({
    ...layer,
    marks: layer.marks.map((mark) => {
      const { colour, fixed = false, line } = mark;
      const drawn = line ? { line: { ...line, colour: ink(line.colour, fixed) } } : {};
      return { ...mark, colour: ink(colour, fixed), ...drawn };
    }),
  }));
}

/** Few related colours for the things; what lies behind them was chosen to go with the ground. */
function house({ ground, figures }: Easel): ReadonlyMap<string, string> {
  const inks = harmonised(seenIn(figures.flatMap(({ layer }) => layer.marks)), ground);
  return new Map([...inks].map(([colour, ink]) => [keyOf({ colour, fixed: false }), ink]));
}

async function fromPalette(layers: readonly Layer[], scene: Easel["scene"]): Promise<Map<string, string>> {
  const swatches = await survey(layers, scene.width, scene.height);
  const chosen = recoloured(swatches, scene.palette, weightsOf(scene));
  return new Map(swatches.map((swatch, n) => [keyOf(swatch), chosen[n]?.hex ?? swatch.colour]));
}

/** How much of a picture each palette colour should take, against the others; null where that is free. */
export function weightsOf({ palette, weights }: Easel["scene"]): readonly number[] | null {
  const usable = weights?.length === palette.length && weights.some((weight) => weight > 0);
  return usable ? weights : null;
}

/** What inks are made of: "Colours: #e4572e; #f0ab97 is 50 % white in #e4572e." Null where no palette was asked for. */
export function described(layers: readonly Layer[], palette: readonly string[]): string | null {
  if (palette.length === 0) return null;
  const inks = new Set(
    layers.flatMap(({ marks }) =>
      marks.flatMap(({ colour, line }) => (line ? [colour, line.colour] : colour)),
    ),
  );
  return `Colours: ${[...inks].map((hex) => recipeOf(hex, palette)).join("; ")}.`;
}

function recipeOf(hex: string, palette: readonly string[]): string {
  if (palette.includes(hex)) return hex;
  for (const of of palette) {
    for (let share = 1; share < 100; share++) {
      if (mixed(of, "#ffffff", share / 100) === hex) return `${hex} is ${share} % white in ${of}`;
      if (mixed(of, "#000000", share / 100) === hex) return `${hex} is ${share} % black in ${of}`;
    }
  }
  return hex;
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
