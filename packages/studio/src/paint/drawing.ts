/**
 * A vector picture as plain data: what the painter makes, and what is written as SVG or filled with pixels.
 *
 * Units are pixels of the picture, x to the right and y down from the top left. Later marks lie over earlier ones.
 */
export interface VectorDrawing {
  readonly width: number;
  readonly height: number;
  /** What the picture shows, in words. */
  readonly title: string;
  /** More about it: where its colours come from. */
  readonly description?: string;
  readonly children: readonly Mark[];
}

export type Mark = Group | Shape;

/** Marks that belong together: one thing, the ground, a line of text. */
export interface Group {
  readonly kind: "group";
  /** What it is ("teapot"); made a valid and unique XML name when it is written. */
  readonly id: string;
  /** Words for people who do not see it. */
  readonly label?: string;
  /** The text that its shapes spell, where they are letters. */
  readonly text?: string;
  /** Pixels per em that they are set in; of the smallest line where they differ. */
  readonly size?: number;
  readonly children: readonly Mark[];
  /** Only what lies inside this outline is seen. */
  readonly clip?: Outline;
}

/** One outline, filled, drawn along, or both. */
export interface Shape {
  readonly kind: "shape";
  readonly outline: Outline;
  /** Absent: not filled. */
  readonly fill?: Paint;
  /** Absent: not drawn along. */
  readonly stroke?: Stroke;
  /** Where contours overlap: `nonzero` unless said. */
  readonly rule?: "nonzero" | "evenodd";
}

/** `#rrggbb`, or a change of colour along a line. */
export type Paint = string | LinearGradient;

export interface LinearGradient {
  readonly from: Point;
  readonly to: Point;
  /** Two or more, `at` rising from 0 to 1. */
  readonly stops: readonly { readonly at: number; readonly colour: string }[];
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Round unless said. */
  readonly cap?: "round" | "butt";
  readonly join?: "round" | "miter";
  /** Lengths of dashes and gaps in turn. */
  readonly dashes?: readonly number[];
}

/** Closed or open contours that make one shape. */
export type Outline = readonly Contour[];

export interface Contour {
  readonly start: Point;
  readonly segments: readonly Segment[];
  readonly closed: boolean;
}

export type Point = readonly [x: number, y: number];

/** A straight line to a point, or a cubic Bézier curve: two control points and its end. */
export type Segment = Point | readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number];

/** The point where a segment ends. */
export function endOf(segment: Segment): Point {
  return segment.length === 2 ? segment : [segment[4], segment[5]];
}
