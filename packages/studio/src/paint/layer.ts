import type { Group, Outline, Shape, Stroke } from "./drawing.js";

/** A named part of a picture before its inks are chosen. */
export interface Layer {
  readonly id: string;
  readonly label?: string;
  readonly marks: readonly InkedMark[];
}

/** One shape in a colour that an ink will stand for. */
export interface InkedMark {
  readonly outline: Outline;
  readonly rule?: "nonzero" | "evenodd";
  /** Drawn along with a line of this width instead of filled. */
  readonly width?: number;
  /** `#rrggbb`, before inks are chosen. */
  readonly colour: string;
  /** True where the prompt or the scene gives the colour: no other ink stands for it. */
  readonly fixed?: boolean;
}

/** What stands for a colour. */
export type Inks = (mark: InkedMark) => string;

export function groupOf(layer: Layer, inks: Inks): Group {
  return {
    kind: "group",
    id: layer.id,
    ...(layer.label === undefined ? {} : { label: layer.label }),
    children: layer.marks.map((mark): Shape => {
      const colour = inks(mark);
      const drawn: Stroke | null = mark.width === undefined ? null : { colour, width: mark.width };
      return {
        kind: "shape",
        outline: mark.outline,
        ...(drawn ? { stroke: drawn } : { fill: colour }),
        ...(mark.rule === "evenodd" ? { rule: mark.rule } : {}),
      };
    }),
  };
}
