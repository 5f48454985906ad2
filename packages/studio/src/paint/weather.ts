import { mixed } from "../oklch.js";
import type { Layer } from "./layer.js";
import { circle, polygon, roundedRectangle } from "./outline.js";
import type { Setting } from "./places.js";

/** Rain or snow that falls before everything behind the things. */
export function fallen({ scene, sky, random }: Setting): Layer[] {
  const { width, height, backdrop } = scene;
  const short = Math.min(width, height);
  const { weather } = backdrop ?? {};
  if (weather === "rain" || weather === "storm") {
    const outline = Array.from({ length: 70 }, () => {
      const [x, y, long] = [
        width * (1.1 * random() - 0.05),
        height * random(),
        short * (0.03 + 0.03 * random()),
      ];
      const thick = short * 0.0022;
      return polygon([
        [x, y],
        [x + thick, y],
        [x + thick - 0.28 * long, y + long],
        [x - 0.28 * long, y + long],
      ]);
    });
    return [{ id: "rain", marks: [{ outline, colour: mixed(sky, "#5f7f9c", 0.42) }] }];
  }
  if (weather !== "snow") return [];
  const outline = Array.from({ length: 90 }, () =>
    circle(width * random(), height * random(), short * (0.003 + 0.005 * random() * random())),
  );
  return [{ id: "snow", marks: [{ outline, colour: mixed(sky, "#ffffff", 0.85) }] }];
}

/** Bars of mist across the picture about a height, of the frame's. */
export function mist({ scene, sky, random }: Setting, at: number): Layer {
  const { width, height } = scene;
  const outline = Array.from({ length: 4 }, (_, n) => {
    const long = width * (0.4 + 0.5 * random());
    const x = (width + long) * random() - long;
    const thick = height * (0.012 + 0.014 * random());
    return roundedRectangle(x, height * at + (n - 1.5) * height * 0.034, long, thick, thick);
  });
  return { id: "mist", marks: [{ outline, colour: mixed(sky, "#ffffff", 0.3) }] };
}
