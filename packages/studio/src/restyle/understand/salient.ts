import { exp, log } from "../../math/exact.js";
import { leastCut } from "./cut.js";
import { outlined } from "./outlined.js";
import { leadingColours, nearestOf } from "./palette.js";
import type { Small } from "./small.js";
import { dropSpecks, partsOf } from "./spots.js";
import { superpixels } from "./superpixels.js";
import { trustIn } from "./trust.js";

/** What stands out in a picture whose ground is not plain. */
export interface Salient {
  /** 0 or 1, per small pixel. */
  readonly mask: Uint8Array;
  /** 0 … 1, how sure that it is the subject, whole and alone. */
  readonly trust: number;
  /** All that stands out, the subject's or not, 0 or 1 per small pixel. */
  readonly standing: Uint8Array;
}

const CELLS = 3200;

/** So many times its area of other things that stand out, for each of its parts, and it is no one subject. */
const MANY = 1.45;

/** So many times its area of other things that stand out and of ground in its colours, and it may be any of them. */
const MOST_LIKE_IT = 1.6;

/** So much of its area of other things that the frame cuts, and it is a room full of them rather than one subject. */
const MOST_BEYOND = 0.11;

/** So much of its area beside it that could as well be its own, and it is not whole. */
const MOST_DOUBT = 0.075;

/** An area of few pixels, and what is known of it. */
interface Node {
  pixels: number;
  /** Mean OKLab. */
  readonly lab: [number, number, number];
  x: number;
  y: number;
  border: boolean;
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  /** Difference of colour across the line. */
  readonly contrast: number;
}

/**
 * Finds what stands out: what can't be reached from the frame without crossing a change of colour (minimum barrier
 * distance, Zhang et al. 2015), on superpixels; refined by the colours of both sides and the lines between areas with
 * minimum cuts (after GrabCut, Rother et al. 2004); its line is drawn anew among pixels.
 */
export function findSalient(small: Small): Salient {
  const { width, height } = small;
  const { cells, count } = superpixels(small, CELLS);
  const { nodes, links } = graphOf(small, cells, count);
  const standing = barriers(nodes, links);
  const line = split(standing, nodes);
  let inside: Uint8Array = Uint8Array.from(standing, (value) => (value > line ? 1 : 0));
  const all = Uint8Array.from(cells, (cell) => inside[cell]!);
  const spread = links.reduce((sum, { contrast }) => sum + contrast * contrast, 0) / links.length + 1e-6;
  const rounds = 5;
  let sides: Sides = { first: new Float64Array(count), second: new Float64Array(count) };
  let rare = 0;
  for (let round = 0; round < rounds; round++) {
    if (!inside.includes(1) || !inside.includes(0))
      return { mask: new Uint8Array(cells.length), trust: 0, standing: all };
    sides = likelihoods(nodes, inside);
    // A colour of both sides is mostly that of the larger one; counted in little by little, so that a part is not lost at once.
    const share = inside.reduce((sum, value) => sum + value, 0) / count;
    rare = (log(1 - share) - log(share)) * Math.min(1, round / 2);
    const cut = { first: sides.first.slice(), second: sides.second.slice() };
    for (let n = 0; n < count; n++) {
      const weight = nodes[n]!.pixels / 9;
      const prior = Math.max(-2, Math.min(2, (standing[n]! - line) * (6 / Math.max(0.05, line))));
      cut.first[n] = (cut.first[n]! + rare) * weight;
      cut.second[n] = (cut.second[n]! + prior) * weight;
      if (nodes[n]!.border) cut.first[n]! += 4 * weight;
    }
    inside = leastCut({
      ...cut,
      links: links.map(({ a, b, length, contrast }) => [
        a,
        b,
        length * (0.15 + 2.6 * exp((-contrast * contrast) / (1.4 * spread))),
      ]),
    });
  }
  const mask = Uint8Array.from(cells, (cell) => inside[cell]!);
  dropSpecks(mask, width, height, 1, Math.max(20, leastPart(mask)));
  dropSpecks(mask, width, height, 0, 40);
  const { mask: fine, doubt } = outlined(small, mask);
  const apart = partsApart(small, fine, (i) => sides.second[cells[i]!]! - sides.first[cells[i]!]! - rare);
  const own = fine.reduce((sum, value) => sum + value, 0);
  const others = all.map((value, i) => (fine[i] === 0 ? value : 0));
  const elsewhere = others.reduce((sum, value) => sum + value, 0) / Math.max(1, own);
  const many = elsewhere * partsOf(fine, width, height).length;
  const leak = leakOf(nodes, sides, inside);
  const beyond = goingOn(others, width, height, own);
  const alone =
    clamp((MANY - many) / 0.25) *
    clamp((MOST_LIKE_IT - elsewhere - leak / Math.max(1, own)) / 0.35) *
    clamp((MOST_BEYOND - beyond) / 0.05) *
    clamp((MOST_DOUBT - doubt) / 0.04) *
    (apart ? 0.4 : 1);
  // A little doubt in several things is much in all: what has lost its legs has passed each of them but barely.
  const trust = trustIn(small, fine, leak) * alone;
  return { mask: fine, trust: trust * trust, standing: all };
}

/** How much of what else stands out goes on beyond the frame, as a share of the subject's area; specks aside. */
function goingOn(others: Uint8Array, width: number, height: number, own: number): number {
  const near = Math.max(1, Math.round(width * 0.0125));
  const atFrame = (i: number) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    return x < near || y < near || x >= width - near || y >= height - near;
  };
  return partsOf(others, width, height)
    .filter((part) => part.length > own * 0.02 && part.some(atFrame))
    .reduce((sum, part) => sum + part.length / Math.max(1, own), 0);
}

function graphOf({ width, lab }: Small, cells: Int32Array, count: number): { nodes: Node[]; links: Link[] } {
  const height = cells.length / width;
  const nodes: Node[] = Array.from({ length: count }, () => ({
    pixels: 0,
    lab: [0, 0, 0],
    x: 0,
    y: 0,
    border: false,
  }));
  const lines = new Map<number, number>();
  for (let i = 0; i < cells.length; i++) {
    const node = nodes[cells[i]!]!;
    const [x, y] = [i % width, Math.floor(i / width)];
    node.pixels += 1;
    for (let c = 0; c < 3; c++) node.lab[c]! += lab[i * 3 + c]!;
    node.x += x / width;
    node.y += y / height;
    if (x === 0 || y === 0 || x === width - 1 || y === height - 1) node.border = true;
    for (const j of [x < width - 1 ? i + 1 : i, y < height - 1 ? i + width : i]) {
      const [a, b] = [Math.min(cells[i]!, cells[j]!), Math.max(cells[i]!, cells[j]!)];
      if (a !== b) lines.set(a * count + b, (lines.get(a * count + b) ?? 0) + 1);
    }
  }
  for (const node of nodes) {
    for (let c = 0; c < 3; c++) node.lab[c]! /= node.pixels;
    node.x /= node.pixels;
    node.y /= node.pixels;
  }
  const links = [...lines].map(([key, length]) => {
    const [a, b] = [Math.floor(key / count), key % count];
    return { a, b, length, contrast: Math.sqrt(apart(nodes[a]!.lab, nodes[b]!.lab)) };
  });
  return { nodes, links };
}

/** Squared difference of colour; hue and chroma count more, since light plays over all that is there. */
function apart(a: readonly number[], b: readonly number[]): number {
  return (a[0]! - b[0]!) ** 2 + 2.2 * ((a[1]! - b[1]!) ** 2 + (a[2]! - b[2]!) ** 2);
}

/** The least range of colours on a way from the frame to each node, weighed towards the middle of the picture. */
function barriers(nodes: readonly Node[], links: readonly Link[]): Float64Array {
  const cost = Float64Array.from(nodes, ({ border }) => (border ? 0 : Number.POSITIVE_INFINITY));
  const low = nodes.map(({ lab }) => [...lab]);
  const high = nodes.map(({ lab }) => [...lab]);
  const relax = (from: number, to: number): boolean => {
    if (cost[from] === Number.POSITIVE_INFINITY) return false;
    let range = 0;
    for (let c = 0; c < 3; c++) {
      const value = nodes[to]!.lab[c]!;
      const off = Math.max(high[from]![c]!, value) - Math.min(low[from]![c]!, value);
      range += (c === 0 ? 1 : 2.2) * off * off;
    }
    if (range >= cost[to]! - 1e-9) return false;
    cost[to] = range;
    for (let c = 0; c < 3; c++) {
      const value = nodes[to]!.lab[c]!;
      low[to]![c] = Math.min(low[from]![c]!, value);
      high[to]![c] = Math.max(high[from]![c]!, value);
    }
    return true;
  };
  for (let pass = 0, moving = true; moving && pass < 24; pass++) {
    moving = false;
    for (let k = 0; k < links.length; k++) {
      const { a, b } = links[pass % 2 === 0 ? k : links.length - 1 - k]!;
      if (relax(a, b)) moving = true;
      if (relax(b, a)) moving = true;
    }
  }
  return cost.map((value, n) => {
    const { x, y } = nodes[n]!;
    return Math.sqrt(value) * exp(-1.6 * ((x - 0.5) ** 2 + (y - 0.55) ** 2));
  });
}

/** The value that parts two crowds best (Otsu 1979), by area. */
function split(values: Float64Array, nodes: readonly Node[]): number {
  const top = values.reduce((most, value) => Math.max(most, value), 1e-6);
  const bins = new Float64Array(64);
  values.forEach((value, n) => {
    bins[Math.min(63, Math.floor((value / top) * 64))]! += nodes[n]!.pixels;
  });
  const all = bins.reduce((sum, value) => sum + value, 0);
  const moment = bins.reduce((sum, value, k) => sum + value * k, 0);
  let [below, sum, best, most] = [0, 0, 0, -1];
  for (let k = 0; k < 63; k++) {
    below += bins[k]!;
    sum += bins[k]! * k;
    if (below === 0 || below === all) continue;
    const off = sum / below - (moment - sum) / (all - below);
    const between = below * (all - below) * off * off;
    if (between > most) {
      most = between;
      best = k + 1;
    }
  }
  return (best / 64) * top;
}

interface Sides {
  /** −log of how likely each node's colour is inside, and outside. */
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function likelihoods(nodes: readonly Node[], inside: Uint8Array): Sides {
  const model = (side: number) => {
    const own = nodes.filter((_, n) => inside[n] === side);
    const colours = leadingColours(
      { lab: Float32Array.from(own.flatMap(({ lab }) => lab)), width: own.length, height: 1 },
      side === 1 ? 5 : 9,
    );
    const centres = colours.map(({ lab }) => lab);
    const sums = centres.map(() => ({ spread: 0, x: 0, y: 0, count: 0 }));
    for (const { lab, x, y } of own) {
      const sum = sums[nearestOf(centres, lab)]!;
      sum.spread += apart(lab, centres[nearestOf(centres, lab)]!);
      sum.x += x;
      sum.y += y;
      sum.count += 1;
    }
    return (node: Node) => {
      let total = 1e-9;
      for (const [k, { spread, x, y, count }] of sums.entries()) {
        if (count === 0) continue;
        const wide = spread / count / 3 + 4e-4;
        // Colours count for less far from where they are mostly found.
        const far = (node.x - x / count) ** 2 + (node.y - y / count) ** 2;
        const exponent = apart(node.lab, centres[k]!) / (2 * wide) + 1.2 * far;
        total += ((count / own.length) * exp(-Math.min(60, exponent))) / (wide * Math.sqrt(wide));
      }
      return -log(total);
    };
  };
  const [first, second] = [model(1), model(0)];
  return {
    first: Float64Array.from(nodes, (node) => first(node)),
    second: Float64Array.from(nodes, (node) => second(node)),
  };
}

/** Ground that by its colour alone could be the subject, pixels. */
function leakOf(nodes: readonly Node[], { first, second }: Sides, inside: Uint8Array): number {
  let leak = 0;
  nodes.forEach(({ pixels }, n) => {
    if (inside[n] === 0 && first[n]! < second[n]!) leak += pixels;
  });
  return leak;
}

/** Distance in OKLab from all colours of the largest part from which another is of none of them. */
const UNLIKE = 0.11;

/**
 * Clears parts away from the largest that by their colours are rather ground. Whether one is left that is unlike it: more
 * likely two ends of something that was not seen than two things.
 */
function partsApart({ width, height, lab }: Small, mask: Uint8Array, thing: (i: number) => number): boolean {
  const parts = partsOf(mask, width, height).sort((a, b) => b.length - a.length);
  const [main, ...others] = parts;
  if (main === undefined) return false;
  const colours = leadingColours(
    {
      lab: Float32Array.from([...main].flatMap((i) => [...lab.subarray(i * 3, i * 3 + 3)])),
      width: main.length,
      height: 1,
    },
    6,
  );
  const centres = colours.map((colour) => colour.lab);
  let unlike = false;
  for (const part of others) {
    let [sum, far] = [0, 0];
    for (const i of part) {
      sum += thing(i);
      const near = centres[nearestOf(centres, lab, i * 3)]!;
      far +=
        Math.sqrt(near.reduce((square, value, c) => square + (value - lab[i * 3 + c]!) ** 2, 0)) /
        part.length;
    }
    if (sum < 0) for (const i of part) mask[i] = 0;
    else if (far > UNLIKE) unlike = true;
  }
  return unlike;
}

/** Parts smaller than this share of the largest are not the subject. */
function leastPart(mask: Uint8Array): number {
  return mask.reduce((sum, value) => sum + value, 0) * 0.12;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
