import { hexOfOklch, mixed } from "../oklch.js";
import type { BackdropName } from "../scene.js";
import type { Contour, Point } from "./drawing.js";
import type { Layer } from "./layer.js";
import { polygon, rectangle } from "./outline.js";
import type { Setting } from "./places.js";

/** Firs to both sides of the things: a light and a dark half each. */
export function treeLayer({ scene, sky, near, shore, cast, random }: Setting, kind: BackdropName): Layer {
  const { width, height } = scene;
  const short = Math.min(width, height);
  const green = kind === "snow" ? hexOfOklch({ l: 0.5, c: 0.06, h: 190 }) : near;
  const colour = mixed(green, sky, 0.18);
  const whole: Contour[] = [];
  const dark: Contour[] = [];
  const trunks: Contour[] = [];
  const { left, right } = cast.around ?? { left: width * 0.5, right: width * 0.5 };
  for (let k = 0; k < 9; k++) {
    const side = k % 2;
    const [from, to] =
      side === 0 ? [0, Math.max(width * 0.12, left)] : [Math.min(width * 0.88, right), width];
    const x = from + (to - from) * random();
    const high = short * (0.2 + 0.22 * random());
    const foot = shore + short * 0.025 * random();
    const { outline, half } = fir(x, foot, high);
    whole.push(outline);
    dark.push(half);
    trunks.push(rectangle(x - high * 0.025, foot - high * 0.02, high * 0.05, high * 0.09));
  }
  return {
    id: "trees",
    marks: [
      { outline: trunks, colour: mixed("#6b4a35", sky, 0.1) },
      { outline: whole, colour },
      { outline: dark, colour: mixed(colour, "#0d1f2a", 0.24) },
    ],
  };
}

function fir(x: number, foot: number, high: number): { outline: Contour; half: Contour } {
  const tiers = 4;
  const right: Point[] = [];
  for (let n = 0; n < tiers; n++) {
    const y = foot - high + (high * (n + 1)) / tiers;
    const wide = high * 0.3 * (0.4 + (0.6 * (n + 1)) / tiers);
    right.push([x + wide, y]);
    if (n < tiers - 1) right.push([x + wide * 0.55, y - high * 0.015]);
  }
  const left = right.map(([px, py]): Point => [2 * x - px, py]).reverse();
  return {
    outline: polygon([[x, foot - high], ...right, ...left]),
    half: polygon([[x, foot - high], ...right, [x, foot]]),
  };
}

/** Tufts of three blades on the nearest ground. */
export function tufts({ scene, shore, random }: Setting, ground: string): Layer {
  const { width, height } = scene;
  const short = Math.min(width, height);
  const outline = Array.from({ length: 14 }, () => {
    const x = width * random();
    const y = shore + (height - shore) * (0.2 + 0.72 * random());
    const s = short * (0.008 + 0.006 * random());
    return polygon([
      [x - 0.3 * s, y],
      [x - 1.2 * s, y - 1.5 * s],
      [x, y - 0.5 * s],
      [x + 0.1 * s, y - 2.3 * s],
      [x + 0.35 * s, y - 0.5 * s],
      [x + 1.4 * s, y - 1.5 * s],
      [x + 0.5 * s, y],
    ]);
  });
  return { id: "grass", marks: [{ outline, colour: mixed(ground, "#0b2b2a", 0.35) }] };
}
