import { mixed } from "../oklch.js";
import type { Contour } from "./drawing.js";
import type { Layer } from "./layer.js";
import { polygon, rectangle, roundedRectangle } from "./outline.js";
import type { Setting } from "./places.js";

/** Houses in a row, their lit windows in even lines. */
export function skyline(n: number, top: number, colour: string, { scene, random }: Setting): Layer {
  const { width, height } = scene;
  const short = Math.min(width, height);
  const houses: Contour[] = [];
  const windows: Contour[] = [];
  let x = -short * 0.03 * random();
  while (x < width) {
    const wide = short * (0.075 + 0.05 * random());
    const high = short * (0.16 + 0.24 * random()) * (1 - 0.12 * n);
    const roof = random();
    const y = top - high + height * 0.1;
    houses.push(
      roof < 0.3 ? roundedRectangle(x, y, wide, height, wide / 2) : rectangle(x, y, wide, height - y),
    );
    if (roof > 0.8)
      houses.push(
        polygon([
          [x, y + 1],
          [x + wide / 2, y - wide * 0.45],
          [x + wide, y + 1],
        ]),
      );
    if (n > 0) {
      const [columns, cell] = [3, wide / 7];
      for (let row = 0; row < 9; row++) {
        for (let column = 0; column < columns; column++) {
          if (random() < 0.3) continue;
          const wy = y + wide * 0.5 + row * cell * 2.1;
          if (wy < top + height * 0.06)
            windows.push(rectangle(x + cell * (1 + 2 * column), wy, cell, cell * 1.25));
        }
      }
    }
    x += wide + short * 0.008 * (random() < 0.5 ? 1 : 3);
  }
  const lit = mixed(colour, "#ffe9b0", 0.6);
  return {
    id: "skyline",
    marks: [{ outline: houses, colour }, ...(windows.length > 0 ? [{ outline: windows, colour: lit }] : [])],
  };
}
