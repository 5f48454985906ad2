import { mixed } from "../oklch.js";
import { smoothClosed } from "./curves.js";
import type { Contour, Point } from "./drawing.js";
import type { InkedMark, Layer } from "./layer.js";
import { circle, polygon, rectangle, roundedRectangle } from "./outline.js";
import type { Setting } from "./places.js";

/** Where a plant stands, and how high it is, pixels. */
export interface Rooted {
  readonly x: number;
  readonly foot: number;
  readonly high: number;
}

const SHADE = "#0d1f2a";

/** A fir: a light and a dark half, under snow where that lies. */
export function firMarks(
  { x, foot, high }: Rooted,
  colour: string,
  bark: string,
  snow: string | null,
): InkedMark[] {
  const { outline, half } = fir(x, foot, high);
  const caps = snow
    ? [0.25, 0.5, 0.75].map((tier) => {
        const [y, wide] = [foot - high * (1 - tier) - high * 0.02, high * 0.3 * (0.4 + 0.6 * tier) * 0.62];
        return polygon([
          [x, y - high * 0.2],
          [x + wide, y - high * 0.02],
          [x + wide * 0.3, y - high * 0.05],
          [x, y],
          [x - wide * 0.4, y - high * 0.05],
          [x - wide, y - high * 0.015],
        ]);
      })
    : [];
  return [
    { outline: [rectangle(x - high * 0.025, foot - high * 0.02, high * 0.05, high * 0.09)], colour: bark },
    { outline: [outline], colour },
    { outline: [half], colour: mixed(colour, SHADE, 0.24) },
    ...(snow ? [{ outline: caps, colour: snow }] : []),
  ];
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

/** A round tree of three crowns, shaded below, on a trunk; `birch` has a white one. */
export function leafyMarks(
  { x, foot, high }: Rooted,
  colour: string,
  bark: string,
  birch: boolean,
): InkedMark[] {
  const r = high * 0.24;
  const crown = [
    circle(x - 0.62 * r, foot - high * 0.58, 0.86 * r),
    circle(x + 0.66 * r, foot - high * 0.55, 0.8 * r),
  ];
  const top = circle(x, foot - high * 0.74, r);
  const wide = high * (birch ? 0.04 : 0.06);
  const marks: InkedMark[] = [
    {
      outline: [roundedRectangle(x - wide / 2, foot - high * 0.5, wide, high * 0.51, wide * 0.2)],
      colour: birch ? "#eeeae2" : bark,
    },
    { outline: [...crown, top], colour },
    { outline: [circle(x + 0.34 * r, foot - high * 0.51, 0.66 * r)], colour: mixed(colour, SHADE, 0.14) },
    { outline: [circle(x - 0.24 * r, foot - high * 0.8, 0.46 * r)], colour: mixed(colour, "#fff4cf", 0.2) },
  ];
  if (!birch) return marks;
  const bands = [0.1, 0.19, 0.3].map((at, n) =>
    rectangle(x - wide / 2 + (n % 2) * wide * 0.4, foot - high * at, wide * 0.6, high * 0.012),
  );
  return [...marks, { outline: bands, colour: "#4a4a4d" }];
}

/** A palm that leans to one side, its leaves drooping about its top. */
export function palmMarks(
  { x, foot, high }: Rooted,
  colour: string,
  bark: string,
  lean: number,
): InkedMark[] {
  const top: Point = [x + lean * high * 0.3, foot - high];
  const thick = high * 0.028;
  const trunk: Contour = {
    start: [x - thick * 1.3, foot],
    segments: [
      [
        x - thick,
        foot - high * 0.5,
        top[0] - thick - lean * high * 0.06,
        foot - high * 0.7,
        top[0] - thick * 0.6,
        top[1],
      ],
      [top[0] + thick * 0.6, top[1]],
      [
        top[0] + thick - lean * high * 0.06,
        foot - high * 0.68,
        x + thick,
        foot - high * 0.48,
        x + thick * 1.4,
        foot,
      ],
    ],
    closed: true,
  };
  const frond = (dx: number, dy: number): Contour => {
    const [ex, ey] = [top[0] + dx * high, top[1] + dy * high];
    const lift = high * 0.17;
    return {
      start: top,
      segments: [
        [top[0] + dx * high * 0.35, top[1] - lift, ex - dx * high * 0.2, ey - lift * 1.1, ex, ey],
        [
          ex - dx * high * 0.3,
          ey - lift * 0.62,
          top[0] + dx * high * 0.4,
          top[1] - lift * 0.3,
          top[0],
          top[1] + high * 0.03,
        ],
      ],
      closed: true,
    };
  };
  const back = [frond(-0.34, 0.02), frond(0.35, 0.0), frond(0.1, -0.16)];
  const front = [frond(-0.3, 0.2), frond(0.31, 0.19), frond(-0.13, 0.28), frond(0.16, 0.27)];
  return [
    { outline: [trunk], colour: bark },
    { outline: back, colour: mixed(colour, SHADE, 0.22) },
    { outline: front, colour },
    {
      outline: [
        circle(top[0] - thick, top[1] + thick, thick),
        circle(top[0] + thick * 1.2, top[1] + thick * 1.4, thick),
      ],
      colour: mixed(bark, SHADE, 0.3),
    },
  ];
}

/** A bush of pointed leaves that spread from one foot. */
export function fanMarks({ x, foot, high }: Rooted, colour: string): InkedMark[] {
  const leaf = (dx: number, dy: number): Contour => {
    const [ex, ey] = [x + dx * high, foot - dy * high];
    const [nx, ny] = [dy * high * 0.16, dx * high * 0.16];
    return smoothClosed([
      [x, foot],
      [(x + ex) / 2 - nx, (foot + ey) / 2 - ny],
      [ex, ey],
      [(x + ex) / 2 + nx, (foot + ey) / 2 + ny],
    ]);
  };
  return [
    { outline: [leaf(-0.62, 0.62), leaf(0.62, 0.6), leaf(0, 1)], colour: mixed(colour, SHADE, 0.2) },
    { outline: [leaf(-0.34, 0.84), leaf(0.36, 0.82), leaf(-0.84, 0.28), leaf(0.82, 0.26)], colour },
  ];
}

/** A cactus with two arms. */
export function cactusMarks({ x, foot, high }: Rooted, colour: string): InkedMark[] {
  const w = high * 0.17;
  const arm = (side: number, low: number, long: number) => [
    roundedRectangle(Math.min(x, x + side * w * 1.9), foot - high * low, w * 1.9, w * 0.62, w * 0.31),
    roundedRectangle(
      x + side * w * 1.6 - w * 0.31,
      foot - high * low - long,
      w * 0.62,
      long + w * 0.6,
      w * 0.31,
    ),
  ];
  return [
    {
      outline: [
        roundedRectangle(x - w / 2, foot - high, w, high, w / 2),
        ...arm(-1, 0.42, high * 0.26),
        ...arm(1, 0.55, high * 0.22),
      ],
      colour,
    },
    {
      outline: [roundedRectangle(x + w * 0.1, foot - high * 0.94, w * 0.28, high * 0.9, w * 0.14)],
      colour: mixed(colour, SHADE, 0.2),
    },
  ];
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
