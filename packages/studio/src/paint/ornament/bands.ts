import { mixed } from "../../oklch.js";
import type { Contour, Point, Segment } from "../drawing.js";
import { polygon, rectangle } from "../outline.js";
import { type Inked, type Pattern, repeats } from "./field.js";

/** Stripes of all colours in turn, their widths chosen once and repeated. */
export const stripes: Pattern = ({ width, height, short, colours, way, random }) => {
  const level = way === "level";
  const side = level ? height : width;
  const about = short * Math.min(0.5, 0.11 * colours.length + 0.04);
  const count = repeats(side, about);
  const shares = colours.map(() => 0.65 + 0.7 * random());
  const all = shares.reduce((sum, share) => sum + share, 0);
  const period = side / count;
  // A slanting stripe comes out at the foot where another of its colour began at the top.
  const shift = way === "diagonal" ? repeats(height, period) * period : 0;
  let from = 0;
  return colours.map((colour, n) => {
    const thick = (shares[n]! / all) * period;
    const outline: Contour[] = [];
    for (let at = from; at < side + shift; at += period) {
      outline.push(
        level
          ? rectangle(0, at, width, thick + 0.5)
          : polygon([
              [at, 0],
              [at + thick + 0.5, 0],
              [at + thick + 0.5 - shift, height],
              [at - shift, height],
            ]),
      );
    }
    from += thick;
    return { colour, outline };
  });
};

/** Level bands between two lines that each follow `edge` about their height. */
function bands(
  height: number,
  count: number,
  colours: readonly string[],
  beyond: number,
  edge: (at: number, back: boolean) => { start: Point; segments: Segment[] },
): Inked[] {
  const tall = height / count;
  return colours.map((colour, n) => {
    const outline: Contour[] = [];
    for (let band = -beyond; band < count + beyond; band++) {
      if (((band % colours.length) + colours.length) % colours.length !== n) continue;
      const above = edge(band * tall, false);
      const below = edge((band + 1) * tall + 0.5, true);
      outline.push({
        start: above.start,
        segments: [...above.segments, below.start, ...below.segments],
        closed: true,
      });
    }
    return { colour, outline };
  });
}

/** Zigzag bands. */
export const chevrons: Pattern = ({ width, height, short, colours }) => {
  const teeth = repeats(width, short * 0.2);
  const half = width / teeth / 2;
  const rise = half * 0.9;
  const count = repeats(height, short * 0.085, colours.length);
  const points = (at: number) =>
    Array.from({ length: 2 * teeth + 1 }, (_, k): Point => [k * half, at + (k % 2 === 0 ? 0 : -rise)]);
  const beyond = Math.ceil(rise / (height / count)) + 1;
  return bands(height, count, colours, beyond, (at, back) => {
    const line = back ? points(at).reverse() : points(at);
    return { start: line[0]!, segments: line.slice(1) };
  });
};

/** Control points of half a wave lie this far along it: close to a sine. */
const SINE = 0.3642;

/** Bands with edges like swell. */
export const waves: Pattern = ({ width, height, short, colours }) => {
  const crests = repeats(width, short * 0.33);
  const half = width / crests / 2;
  const rise = half * 0.42;
  const count = repeats(height, short * 0.1, colours.length);
  const beyond = Math.ceil((2 * rise) / (height / count)) + 1;
  const high = (k: number, at: number) => at + (k % 2 === 0 ? rise : -rise);
  return bands(height, count, colours, beyond, (at, back) => {
    const order = Array.from({ length: 2 * crests + 1 }, (_, k) => (back ? 2 * crests - k : k));
    const segments = order.slice(1).map((k, n): Segment => {
      const from = order[n]!;
      const reach = 2 * SINE * half * (k > from ? 1 : -1);
      return [from * half + reach, high(from, at), k * half - reach, high(k, at), k * half, high(k, at)];
    });
    return { start: [order[0]! * half, high(order[0]!, at)], segments };
  });
};

/** Bars of one side, each `share` of a repeat thick, the first starting `from` in. */
function bars(side: number, count: number, from: number, share: number): [at: number, thick: number][] {
  const period = side / count;
  return Array.from({ length: count }, (_, n) => [(n + from) * period, share * period]);
}

/** Bars both ways and where they cross. */
function crossing(
  width: number,
  height: number,
  across: readonly [number, number][],
  down: readonly [number, number][],
): { bars: Contour[]; crossings: Contour[] } {
  return {
    bars: [
      ...across.map(([at, thick]) => rectangle(at, 0, thick, height)),
      ...down.map(([at, thick]) => rectangle(0, at, width, thick)),
    ],
    crossings: across.flatMap(([x, w]) => down.map(([y, h]) => rectangle(x, y, w, h))),
  };
}

/** Checks of one colour woven into the ground; half tones where only one thread is coloured. */
export const gingham: Pattern = ({ width, height, short, colours }) => {
  const [ground, ...inks] = colours;
  const [columns, lines] = [width, height].map((side) => repeats(side, short * 0.125, inks.length));
  return [
    { colour: ground!, outline: [rectangle(0, 0, width, height)] },
    ...inks.flatMap((ink, n) => {
      const own = (side: number, count: number) =>
        bars(side, count!, 0.25, 0.5).filter((_, k) => k % inks.length === n);
      const woven = crossing(width, height, own(width, columns!), own(height, lines!));
      return [
        { colour: mixed(ink, "#ffffff", 0.5), outline: woven.bars },
        { colour: ink, outline: woven.crossings },
      ];
    }),
  ];
};

/** Broad and narrow bars both ways, deeper where the broad ones cross. */
export const plaid: Pattern = ({ width, height, short, colours }) => {
  const [ground, broad, ...narrow] = colours;
  const [columns, lines] = [width, height].map((side) => repeats(side, short * 0.29));
  const woven = crossing(width, height, bars(width, columns!, 0.3, 0.4), bars(height, lines!, 0.3, 0.4));
  const lineColours = narrow.length > 0 ? narrow : [mixed(broad!, "#ffffff", 0.75)];
  return [
    { colour: ground!, outline: [rectangle(0, 0, width, height)] },
    { colour: mixed(broad!, "#ffffff", 0.3), outline: woven.bars },
    { colour: broad!, outline: woven.crossings },
    ...lineColours.map((colour, n) => {
      // The first runs in the ground, the next on the bars, and so on by turns.
      const from = n % 2 === 0 ? -0.02 - 0.05 * n : 0.47 + 0.04 * n;
      const share = 0.04 / (1 + 0.3 * n);
      return {
        colour,
        outline: crossing(
          width,
          height,
          bars(width, columns! + 1, from, share).map(([, thick], k) => [
            ((k + from) * width) / columns!,
            thick,
          ]),
          bars(height, lines! + 1, from, share).map(([, thick], k) => [
            ((k + from) * height) / lines!,
            thick,
          ]),
        ).bars,
      };
    }),
  ];
};

/** Slanting lines that cross, with a dot on each crossing. */
export const lattice: Pattern = ({ width, height, short, colours }) => {
  const [ground, line, ...dots] = colours;
  const [columns, lines] = [width, height].map((side) => repeats(side, short * 0.16));
  const [w, h] = [width / columns!, height / lines!];
  const strokes: Contour[] = [];
  for (let line = 0; line < lines!; line++)
    for (let column = 0; column < columns!; column++) {
      const [x, y] = [column * w, line * h];
      strokes.push({ start: [x, y], segments: [[x + w, y + h]], closed: false });
      strokes.push({ start: [x + w, y], segments: [[x, y + h]], closed: false });
    }
  const diamond = (x: number, y: number): Contour => {
    const r = short * 0.018;
    return polygon([
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ]);
  };
  const inks = dots.length > 0 ? dots : [line!];
  const marks = inks.map((colour, n): Inked => {
    const outline: Contour[] = [];
    for (let k = 0; k <= 2 * lines!; k++)
      for (let column = 0; column <= columns!; column++) {
        const nth = (k % (2 * lines!)) + (column % columns!);
        if (nth % inks.length === n) outline.push(diamond((column + (k % 2) / 2) * w, (k * h) / 2));
      }
    return { colour, outline };
  });
  return [
    { colour: ground!, outline: [rectangle(0, 0, width, height)] },
    { colour: line!, outline: strokes, width: short * 0.009 },
    ...marks,
  ];
};
