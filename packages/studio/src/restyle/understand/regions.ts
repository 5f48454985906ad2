import type { Small } from "./small.js";

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

/** Parts a picture into superpixels (SLIC, Achanta et al. 2012) and merges neighbours, the likest first. */
export function growRegions(small: Small, seal: Float32Array | null): RegionTree {
  const { width, height } = small;
  const cells = connected(superpixels(small), width, height);
  const count = cells.reduce((most, cell) => Math.max(most, cell), 0) + 1;
  return { width, height, cells, count, merges: mergesOf(small, cells, count, seal) };
}

function superpixels({ width, height, lab }: Small): Int32Array {
  const step = Math.max(3, Math.round(Math.sqrt((width * height) / CELLS)));
  const centres: number[][] = [];
  for (let y = step >> 1; y < height; y += step) {
    for (let x = step >> 1; x < width; x += step) {
      const i = y * width + x;
      centres.push([lab[i * 3]!, lab[i * 3 + 1]!, lab[i * 3 + 2]!, x, y]);
    }
  }
  const labels = new Int32Array(width * height);
  const distances = new Float32Array(width * height);
  const compactness = (0.02 / step) ** 2;
  for (let round = 0; round < 6; round++) {
    distances.fill(Number.POSITIVE_INFINITY);
    centres.forEach(([l, a, b, cx, cy], index) => {
      const top = Math.max(0, Math.floor(cy! - step * 1.5));
      const bottom = Math.min(height - 1, Math.ceil(cy! + step * 1.5));
      const left = Math.max(0, Math.floor(cx! - step * 1.5));
      const right = Math.min(width - 1, Math.ceil(cx! + step * 1.5));
      for (let y = top; y <= bottom; y++) {
        for (let x = left; x <= right; x++) {
          const i = y * width + x;
          const dl = lab[i * 3]! - l!;
          const da = lab[i * 3 + 1]! - a!;
          const db = lab[i * 3 + 2]! - b!;
          const d = dl * dl + 2 * (da * da + db * db) + compactness * ((x - cx!) ** 2 + (y - cy!) ** 2);
          if (d < distances[i]!) {
            distances[i] = d;
            labels[i] = index;
          }
        }
      }
    });
    const sums = centres.map(() => [0, 0, 0, 0, 0, 0]);
    for (let i = 0; i < labels.length; i++) {
      const sum = sums[labels[i]!]!;
      const x = i % width;
      sum[0]! += lab[i * 3]!;
      sum[1]! += lab[i * 3 + 1]!;
      sum[2]! += lab[i * 3 + 2]!;
      sum[3]! += x;
      sum[4]! += (i - x) / width;
      sum[5]! += 1;
    }
    sums.forEach((sum, index) => {
      if (sum[5]! > 0) centres[index] = sum.slice(0, 5).map((value) => value / sum[5]!);
    });
  }
  return labels;
}

/** Splits labels into areas that hang together, numbered anew; crumbs join the area before them. */
function connected(labels: Int32Array, width: number, height: number): Int32Array {
  const result = new Int32Array(labels.length).fill(-1);
  let next = 0;
  for (let start = 0; start < labels.length; start++) {
    if (result[start]! >= 0) continue;
    const area = [start];
    result[start] = next;
    for (let at = 0; at < area.length; at++) {
      const i = area[at]!;
      const x = i % width;
      for (const j of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width]) {
        if (j < 0 || j >= width * height || result[j]! >= 0 || labels[j] !== labels[start]) continue;
        result[j] = next;
        area.push(j);
      }
    }
    const before = start % width > 0 ? result[start - 1]! : start >= width ? result[start - width]! : -1;
    if (area.length < 8 && before >= 0) for (const i of area) result[i] = before;
    else next++;
  }
  return result;
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
