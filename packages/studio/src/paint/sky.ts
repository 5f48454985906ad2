import { mixed, oklchOf } from "../oklch.js";
import type { Contour } from "./drawing.js";
import type { InkedMark, Layer } from "./layer.js";
import { circle, roundedRectangle } from "./outline.js";
import type { Setting } from "./places.js";

export function sunLayer({ scene, sky, cast, random }: Setting, hour: "day" | "dusk" | "night"): Layer {
  const { width, height } = scene;
  const short = Math.min(width, height);
  const aside = random() < 0.5 ? 0.26 : 0.74;
  const x = width * (cast.around ? aside : 0.36 + 0.28 * random());
  const y = height * (hour === "dusk" ? 0.4 : 0.26);
  const radius = short * (hour === "dusk" ? 0.17 : hour === "night" ? 0.08 : 0.14);
  const bright =
    hour === "night"
      ? "#f6efd6"
      : hour === "dusk"
        ? "#fff3cf"
        : oklchOf(sky).h > 40 && oklchOf(sky).h < 110
          ? "#f3a57c"
          : "#ffdf9a";
  const rings = hour === "dusk" ? [3.1, 2.3, 1.6] : hour === "night" ? [1.7] : [];
  const marks: InkedMark[] = rings.map((grow, n) => ({
    outline: [circle(x, y, radius * grow)],
    colour: mixed(sky, bright, (hour === "night" ? 0.1 : 0.2) * (n + 1)),
  }));
  return {
    id: hour === "night" ? "moon" : "sun",
    marks: [...marks, { outline: [circle(x, y, radius)], colour: bright }],
  };
}

export function starLayer({ scene, shore, sky, random }: Setting): Layer {
  const { width, height } = scene;
  const colour = mixed(sky, "#fff6dd", 0.8);
  const outline = Array.from({ length: 40 }, () =>
    circle(
      width * random(),
      Math.min(shore, height * 0.62) * random(),
      Math.min(width, height) * (0.0016 + 0.0026 * random() * random()),
    ),
  );
  return { id: "stars", marks: [{ outline, colour }] };
}

/** Clouds of round-ended bars. */
export function cloudLayer({ scene, sky, random }: Setting): Layer {
  const { width, height } = scene;
  const short = Math.min(width, height);
  const colour = oklchOf(sky).l > 0.9 ? mixed(sky, "#7d8a84", 0.16) : mixed(sky, "#ffffff", 0.62);
  const outline: Contour[] = [];
  for (const [fx, fy, size] of [
    [0.14 + 0.1 * random(), 0.13 + 0.05 * random(), 1],
    [0.84 - 0.1 * random(), 0.2 + 0.06 * random(), 0.72],
  ] as const) {
    const r = short * 0.034 * size;
    const [x, y] = [width * fx, height * fy];
    outline.push(roundedRectangle(x - 2.6 * r, y - r, 5.2 * r, 2 * r, r));
    outline.push(circle(x - 0.5 * r, y - r, 1.35 * r), circle(x + 1.1 * r, y - 0.6 * r, 0.95 * r));
  }
  return { id: "clouds", marks: [{ outline, colour }] };
}
