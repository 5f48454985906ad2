import { randomFrom } from "../math/random.js";
import { mixed, oklchOf } from "../oklch.js";
import type { Hour } from "../scene.js";
import type { Contour, Outline } from "./drawing.js";
import type { InkedMark, Layer } from "./layer.js";
import { circle, ellipse, rectangle, roundedRectangle } from "./outline.js";
import type { Setting } from "./places.js";

/** Where the sun or the moon stands, how large it is, and its colour. */
export function sunAt({ scene, sky, hour, cast }: Setting): {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly bright: string;
} {
  const { width, height } = scene;
  const short = Math.min(width, height);
  const chance = randomFrom("sun", scene.seed)();
  const x = width * (cast.around ? (chance < 0.5 ? 0.26 : 0.74) : 0.36 + 0.28 * chance);
  switch (hour) {
    case "dusk":
      return { x, y: height * 0.4, radius: short * 0.17, bright: "#fff3cf" };
    case "twilight":
      return { x, y: height * 0.2, radius: short * 0.06, bright: "#fbeedd" };
    case "night":
      return { x, y: height * 0.26, radius: short * 0.08, bright: "#f6efd6" };
    default: {
      const { h } = oklchOf(sky);
      return { x, y: height * 0.26, radius: short * 0.14, bright: h > 40 && h < 110 ? "#f3a57c" : "#ffdf9a" };
    }
  }
}

/** How much larger the rings of light about the sun or moon are, outermost first. */
const RINGS: Readonly<Record<Hour, readonly number[]>> = {
  day: [],
  dusk: [3.1, 2.3, 1.6],
  twilight: [],
  night: [1.7],
};

/** The sun, low and wide when it sets; after that, a moon. */
export function sunLayer(setting: Setting): Layer {
  const { scene, sky, hour } = setting;
  const { x, y, radius, bright } = sunAt(setting);
  const marks: InkedMark[] = RINGS[hour].map((grow, n) => ({
    outline: [circle(x, y, radius * grow)],
    colour: mixed(sky, bright, (hour === "night" ? 0.1 : 0.2) * (n + 1)),
  }));
  marks.push({ outline: [circle(x, y, radius)], colour: bright });
  if (hour === "twilight") {
    // The last light lies along the horizon, and the moon is a crescent.
    const { width, height } = scene;
    const glow = ["#c98a9b", "#e9a487", "#f6c48f"].map((warm, n) => ({
      outline: [rectangle(0, height * (0.33 + 0.07 * n), width, height * 0.4)],
      colour: mixed(sky, warm, 0.35 + 0.17 * n),
    }));
    marks.unshift(...glow);
    marks.push({ outline: [circle(x + radius * 0.45, y - radius * 0.12, radius * 0.88)], colour: sky });
  }
  return { id: hour === "night" || hour === "twilight" ? "moon" : "sun", marks };
}

/** Planets near and far, one with a ring. */
export function planetLayer({ scene, sky, random }: Setting): Layer {
  const { width, height } = scene;
  const short = Math.min(width, height);
  const marks: InkedMark[] = [];
  const worlds = [
    { x: 0.2 + 0.08 * random(), y: 0.2 + 0.06 * random(), r: 0.1, colour: "#f0a67a", ring: true },
    { x: 0.84 - 0.06 * random(), y: 0.34 + 0.1 * random(), r: 0.055, colour: "#7fb7d6", ring: false },
    { x: 0.62 + 0.1 * random(), y: 0.1 + 0.04 * random(), r: 0.024, colour: "#e7d7b1", ring: false },
  ];
  for (const { x, y, r, colour, ring } of worlds) {
    const [cx, cy, radius] = [width * x, height * y, short * r];
    const lit = mixed(colour, sky, 0.12);
    marks.push({ outline: [circle(cx, cy, radius)], colour: lit });
    marks.push({ outline: [crescent(cx, cy, radius)], colour: mixed(lit, "#0c1130", 0.3) });
    if (!ring) continue;
    const band: Outline = [
      ellipse(cx, cy, radius * 1.75, radius * 0.42),
      ellipse(cx, cy, radius * 1.42, radius * 0.28),
    ];
    marks.push({ outline: band, rule: "evenodd", colour: mixed("#f7dcae", sky, 0.15) });
    // What is behind the world of its ring.
    marks.push({ outline: [halfDisc(cx, cy, radius * 0.985)], colour: lit });
  }
  return { id: "planets", marks };
}

/** The shaded lower right of a ball. */
function crescent(x: number, y: number, r: number): Contour {
  const [a, b] = [Math.SQRT1_2 * r, 0.5523 * r];
  return {
    start: [x + a, y - a],
    segments: [
      [x + a + 0.7 * b, y - a + 0.7 * b, x + a + 0.7 * b, y + a - 0.7 * b, x + a, y + a],
      [x + a - 0.7 * b, y + a + 0.7 * b, x - a + 0.7 * b, y + a + 0.7 * b, x - a, y + a],
      [x - a + 0.9 * b, y + a + 0.1 * b, x + a + 0.1 * b, y - a + 0.9 * b, x + a, y - a],
    ],
    closed: true,
  };
}

/** The upper half of a ball. */
function halfDisc(x: number, y: number, r: number): Contour {
  const k = r * 0.5523;
  return {
    start: [x - r, y],
    segments: [
      [x - r, y - k, x - k, y - r, x, y - r],
      [x + k, y - r, x + r, y - k, x + r, y],
    ],
    closed: true,
  };
}

/** Stars over the land. */
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
