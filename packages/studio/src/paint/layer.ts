import { hexOfOklch, oklchOf } from "../oklch.js";
import type { Group, LinearGradient, Outline, Point, Shape } from "./drawing.js";

/** A named part of a picture before its inks are chosen. */
export interface Layer {
  readonly id: string;
  readonly label?: string;
  /** True for what lies behind the things and is left out of a cut-out. */
  readonly ground?: true;
  readonly marks: readonly InkedMark[];
  /** Only what lies inside is seen. */
  readonly clip?: Outline;
}

/** One shape in a colour that an ink will stand for. */
export interface InkedMark {
  readonly outline: Outline;
  readonly rule?: "nonzero" | "evenodd";
  /** Drawn along with a line of this width instead of filled. */
  readonly width?: number;
  /** `#rrggbb`, before inks are chosen. */
  readonly colour: string;
  /** Drawn along in this colour as well. */
  readonly line?: { readonly colour: string; readonly width: number };
  /** The fill passes from a lighter to a deeper shade of its ink along this line. */
  readonly shade?: { readonly from: Point; readonly to: Point };
  /** True where the prompt or the scene gives the colour: no other ink stands for it. */
  readonly fixed?: boolean;
}

/** What stands for a colour. */
export type Inks = (colour: string, fixed: boolean) => string;

export function groupOf(layer: Layer, inks: Inks): Group {
  return {
    kind: "group",
    id: layer.id,
    ...(layer.label === undefined ? {} : { label: layer.label }),
    ...(layer.clip ? { clip: layer.clip } : {}),
    children: layer.marks.map((mark) => shapeOf(mark, inks)),
  };
}

function shapeOf({ outline, rule, width, colour, line, shade, fixed = false }: InkedMark, inks: Inks): Shape {
  const ink = inks(colour, fixed);
  const drawn =
    width === undefined ? line && { ...line, colour: inks(line.colour, fixed) } : { colour: ink, width };
  return {
    kind: "shape",
    outline,
    ...(width === undefined ? { fill: shade ? shaded(ink, shade) : ink } : {}),
    ...(drawn ? { stroke: drawn } : {}),
    ...(rule === "evenodd" ? { rule } : {}),
  };
}

/** From a lighter, cooler shade to a deeper one. */
function shaded(ink: string, { from, to }: NonNullable<InkedMark["shade"]>): LinearGradient {
  const { l, c, h } = oklchOf(ink);
  const at = (light: number, turn: number) =>
    hexOfOklch({ l: Math.min(0.97, Math.max(0.12, l + light)), c, h: (h + turn + 360) % 360 });
  return {
    from,
    to,
    stops: [
      { at: 0, colour: at(0.13, -14) },
      { at: 1, colour: at(-0.07, 16) },
    ],
  };
}
