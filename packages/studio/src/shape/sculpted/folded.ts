import type { Mesh } from "../../geometry.js";
import { cos, radians, sin } from "../../math/exact.js";
import { roundedRectangle, sweep, type Vector } from "../mesh/index.js";

export interface Fold {
  readonly width: number;
  readonly depth: number;
  readonly thickness: number;
  /** An even number shows rounded folds in front. */
  readonly layers: number;
}

/** A cloth laid to and fro along z on y = 0; with `band`, a stripe of it around x = `at`. */
export function folded(
  { width, depth, thickness, layers }: Fold,
  band?: { readonly width: number; readonly at: number },
): Mesh {
  const pitch = thickness * 1.12;
  const x = band?.at ?? 0;
  const way: Vector[] = [[x, thickness / 2, -depth / 2 - (band ? 0.05 : 0)]];
  for (let layer = 0; layer < layers; layer++) {
    const sign = layer % 2 === 0 ? 1 : -1;
    const y = thickness / 2 + layer * pitch;
    if (layer === layers - 1) {
      way.push([x, y, (sign * depth) / 2 + (band ? sign * 0.05 : 0)]);
      break;
    }
    for (let step = 0; step <= 12; step++) {
      const angle = radians(-90 + 15 * step);
      way.push([
        x,
        y + (pitch / 2) * (1 + sin(angle)),
        sign * (depth / 2 - pitch / 2 + (pitch / 2) * cos(angle)),
      ]);
    }
  }
  const [wide, thick] = band ? [band.width, thickness * 1.06] : [width, thickness];
  return sweep(
    way.map((at) => ({ at, radius: 1 })),
    {
      section: roundedRectangle(wide, thick, Math.min(thick * 0.42, wide * 0.3)),
      up: [0, 1, 0],
      caps: "flat",
    },
  );
}
