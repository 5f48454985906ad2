import { CHAIN, distanceFrom, distanceFromLink, kindOf, LINK, LINKS_AT } from "./form";
import { take } from "./memory";

/** Bytes of a stroke: address of its form, of its links and their number (chains), blend. */
export const STROKE: usize = 24;

/** What `near` answers besides a group's address. */
export const OUTSIDE: usize = 0;
export const INSIDE: usize = 1;

/** Distances of a group's strokes while `near` sorts them. */
let distances: usize = 0;

/** Makes room to sort groups of up to this many strokes. */
export function readyFor(strokes: i32): void {
  distances = take(<usize>strokes << 3);
}

// @ts-expect-error: decorator
@inline
function blendOf(stroke: usize): f64 {
  return load<f64>(stroke, 16);
}

/** A group: where its added and its cut strokes lie, and how many. */
export function groupOf(adds: usize, addCount: i32, cuts: usize, cutCount: i32): usize {
  const group = take(16);
  store<u32>(group, adds);
  store<i32>(group, addCount, 4);
  store<u32>(group, cuts, 8);
  store<i32>(group, cutCount, 12);
  return group;
}

/** Fills in where a stroke's links are, if its form has any. */
export function link(stroke: usize): void {
  const form = <usize>load<u32>(stroke);
  if (kindOf(form) != CHAIN) return;
  store<u32>(stroke, form + LINKS_AT, 4);
  store<i32>(stroke, <i32>load<f64>(form, 8), 8);
}

export function distanceFromStroke(stroke: usize, x: f64, y: f64, z: f64): f64 {
  const form = <usize>load<u32>(stroke);
  const links = <usize>load<u32>(stroke, 4);
  if (links == 0) return distanceFrom(form, x, y, z);
  const end = links + <usize>load<i32>(stroke, 8) * LINK;
  let nearest = Infinity;
  for (let l = links; l < end; l += LINK) nearest = min(nearest, distanceFromLink(l, x, y, z));
  return nearest;
}

/** Signed distance of a group. Polynomial smooth minimum (I. Quílez, "Smooth minimum", quadratic). */
export function distanceTo(group: usize, x: f64, y: f64, z: f64): f64 {
  let d = Infinity;
  let stroke = <usize>load<u32>(group);
  let end = stroke + <usize>load<i32>(group, 4) * STROKE;
  for (; stroke < end; stroke += STROKE) {
    const v = distanceFromStroke(stroke, x, y, z);
    const blend = blendOf(stroke);
    const h = blend - abs(d - v);
    d = min(d, v);
    if (h > 0) d -= (h * h) / (4 * blend);
  }
  stroke = <usize>load<u32>(group, 8);
  end = stroke + <usize>load<i32>(group, 12) * STROKE;
  for (; stroke < end; stroke += STROKE) {
    const v = -distanceFromStroke(stroke, x, y, z);
    const blend = blendOf(stroke);
    const h = blend - abs(d - v);
    d = max(d, v);
    if (h > 0) d += (h * h) / (4 * blend);
  }
  return d;
}

/** Writes the gradient (not normalised) by four samples on a tetrahedron of size `step`. */
export function gradientInto(out: usize, group: usize, x: f64, y: f64, z: f64, step: f64): void {
  const a = distanceTo(group, x + step, y - step, z - step);
  const b = distanceTo(group, x - step, y - step, z + step);
  const c = distanceTo(group, x - step, y + step, z - step);
  const d = distanceTo(group, x + step, y + step, z + step);
  const scale = 1 / (4 * step);
  store<f64>(out, (a - b - c + d) * scale);
  store<f64>(out, (-a - b + c + d) * scale, 8);
  store<f64>(out, (-a + b - c + d) * scale, 16);
}

/** What matters of a group within a ball: a smaller group; or that the ball is wholly inside or outside. */
export function near(group: usize, x: f64, y: f64, z: f64, radius: f64): usize {
  const adds = <usize>load<u32>(group);
  const addCount = load<i32>(group, 4);
  const cuts = <usize>load<u32>(group, 8);
  const cutCount = load<i32>(group, 12);
  let widest: f64 = 0;
  let nearest = Infinity;
  for (let i = 0; i < addCount; i++) {
    const stroke = adds + <usize>i * STROKE;
    const d = distanceFromStroke(stroke, x, y, z);
    store<f64>(distances + (<usize>i << 3), d);
    nearest = min(nearest, d);
    widest = max(widest, blendOf(stroke));
  }
  if (nearest - radius - widest / 4 > 0) return OUTSIDE;
  let deepest = -Infinity;
  let softest: f64 = 0;
  const removed = distances + (<usize>addCount << 3);
  for (let i = 0; i < cutCount; i++) {
    const stroke = cuts + <usize>i * STROKE;
    const d = -distanceFromStroke(stroke, x, y, z);
    store<f64>(removed + (<usize>i << 3), d);
    deepest = max(deepest, d);
    softest = max(softest, blendOf(stroke));
  }
  if (deepest - radius > 0) return OUTSIDE;
  // Depths inside flat ellipsoids are overstated up to twofold.
  if (nearest / 2 + radius < 0 && deepest + radius + softest / 4 < 0) return INSIDE;
  const keptAdds = keepAdds(adds, addCount, nearest, radius, widest);
  const addsFrom = <usize>load<u32>(keptAdds);
  const addsKept = load<i32>(keptAdds, 4);
  const floor = nearest - 2 * radius - widest / 4;
  const keptCuts = take(<usize>cutCount * STROKE);
  let cutsKept = 0;
  for (let i = 0; i < cutCount; i++) {
    const stroke = cuts + <usize>i * STROKE;
    if (load<f64>(removed + (<usize>i << 3)) + max(blendOf(stroke), softest) < floor) continue;
    memory.copy(keptCuts + <usize>cutsKept * STROKE, stroke, STROKE);
    cutsKept++;
  }
  const kept = groupOf(addsFrom, addsKept, keptCuts, cutsKept);
  for (let i = 0; i < addsKept; i++) lighten(addsFrom + <usize>i * STROKE, x, y, z, radius);
  return kept;
}

/** Copies the strokes that come within their own blend, or that of a later one, of the nearest. */
function keepAdds(adds: usize, count: i32, nearest: f64, radius: f64, widest: f64): usize {
  const list = take(8);
  const kept = take(<usize>count * STROKE);
  let first = count;
  let blendAfter: f64 = 0;
  for (let i = count - 1; i >= 0; i--) {
    const stroke = adds + <usize>i * STROKE;
    const margin = load<f64>(distances + (<usize>i << 3)) - nearest - 2 * radius;
    if (margin <= widest) blendAfter = max(blendAfter, blendOf(stroke));
    if (margin > blendAfter) continue;
    first--;
    memory.copy(kept + <usize>first * STROKE, stroke, STROKE);
  }
  store<u32>(list, kept + <usize>first * STROKE);
  store<i32>(list, count - first, 4);
  return list;
}

/** Leaves a chain only the links that can be nearest somewhere within the ball. */
function lighten(stroke: usize, x: f64, y: f64, z: f64, radius: f64): void {
  const links = <usize>load<u32>(stroke, 4);
  if (links == 0) return;
  const count = load<i32>(stroke, 8);
  const reach = distanceFromStroke(stroke, x, y, z) + 2 * radius;
  const kept = take(<usize>count * LINK);
  let left = 0;
  for (let i = 0; i < count; i++) {
    const l = links + <usize>i * LINK;
    if (distanceFromLink(l, x, y, z) > reach) continue;
    memory.copy(kept + <usize>left * LINK, l, LINK);
    left++;
  }
  store<u32>(stroke, kept, 4);
  store<i32>(stroke, left, 8);
}
