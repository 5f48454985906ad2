import type { Outline } from "./drawing.js";
import { extentOf, type Matrix, mapOutline } from "./outline.js";

/**
 * A thing as flat shapes in paint order, in its own units: x to the right, y down, its foot at y = 0 and its middle
 * at x = 0; its longest side is about 1.
 */
export interface Art {
  readonly shapes: readonly ArtShape[];
}

export interface ArtShape {
  readonly outline: Outline;
  readonly rule: "nonzero" | "evenodd";
  /** Drawn along with a line of this width instead of filled. */
  readonly width?: number;
  /** The role of the shape's surface that it shows ("body", "orange"). */
  readonly role: string;
  /** Its own colour, `#rrggbb`. */
  readonly colour: string;
  /** How much darker it is than that, OKLCH lightness, where it lies away from the light. */
  readonly shade?: number;
}

/** Shapes moved so that they stand on y = 0 about x = 0, their longest side 1. */
export function standing(shapes: readonly ArtShape[]): Art {
  const { left, top, right, bottom } = extentOf(shapes.map(({ outline }) => outline));
  const scale = 1 / Math.max(right - left, bottom - top);
  return { shapes: mapShapes([scale, 0, 0, scale, (-scale * (left + right)) / 2, -scale * bottom], shapes) };
}

export function mapShapes(matrix: Matrix, shapes: readonly ArtShape[]): ArtShape[] {
  const [a, b, c, d] = matrix;
  const scale = Math.sqrt(Math.abs(a * d - b * c));
  return shapes.map((shape) => ({
    ...shape,
    outline: mapOutline(matrix, shape.outline),
    ...(shape.width === undefined ? {} : { width: shape.width * scale }),
  }));
}
