import { rgbToHex } from "@atelier/contract";
import type { Raster } from "../../grade/index.js";
import type { Group, VectorDrawing } from "../../paint/drawing.js";
import { rasterOf, svgOf } from "../../paint/index.js";
import type { Scene, TextOver } from "../../scene.js";
import { styleOf } from "../fonts/face.js";
import { familyNamed } from "../fonts/families.js";
import { readableOn } from "../layout/contrast.js";
import { setBlock } from "../set/block.js";
import { ontoQuad, type Quad, seenOn, sidesOf } from "./quad.js";

/** The texts that lie flat over a scene's picture. */
export function textsOver({ texts = [] }: Pick<Scene, "texts">): TextOver[] {
  return texts.filter((text) => text.kind === "over");
}

/** Texts as shapes on their four corners; `groundAt` says what colour lies beneath a text that has none of its own. */
export function overMarks(
  texts: readonly TextOver[],
  { width, height }: { readonly width: number; readonly height: number },
  groundAt: (quad: Quad) => string,
): Group[] {
  return texts.map((text, n) => {
    const quad = text.corners.map(([x, y]) => [x * width, y * height] as const) as unknown as Quad;
    const room = sidesOf(quad);
    const block = setBlock(text.text, {
      style: styleOf(familyNamed(text.family)!, text.weight, text.italic),
      ...room,
      align: "centre",
    });
    const down = (room.height - (block.ink.bottom - block.ink.top)) / 2 - block.ink.top;
    const fill = text.colour ?? readableOn(groundAt(quad), ["#fbf7ee", "#1d1d24"]);
    return {
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
        return { kind: "shape", outline: seenOn(quad, moved, room.width, room.height), fill };
      }),
    };
  });
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
  const children = overMarks(texts, raster, meanColour(raster));
  const drawing: VectorDrawing = { width, height, title: texts.map(({ text }) => text).join(", "), children };
  const over = await rasterOf(svgOf(drawing));
  const rgba = raster.rgba.slice();
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
