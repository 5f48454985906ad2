import { nearestOf } from "../grade/shade.js";
import type { Point } from "./drawing.js";
import type { Easel } from "./easel.js";
import { weightsOf } from "./inks.js";
import type { InkedMark, Layer } from "./layer.js";
import { circle } from "./outline.js";
import { survey } from "./survey.js";

/** An asked colour is shown from this share of the picture on; what has less gets an arc of its own. */
const SHOWN = 0.03;
const ARC = 0.04;
/** Arcs for the sake of weights: the least worth drawing, and the most that all may take of the picture. */
const LEAST = 0.015;
const MOST = 0.72;
/** What weights leave to a colour that is there in tints and shades only: the very colour must be seen, too. */
const VERY = 0.02;
/** The radius of the outermost ring at most, of the frame's short side. */
const OUTERMOST = 0.465;
/** Rounds in which arcs grow by what things hide of them. */
const ROUNDS = 5;

/** A colour that a picture lacks, and the share of the picture that it should get. */
interface Lacking {
  readonly colour: string;
  readonly area: number;
}

/** Layers that show every asked colour, and the most that one of them is off its weight. */
export interface Balanced {
  readonly layers: readonly Layer[];
  readonly error: number;
}

/**
 * Layers with an arc about a corner for every asked colour that can hardly be seen, or that has less than its weight; on a
 * ground that is none of the palette, rings about the things for weights. They lie behind the things; the first layer is
 * the ground.
 */
export async function withLacking(layers: readonly Layer[], easel: Easel): Promise<Balanced> {
  const { palette } = easel.scene;
  const [first, ...rest] = layers;
  if (palette.length === 0 || !first) return { layers, error: 0 };
  const weights = weightsOf(easel.scene);
  const seen = await areasIn(layers, easel);
  const least = palette.map((_, n) => (weights && seen.pure[n]! < VERY ? VERY : 0));
  let lacking = weights ? atLeast(underweight(seen, easel, weights), palette, least) : unseen(seen, palette);
  let best: Balanced = { layers, error: weights ? mostOff(offWeight(seen, weights)) : 0 };
  // A ground of a colour of its own stays what is seen along the frame.
  const ringed = weights !== null && !palette.includes(easel.ground);
  for (let round = 0; lacking.length > 0 && round < (weights ? ROUNDS : 1); round++) {
    const drawn = [first, (ringed ? middleRings : cornerArcs)(easel, lacking), ...rest];
    if (!weights) return { layers: drawn, error: 0 };
    const now = await areasIn(drawn, easel);
    const off = offWeight(now, weights);
    const error = mostOff(off);
    // The first arcs show what could not be seen: later ones must do better to take their place.
    if (round === 0 || error < best.error) best = { layers: drawn, error };
    if (error < LEAST) break;
    const grown = palette.map((colour, n) => ({
      colour,
      area: (lacking.find((one) => one.colour === colour)?.area ?? 0) - off[n]! * now.total,
    }));
    lacking = atLeast(grown, palette, least);
  }
  return best;
}

/** What is seen of each asked colour, as shares of the picture. */
interface Areas {
  /** With its tints and shades, by palette colour. */
  readonly shown: readonly number[];
  /** The very colour alone. */
  readonly pure: readonly number[];
  readonly total: number;
}

async function areasIn(layers: readonly Layer[], { scene, ground }: Easel): Promise<Areas> {
  const { palette, width, height } = scene;
  const shown = palette.map(() => 0);
  const pure = palette.map(() => 0);
  for (const { colour, area, fixed } of await survey(layers, width, height)) {
    const same = palette.indexOf(colour);
    if (same >= 0) pure[same]! += area;
    // A ground that is only like an asked colour is not of it.
    const at = fixed && colour === ground ? same : (nearestOf(colour, palette) ?? -1);
    if (at >= 0) shown[at]! += area;
  }
  return { shown, pure, total: shown.reduce((sum, area) => sum + area, 0) };
}

function unseen({ pure }: Areas, palette: readonly string[]): Lacking[] {
  return palette.filter((_, n) => pure[n]! < SHOWN).map((colour) => ({ colour, area: ARC }));
}

/** How far each colour's part is above its weight, in parts of the area that shows any. */
function offWeight({ shown, total }: Areas, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return shown.map((area, n) => area / Math.max(1e-6, total) - weights[n]! / sum);
}

function mostOff(off: readonly number[]): number {
  return Math.max(...off.map(Math.abs));
}

/** Areas to add so that all come near their weights: the ground gives them if it is asked for, else the picture grows. */
function underweight(areas: Areas, { scene, ground }: Easel, weights: readonly number[]): Lacking[] {
  const { palette } = scene;
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = weights.map((weight) => weight / sum);
  const whole = palette.includes(ground)
    ? areas.total
    : Math.max(...areas.shown.map((area, n) => (parts[n]! > 0 ? area / parts[n]! : 0)));
  const wanted = palette.map((colour, n) => ({ colour, area: parts[n]! * whole - areas.shown[n]! }));
  const lacking = wanted.filter(({ area }) => area >= LEAST);
  const all = lacking.reduce((total, { area }) => total + area, 0);
  return lacking.map(({ colour, area }) => ({ colour, area: area * Math.min(1, MOST / all) }));
}

/** What is worth drawing of some areas, and of each palette colour at least so much. */
function atLeast(areas: readonly Lacking[], palette: readonly string[], least: readonly number[]): Lacking[] {
  return palette
    .map((colour, n) => ({
      colour,
      area: Math.max(least[n]!, areas.find((one) => one.colour === colour)?.area ?? 0),
    }))
    .filter(({ area }) => area >= LEAST);
}

/** Arcs about a corner, one for each colour, where they meet the things least; the widest band outside. */
function cornerArcs(
  { scene: { width, height }, cast: { around } }: Easel,
  lacking: readonly Lacking[],
): Layer {
  const corners: readonly Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const middle: Point = around
    ? [(around.left + around.right) / 2, (around.top + around.bottom) / 2]
    : [width / 2, height / 2];
  const away = ([x, y]: Point) => (x - middle[0]) ** 2 + (y - middle[1]) ** 2;
  const [x, y] = corners.reduce((best, corner) => (away(corner) > away(best) * 1.001 ? corner : best));
  let share = 0;
  const marks = [...lacking]
    .sort((a, b) => a.area - b.area)
    .map(({ colour, area }): InkedMark => {
      share += area;
      return { outline: [circle(x, y, radiusFor(share, width, height))], colour };
    });
  return { id: "arcs", ground: true, marks: marks.reverse() };
}

/** Rings about the things, one for each colour, the widest band inside, where things hide most of it. */
function middleRings(
  { scene: { width, height }, cast: { around }, short }: Easel,
  lacking: readonly Lacking[],
): Layer {
  const all = lacking.reduce((sum, { area }) => sum + area, 0);
  const room = (Math.PI * (OUTERMOST * short) ** 2) / (width * height);
  const fit = Math.min(1, room / all);
  const [x, y] = around
    ? [(around.left + around.right) / 2, (around.top + around.bottom) / 2]
    : [width / 2, height / 2];
  const inside = (at: number, side: number) =>
    Math.min(Math.max(at, OUTERMOST * short), Math.max(side / 2, side - OUTERMOST * short));
  let share = 0;
  const marks = [...lacking]
    .sort((a, b) => b.area - a.area)
    .map(({ colour, area }): InkedMark => {
      share += area * fit;
      const radius = Math.sqrt((share * width * height) / Math.PI);
      return { outline: [circle(inside(x, width), inside(y, height), radius)], colour };
    });
  return { id: "rings", ground: true, marks: marks.reverse() };
}

/** The radius of a circle about a frame's corner that covers a share of the frame, by halving. */
function radiusFor(share: number, width: number, height: number): number {
  const wanted = share * width * height;
  let [low, high] = [0, Math.sqrt(width * width + height * height)];
  for (let turn = 0; turn < 24; turn++) {
    const radius = (low + high) / 2;
    if (coveredBy(radius, width, height) < wanted) low = radius;
    else high = radius;
  }
  return (low + high) / 2;
}

/** The area of a quarter disc within a frame, by strips. */
function coveredBy(radius: number, width: number, height: number): number {
  const STRIPS = 128;
  let area = 0;
  for (let n = 0; n < STRIPS; n++) {
    const x = ((n + 0.5) / STRIPS) * width;
    if (x < radius) area += Math.min(height, Math.sqrt(radius * radius - x * x)) * (width / STRIPS);
  }
  return area;
}
