import type { LabelMap } from "./labels.js";

/** A connected area of one label. */
interface Island {
  readonly label: number;
  readonly pixels: Int32Array;
}

/**
 * Gives areas with fewer pixels than `least` says for their label to the neighbour that they touch most, and takes
 * away lone edge pixels. What is too small for a tone of its own, but not for its surface, is that surface's `plain` label.
 */
export function tidied(
  map: LabelMap,
  least: (label: number) => number,
  plain: (label: number) => number = (label) => label,
): LabelMap {
  let labels = smoothed(map);
  for (let round = 0; round < 2; round++) {
    const next = labels.slice();
    for (const island of islandsOf({ ...map, labels })) {
      if (island.pixels.length >= least(island.label)) continue;
      const surface = plain(island.label);
      const stays = surface !== island.label && island.pixels.length >= least(surface);
      const given = stays ? surface : mostTouched({ ...map, labels }, island);
      for (const at of island.pixels) next[at] = given;
    }
    labels = next;
  }
  return { ...map, labels };
}

/** Each pixel takes the label of most of the nine about it: no hairs, no stairs of one pixel. */
function smoothed({ width, height, labels }: LabelMap): Int16Array {
  const out = labels.slice();
  const votes = new Map<number, number>();
  for (let row = 1; row < height - 1; row++) {
    for (let column = 1; column < width - 1; column++) {
      const at = row * width + column;
      const own = labels[at]!;
      if (
        own === labels[at - 1] &&
        own === labels[at + 1] &&
        own === labels[at - width] &&
        own === labels[at + width]
      )
        continue;
      votes.clear();
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const label = labels[at + dy * width + dx]!;
          votes.set(label, (votes.get(label) ?? 0) + 1);
        }
      }
      let best = own;
      for (const [label, count] of votes) if (count > votes.get(best)!) best = label;
      out[at] = best;
    }
  }
  return out;
}

/** The connected areas (by sides) of all labels, nothing included. */
function islandsOf({ width, height, labels }: LabelMap): Island[] {
  const known = new Uint8Array(labels.length);
  const found = new Int32Array(labels.length);
  const islands: Island[] = [];
  for (let start = 0; start < labels.length; start++) {
    const label = labels[start]!;
    if (known[start]) continue;
    let count = 0;
    const visit = (at: number) => {
      if (known[at] || labels[at] !== label) return;
      known[at] = 1;
      found[count++] = at;
    };
    visit(start);
    for (let n = 0; n < count; n++) {
      const at = found[n]!;
      const column = at % width;
      if (column > 0) visit(at - 1);
      if (column < width - 1) visit(at + 1);
      if (at >= width) visit(at - width);
      if (at < width * (height - 1)) visit(at + width);
    }
    islands.push({ label, pixels: found.slice(0, count) });
  }
  return islands;
}

function mostTouched({ width, height, labels }: LabelMap, { label, pixels }: Island): number {
  const touches = new Map<number, number>();
  for (const at of pixels) {
    for (const next of sides(at, width, height)) {
      const other = labels[next]!;
      if (other !== label) touches.set(other, (touches.get(other) ?? 0) + (other === 0 ? 0.5 : 1));
    }
  }
  return [...touches].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function sides(at: number, width: number, height: number): number[] {
  const column = at % width;
  const out: number[] = [];
  if (column > 0) out.push(at - 1);
  if (column < width - 1) out.push(at + 1);
  if (at >= width) out.push(at - width);
  if (at < width * (height - 1)) out.push(at + width);
  return out;
}
