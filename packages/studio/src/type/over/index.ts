import { type Rgb, rgbToHex } from "@atelier/contract";
import type { Raster } from "../../grade/index.js";
import type { Group, Outline, VectorDrawing } from "../../paint/drawing.js";
import { rasterOf, svgOf } from "../../paint/index.js";
import { roundedRectangle } from "../../paint/outline.js";
import type { Scene, TextOver } from "../../scene.js";
import { styleOf } from "../fonts/face.js";
import { familyNamed } from "../fonts/families.js";
import { setBlock } from "../set/block.js";
import { inkOver } from "./ink.js";
import { ontoQuad, type Quad, seenOn, sidesOf } from "./quad.js";
import { layScrims, type Scrim } from "./scrim.js";

/** The texts that lie flat over a scene's picture. */
export function textsOver({ texts = [] }: Pick<Scene, "texts">): TextOver[] {
  return texts.filter((text) => text.kind === "over");
}

/** Space about words that a ground beneath them takes, against the height of a line. */
const PADDING = 0.42;
const FADE = 0.5;
const INKS = ["#fbf7ee", "#1d1d24"];

/** Words as shapes on their four corners, and what is laid beneath them where nothing else makes them readable. */
export interface Laid {
  readonly words: Group;
  readonly scrim: Scrim | null;
}

/** Texts on their four corners; `under` says which colours lie beneath a text that has no colour of its own. */
export function laidOver(
  texts: readonly TextOver[],
  { width, height }: { readonly width: number; readonly height: number },
  under: (quad: Quad) => readonly Rgb[],
): Laid[] {
  return texts.map((text, n) => {
    const quad = text.corners.map(([x, y]) => [x * width, y * height] as const) as unknown as Quad;
    const room = sidesOf(quad);
    const block = setBlock(text.text, {
      style: styleOf(familyNamed(text.family)!, text.weight, text.italic),
      ...room,
      align: "centre",
    });
    const down = (room.height - (block.ink.bottom - block.ink.top)) / 2 - block.ink.top;
    const seen = (outline: Outline) => seenOn(quad, outline, room.width, room.height);
    const { left, right } = block.ink;
    const [top, bottom] = [block.ink.top + down, block.ink.bottom + down];
    const map = ontoQuad(quad);
    const inked = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ].map(([x, y]) => map(x! / room.width, y! / room.height)) as unknown as Quad;
    const { fill, backing } = text.colour
      ? { fill: text.colour, backing: null }
      : inkOver(under(inked), INKS);
    const line = (bottom - top) / Math.max(1, block.lines.length);
    const pad = PADDING * line;
    const panel = roundedRectangle(
      left - pad,
      top - pad,
      right - left + 2 * pad,
      bottom - top + 2 * pad,
      pad,
    );
    return {
      words: {
        kind: "group",
        id: `text ${n + 1}`,
        text: text.text,
        children: block.lines.map(({ letters }) => {
          const outline = letters.flatMap(({ outline: letter }) => letter);
          const moved = outline.map((contour) => ({
            ...contour,
            start: [contour.start[0], contour.start[1] + down] as const,
            segments: contour.segments.map((s) =>
              s.length === 2
                ? ([s[0], s[1] + down] as const)
                : ([s[0], s[1] + down, s[2], s[3] + down, s[4], s[5] + down] as const),
            ),
          }));
          return { kind: "shape", outline: seen(moved), fill };
        }),
      },
      scrim: backing && { outline: seen([panel]), ...backing, fade: FADE * line },
    };
  });
}

/** The colours of a picture within four corners, evenly sampled; what is clear has none. */
export function coloursWithin({ width, height, rgba }: Raster): (quad: Quad) => Rgb[] {
  return (quad) => {
    const at = ontoQuad(quad);
    const found: Rgb[] = [];
    for (let v = 0.025; v < 1; v += 0.05) {
      for (let u = 0.01; u < 1; u += 0.02) {
        const [x, y] = at(u, v).map(Math.floor) as [number, number];
        if (x < 0 || y < 0 || x >= width || y >= height) continue;
        const pixel = 4 * (y * width + x);
        if (rgba[pixel + 3]! >= 128) found.push([rgba[pixel]!, rgba[pixel + 1]!, rgba[pixel + 2]!]);
      }
    }
    return found;
  };
}

/** The mean colour of a picture within four corners. */
export function meanColour({ width, height, rgba }: Raster): (quad: Quad) => string {
  return (quad) => {
    const at = ontoQuad(quad);
    const sum = [0, 0, 0];
    let count = 0;
    for (let v = 0.05; v < 1; v += 0.1) {
      for (let u = 0.02; u < 1; u += 0.04) {
        const [x, y] = at(u, v).map(Math.floor) as [number, number];
        if (x < 0 || y < 0 || x >= width || y >= height) continue;
        for (let channel = 0; channel < 3; channel++) sum[channel]! += rgba[4 * (y * width + x) + channel]!;
        count++;
      }
    }
    if (count === 0) return "#808080";
    const [r, g, b] = sum.map((value) => Math.round(value / count)) as [number, number, number];
    return rgbToHex([r, g, b]);
  };
}

/** The picture with texts laid over it. */
export async function withTextsOver<R extends Raster>(raster: R, texts: readonly TextOver[]): Promise<R> {
  if (texts.length === 0) return raster;
  const { width, height } = raster;
  const laid = laidOver(texts, raster, coloursWithin(raster));
  const children = laid.map(({ words }) => words);
  const drawing: VectorDrawing = { width, height, title: texts.map(({ text }) => text).join(", "), children };
  const over = await rasterOf(svgOf(drawing));
  const rgba = raster.rgba.slice();
  await layScrims(
    { width, height, rgba },
    laid.flatMap(({ scrim }) => scrim ?? []),
  );
  for (let i = 0; i < rgba.length; i += 4) {
    const alpha = over.rgba[i + 3]!;
    if (alpha === 0) continue;
    const share = alpha / 255;
    const below = rgba[i + 3]! / 255;
    const total = share + below * (1 - share);
    for (let channel = 0; channel < 3; channel++) {
      // The renderer gives colours already multiplied by their alpha.
      const mixed = over.rgba[i + channel]! + rgba[i + channel]! * below * (1 - share);
      rgba[i + channel] = Math.round(mixed / total);
    }
    rgba[i + 3] = Math.round(255 * total);
  }
  return { ...raster, rgba };
}
