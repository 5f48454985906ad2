/** A graph whose nodes are to be parted in two: what each side costs a node, and what parting neighbours costs. */
export interface Partable {
  /** Cost of the first side, per node. */
  readonly first: Float64Array;
  /** Cost of the second side, per node. */
  readonly second: Float64Array;
  readonly links: readonly (readonly [a: number, b: number, cost: number])[];
}

/**
 * Which nodes belong to the first side where the sum of all costs is least: a minimum cut, found by Dinic's maximum
 * flow. 1 for the first side, 0 for the second.
 */
export function leastCut({ first, second, links }: Partable): Uint8Array {
  const count = first.length;
  const [source, sink] = [count, count + 1];
  const arcs = (count + links.length) * 2;
  const heads = new Int32Array(count + 2).fill(-1);
  const next = new Int32Array(arcs);
  const to = new Int32Array(arcs);
  const room = new Float64Array(arcs);
  let top = 0;
  const join = (a: number, b: number, forth: number, back: number) => {
    for (const [from, towards, space] of [
      [a, b, forth],
      [b, a, back],
    ] as const) {
      to[top] = towards;
      room[top] = space;
      next[top] = heads[from]!;
      heads[from] = top++;
    }
  };
  for (let node = 0; node < count; node++) {
    const off = second[node]! - first[node]!;
    if (off >= 0) join(source, node, off, 0);
    else join(node, sink, -off, 0);
  }
  for (const [a, b, cost] of links) join(a, b, cost, cost);

  const levels = new Int32Array(count + 2);
  const arcAt = new Int32Array(count + 2);
  const queue = new Int32Array(count + 2);
  const levelled = (): boolean => {
    levels.fill(-1);
    levels[source] = 0;
    queue[0] = source;
    let end = 1;
    for (let at = 0; at < end; at++) {
      const node = queue[at]!;
      for (let arc = heads[node]!; arc >= 0; arc = next[arc]!) {
        if (room[arc]! <= LEAST || levels[to[arc]!]! >= 0) continue;
        levels[to[arc]!] = levels[node]! + 1;
        queue[end++] = to[arc]!;
      }
    }
    return levels[sink]! >= 0;
  };
  const path = new Int32Array(count + 2);
  while (levelled()) {
    arcAt.set(heads);
    let [node, depth] = [source, 0];
    for (;;) {
      if (node === sink) {
        let flow = Number.POSITIVE_INFINITY;
        for (let k = 0; k < depth; k++) flow = Math.min(flow, room[path[k]!]!);
        let back = depth;
        for (let k = depth - 1; k >= 0; k--) {
          room[path[k]!]! -= flow;
          room[path[k]! ^ 1]! += flow;
          if (room[path[k]!]! <= LEAST) back = k;
        }
        depth = back;
        node = to[path[back]! ^ 1]!;
        continue;
      }
      let arc = arcAt[node]!;
      while (arc >= 0 && (room[arc]! <= LEAST || levels[to[arc]!] !== levels[node]! + 1)) arc = next[arc]!;
      arcAt[node] = arc;
      if (arc >= 0) {
        path[depth++] = arc;
        node = to[arc]!;
        continue;
      }
      levels[node] = -1;
      if (depth === 0) break;
      node = to[path[--depth]! ^ 1]!;
    }
  }
  return Uint8Array.from({ length: count }, (_, node) => (levels[node]! >= 0 ? 1 : 0));
}

/** Less than this counts as full. */
const LEAST = 1e-9;
