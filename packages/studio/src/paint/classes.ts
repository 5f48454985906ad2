import { CLASS_EDGE, CLASS_LIT, CLASS_OPEN } from "../render/layout.js";
import type { Mark, VectorDrawing } from "./drawing.js";
import { rasterOf } from "./raster.js";
import { svgOf } from "./svg.js";

/**
 * What each pixel of a painted picture shows, from its shapes and not from its colours: open ground, a shape, or an
 * edge of one. Undefined for a picture that has no ground of its own.
 */
export async function classesOf(drawing: VectorDrawing): Promise<Uint8Array | undefined> {
  const [ground, ...rest] = drawing.children;
  if (ground?.kind !== "group" || ground.id !== "background") return undefined;
  const children = [inOneColour(ground, "#000000"), ...rest.map((mark) => inOneColour(mark, "#ffffff"))];
  const { rgba } = await rasterOf(svgOf({ ...drawing, children }));
  return Uint8Array.from({ length: rgba.length / 4 }, (_, n) => {
    const shown = rgba[4 * n]!;
    return shown === 0 ? CLASS_OPEN : shown === 255 ? CLASS_LIT : CLASS_EDGE;
  });
}

function inOneColour(mark: Mark, colour: string): Mark {
  if (mark.kind === "group")
    return { ...mark, children: mark.children.map((child) => inOneColour(child, colour)) };
  const { fill, stroke, ...shape } = mark;
  return {
    ...shape,
    ...(fill === undefined ? {} : { fill: colour }),
    ...(stroke === undefined ? {} : { stroke: { ...stroke, colour } }),
  };
}
