import type { Small } from "./small.js";
import { superpixels } from "./superpixels.js";

/** Areas of like colour, and the order in which they grow together. */
export interface RegionTree {
  readonly width: number;
  readonly height: number;
  /** The finest area of each small pixel, from 0. */
  readonly cells: Int32Array;
  /** How many finest areas there are. */
  readonly count: number;
  /** Merges from first to last: `[kept, gone]`, both named by finest areas. */
  readonly merges: readonly (readonly [number, number])[];
}

/** Areas that a tree is cut into: per pixel a number from 0, and what each is like. */
export interface Regions {
  readonly width: number;
  readonly height: number;
  readonly labels: Int32Array;
  readonly areas: readonly Area[];
}

export interface Area {
  /** Mean OKLab. */
  readonly lab: readonly [number, number, number];
  readonly pixels: number;
  /** Middle, in fractions of the frame. */
  readonly x: number;
  readonly y: number;
}

const CELLS = 1100;

/** Parts a picture into superpixels and merges neighbours, the likest first. */
export function growRegions(small: Small, seal: Float32Array | null): RegionTree {
  const { width, height } = small;
  const { cells, count } = superpixels(small, CELLS);
  return { width, height, cells, count, merges: mergesOf(small, cells, count, seal) };
}

interface Cluster {
  pixels: number;
  readonly sums: number[];
  /** Neighbours, and how long and how strong the line to each is. */
  readonly lines: Map<number, { length: number; contrast: number }>;
  inside: number;
  alive: boolean;
  age: number;
}

function mergesOf(
  { width, height, lab }: Small,
  cells: Int32Array,
  count: number,
  seal: Float32Array | null,
): [number, number][] {
  const clusters: Cluster[] = Array.from({ length: count }, () => ({
    pixels: 0,
    sums: [0, 0, 0],
    lines: new Map(),
    inside: 0,
    alive: true,
    age: 0,
  }));
  const touch = (i: number, j: number) => {
    const [a, b] = [cells[i]!, cells[j]!];
    if (a === b) return;
    let contrast = 0;
    for (let c = 0; c < 3; c++) contrast += (lab[i * 3 + c]! - lab[j * 3 + c]!) ** 2;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const line = clusters[from]!.lines.get(to) ?? { length: 0, contrast: 0 };
      line.length += 1;
      line.contrast += Math.sqrt(contrast);
      clusters[from]!.lines.set(to, line);
    }
  };
  for (let i = 0; i < cells.length; i++) {
    const cluster = clusters[cells[i]!]!;
    cluster.pixels += 1;
    cluster.inside += seal?.[i] ?? 0;
    for (let c = 0; c < 3; c++) cluster.sums[c]! += lab[i * 3 + c]!;
    if (i % width < width - 1) touch(i, i + 1);
    if (i < width * (height - 1)) touch(i, i + width);
  }
  const cost = (a: number, b: number): number => {
    const [first, second] = [clusters[a]!, clusters[b]!];
    let far = 0;
    for (let c = 0; c < 3; c++) {
      const difference = first.sums[c]! / first.pixels - second.sums[c]! / second.pixels;
      far += (c === 0 ? 1 : 2.2) * difference * difference;
    }
    const line = first.lines.get(b)!;
    const edge = line.contrast / line.length;
    const size = (first.pixels * second.pixels) / (first.pixels + second.pixels);
    // Subject and ground part last.
    const apart = seal ? Math.abs(first.inside / first.pixels - second.inside / second.pixels) : 0;
    return (
      (far + 0.6 * edge * edge + 4e-5) *
      (size / Math.sqrt(Math.sqrt(Math.sqrt(size)))) *
      (1 + 30 * apart * apart)
    );
  };
  const queue: Entry[] = [];
  clusters.forEach(({ lines }, a) => {
    for (const b of lines.keys()) if (a < b) push(queue, cost(a, b), a, b, 0, 0);
  });
  const merges: [number, number][] = [];
  for (let entry = pop(queue); entry; entry = pop(queue)) {
    const [, a, b, ageA, ageB] = entry;
    const [kept, gone] = [clusters[a]!, clusters[b]!];
    if (!kept.alive || !gone.alive || kept.age !== ageA || gone.age !== ageB) continue;
    merges.push([a, b]);
    kept.pixels += gone.pixels;
    kept.inside += gone.inside;
    for (let c = 0; c < 3; c++) kept.sums[c]! += gone.sums[c]!;
    gone.alive = false;
    kept.age += 1;
    kept.lines.delete(b);
    for (const [other, line] of gone.lines) {
      if (other === a) continue;
      const neighbour = clusters[other]!;
      const mine = kept.lines.get(other) ?? { length: 0, contrast: 0 };
      const joined = { length: mine.length + line.length, contrast: mine.contrast + line.contrast };
      kept.lines.set(other, joined);
      neighbour.lines.delete(b);
      neighbour.lines.set(a, joined);
    }
    for (const other of kept.lines.keys())
      push(queue, cost(a, other), a, other, kept.age, clusters[other]!.age);
  }
  return merges;
}

type Entry = [cost: number, a: number, b: number, ageA: number, ageB: number];

/** Adds to a binary heap, least cost first; equal costs in the order of their areas, so that results never vary. */
function push(heap: Entry[], ...entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (!before(heap[at]!, heap[up]!)) break;
    [heap[at], heap[up]] = [heap[up]!, heap[at]!];
    at = up;
  }
}

function pop(heap: Entry[]): Entry | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  heap[0] = last;
  for (let at = 0; ; ) {
    let down = 2 * at + 1;
    if (down >= heap.length) break;
    if (down + 1 < heap.length && before(heap[down + 1]!, heap[down]!)) down++;
    if (!before(heap[down]!, heap[at]!)) break;
    [heap[at], heap[down]] = [heap[down]!, heap[at]!];
    at = down;
  }
  return first;
}

function before(a: Entry, b: Entry): boolean {
  return a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];
}

/** Cuts a tree so that so many areas are left. */
export function cutTree(
  { width, height, cells, count, merges }: RegionTree,
  { lab }: Small,
  wanted: number,
): Regions {
  const parents = Int32Array.from({ length: count }, (_, index) => index);
  const rootOf = (cell: number): number => {
    let root = cell;
    while (parents[root] !== root) root = parents[root]!;
    return root;
  };
  for (const [kept, gone] of merges.slice(0, Math.max(0, count - wanted)))
    parents[rootOf(gone)] = rootOf(kept);
  const numbers = new Map<number, number>();
  const labels = new Int32Array(cells.length);
  const sums: number[][] = [];
  for (let i = 0; i < cells.length; i++) {
    const root = rootOf(cells[i]!);
    let number = numbers.get(root);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(root, number);
      sums.push([0, 0, 0, 0, 0, 0]);
    }
    labels[i] = number;
    const sum = sums[number]!;
    const x = i % width;
    for (let c = 0; c < 3; c++) sum[c]! += lab[i * 3 + c]!;
    sum[3]! += 1;
    sum[4]! += x / width;
    sum[5]! += (i - x) / width / height;
  }
  const areas = sums.map(([l, a, b, pixels, x, y]) => ({
    lab: [l! / pixels!, a! / pixels!, b! / pixels!] as const,
    pixels: pixels!,
    x: x! / pixels!,
    y: y! / pixels!,
  }));
  return { width, height, labels, areas };
}
