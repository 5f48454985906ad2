import type { Random } from "../math/random.js";
import { mixed } from "../oklch.js";
import { smoothClosed } from "./curves.js";
import type { Contour, Point } from "./drawing.js";
import type { InkedMark, Layer } from "./layer.js";
import { ellipse, polygon, rectangle, roundedRectangle } from "./outline.js";
import type { Setting } from "./places.js";
import { sunAt } from "./sky.js";

/** A rolling line from one side to the other. */
export function rolling(width: number, top: number, swing: number, random: Random): Point[] {
  const count = 4;
  const up = random() < 0.5 ? 1 : -1;
  return Array.from({ length: count + 1 }, (_, n): Point => {
    const x = n === 0 ? 0 : n === count ? width : (width * (n + 0.5 * (random() - 0.5))) / count;
    return [x, top + (n % 2 === 0 ? up : -up) * swing * (0.6 + 0.6 * random())];
  });
}

/** A range of peaks with light and shaded sides and snow. */
export function ridge(n: number, top: number, colour: string, { scene, sky, random }: Setting): Layer {
  const { width, height } = scene;
  const marks: InkedMark[] = [];
  const count = 3 + n;
  const shade = mixed(colour, "#101a3a", 0.16);
  const body: Contour[] = [rectangle(0, top + height * 0.02, width, height - top)];
  const dark: Contour[] = [];
  const snow: Contour[] = [];
  for (let k = 0; k < count; k++) {
    const x = (width * (k + 0.25 + 0.5 * random())) / count;
    const high = height * (0.3 - 0.05 * n) * (0.65 + 0.5 * random());
    const half = high * (0.85 + 0.3 * random());
    const peak: Point = [x, top - high + height * 0.06];
    const foot = height * 0.06 + top;
    body.push(polygon([peak, [x + half, foot], [x - half, foot]]));
    dark.push(
      polygon([
        peak,
        [x + half, foot],
        [x + half * 0.12, foot],
        [x - half * 0.1, top - high * 0.45],
        [x + half * 0.1, top - high * 0.62],
      ]),
    );
    if (n === 0) {
      const at = (t: number, side: number): Point => [x + side * half * t, peak[1] + (foot - peak[1]) * t];
      snow.push(
        polygon([
          peak,
          at(0.3, 1),
          [x + half * 0.12, peak[1] + (foot - peak[1]) * 0.2],
          [x, peak[1] + (foot - peak[1]) * 0.32],
          [x - half * 0.11, peak[1] + (foot - peak[1]) * 0.21],
          at(0.26, -1),
        ]),
      );
    }
  }
  marks.push({ outline: body, colour }, { outline: dark, colour: shade });
  if (snow.length > 0) marks.push({ outline: snow, colour: mixed(sky, "#ffffff", 0.75) });
  return { id: "mountains", marks };
}

/** Open water with glints. */
export function water(n: number, top: number, colour: string, { scene, sky, random }: Setting): Layer {
  const { width, height } = scene;
  const short = Math.min(width, height);
  const glints = Array.from({ length: 4 }, () => {
    const long = short * (0.05 + 0.08 * random());
    return roundedRectangle(
      width * random() - long / 2,
      top + height * (0.02 + 0.05 * random()),
      long,
      short * 0.006,
      short,
    );
  });
  return {
    id: "sea",
    marks: [
      { outline: [rectangle(0, top, width, height - top)], colour },
      ...(n === 1 ? [{ outline: glints, colour: mixed(colour, sky, 0.5) }] : []),
    ],
  };
}

/** Table mountains of the desert, their shaded sides turned from the light. */
export function mesas(top: number, colour: string, { scene, random }: Setting): Layer {
  const { width, height } = scene;
  const body: Contour[] = [rectangle(0, top, width, height - top)];
  const dark: Contour[] = [];
  for (const at of [0.12 + 0.12 * random(), 0.62 + 0.14 * random(), 0.9 + 0.06 * random()]) {
    const [x, high, half] = [width * at, height * (0.07 + 0.1 * random()), width * (0.06 + 0.07 * random())];
    const cap = high * 0.28;
    const right: Point[] = [
      [x + half, top - high],
      [x + half * 1.04, top - high + cap],
      [x + half * 1.5, top + 1],
    ];
    body.push(
      polygon([
        [x - half, top - high],
        ...right,
        [x - half * 1.5, top + 1],
        [x - half * 1.04, top - high + cap],
      ]),
    );
    dark.push(polygon([[x + half * 0.35, top - high], ...right, [x + half * 0.7, top + 1]]));
  }
  return {
    id: "mesas",
    marks: [
      { outline: body, colour },
      { outline: dark, colour: mixed(colour, "#3a1626", 0.12) },
    ],
  };
}

/** The way of the sun or moon on the water: bars that widen towards the viewer. */
export function glitter(setting: Setting): Layer {
  const { scene, sky, shore, random, hour } = setting;
  const { width, height } = scene;
  const { x, bright } = sunAt(setting);
  const [from, to] = [height * 0.5 + (shore - height * 0.5) / 3, shore - height * 0.02];
  const count = 9;
  const outline = Array.from({ length: count }, (_, n) => {
    const part = n / (count - 1);
    const long = width * (0.03 + 0.1 * part) * (0.6 + 0.8 * random());
    const thick = height * (0.004 + 0.006 * part);
    const aside = width * 0.05 * (random() - 0.5);
    return roundedRectangle(x - long / 2 + aside, from + (to - from) * part, long, thick, thick);
  });
  return { id: "glitter", marks: [{ outline, colour: mixed(sky, bright, hour === "dusk" ? 0.62 : 0.45) }] };
}

/** Where waves run out on the sand. */
export function foam({ scene, shore, random }: Setting): Layer {
  const { width, height } = scene;
  const count = 7;
  const line = (lift: number) =>
    Array.from(
      { length: count + 1 },
      (_, n): Point => [
        (width * n) / count,
        shore - height * (lift + 0.006 * (n % 2 === 0 ? 1 : -1) * (0.6 + 0.8 * random())),
      ],
    );
  const [far, near] = [line(0.024), line(-0.01)];
  const ends: Point[] = [
    [width * 1.1, shore],
    [-width * 0.1, shore],
  ];
  return {
    id: "foam",
    marks: [{ outline: [smoothClosed([...far, ends[0]!, ...near.reverse(), ends[1]!])], colour: "#f7fbfb" }],
  };
}

/** A rock face with water falling down it in bands, and the pool that it falls into. */
export function waterfall({ scene, sky, near, shore, random }: Setting, colour: string): Layer {
  const { width, height } = scene;
  const x = width * (0.44 + 0.12 * random());
  const [top, foot] = [height * 0.3, shore];
  const half = width * 0.075;
  const rock = mixed(colour, "#5d6470", 0.62);
  const face = (side: number): Point[] => [
    [x + side * half * 4.6, height * 0.52],
    [x + side * half * 3.3, height * 0.36],
    [x + side * half * 2, height * 0.31],
    [x + side * half * 0.8, top],
  ];
  const cliff = polygon([[x - half * 5, foot], ...face(-1), ...face(1).reverse(), [x + half * 5, foot]]);
  const shades = [-1, 1].flatMap((side) =>
    [1.5, 2.5, 3.6].map((out) => {
      const [at, wide] = [x + side * half * out, half * (0.16 + 0.14 * random())];
      const from = height * (0.36 + 0.06 * out * random());
      return roundedRectangle(at - wide / 2, from, wide, (foot - from) * (0.4 + 0.5 * random()), wide / 2);
    }),
  );
  const fall = mixed(sky, "#ffffff", 0.72);
  const bands = [-0.55, -0.1, 0.4].map((out) => {
    const wide = half * (0.16 + 0.1 * random());
    return roundedRectangle(
      x + half * out,
      top + height * 0.03 * random(),
      wide,
      (foot - top) * 0.86,
      wide / 2,
    );
  });
  const pool = mixed(near, "#7cc3d8", 0.6);
  return {
    id: "waterfall",
    marks: [
      { outline: [cliff], colour: rock },
      { outline: shades, colour: mixed(rock, "#1d2430", 0.22) },
      { outline: [rectangle(x - half * 0.8, top, half * 1.6, foot - top)], colour: fall },
      { outline: bands, colour: mixed(fall, "#6fb2d0", 0.42) },
      { outline: [ellipse(x, foot, half * 3.6, height * 0.05)], colour: pool },
      {
        outline: [ellipse(x, foot - height * 0.012, half * 1.5, height * 0.018)],
        colour: mixed(pool, "#ffffff", 0.6),
      },
    ],
  };
}
