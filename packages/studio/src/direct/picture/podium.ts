import { cos, radians, sin } from "../../math/exact.js";
import { oklchOf } from "../../oklch.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { formedEntry } from "../../shape/form/index.js";
import type { Wanted } from "../colour/stripes.js";
import { extentOfAll, hullOf, moved, type Placed, shifted } from "../piece/piece.js";
import type { Extra, Posed, Setting } from "./beads.js";

/** Its top reaches so far past the feet of what stands there, and is at least so wide against the whole group. */
const MARGIN = 1.12;
const NARROWEST = 0.84;
/** What is this near to the ground, of its height, is foot. */
const FOOT = 0.12;
/** How deep it is at least, against its width. */
const SHALLOWEST = 0.5;
/** Width of a step's tread, and the most that a step is high, against the radius of the top. */
const TREAD = 0.085;
const HIGHEST = 0.3;
/** The least that a step is high against its own radius: no form is stretched flatter. */
const LOWEST = 0.132;
/** The most that a step is high against the group, where that is more. */
const TALLEST = 0.16;
/** The widest step against the top. */
const WIDEST = 1.9;
const WIDEST_WEIGHTED = 3;
/** Sine of the angle from which one looks onto the steps rather than at them. */
const STEEP = 0.6;
/** Of a tread's ring so much is seen: things and higher steps hide the rest. */
const RING_SEEN = 0.55;
/** A step covers at least so much of the frame, or it would be overlooked; where weights are given, it may be smaller. */
const LEAST = 0.016;
const LEAST_WEIGHTED = 0.0095;
const TURNS = 4;
/** Treads are seen from at least so many degrees above. */
const ABOVE = 13;

/**
 * A group lifted on a stepped podium, one step for each colour that nothing else shows, dark ones below, as product
 * photographers build them: all of them are seen, and they belong to the picture. `area` 1 is the group's own.
 */
export function onPodium<P extends Posed>(
  wanted: readonly Wanted[],
  group: P,
  setting: Setting<P>,
): { readonly extras: readonly Extra[]; readonly posed: P } {
  const drum = wanted.length > 0 ? setting.lookUp("cylinder")?.entry : undefined;
  if (!drum) return { extras: [], posed: group };
  const elevation = Math.max(ABOVE, setting.elevation);
  const least = setting.weighted ? LEAST_WEIGHTED : LEAST;
  let growth = 1;
  let extras: readonly Extra[] = [];
  let posed = group;
  for (let turn = 0; turn < TURNS; turn++) {
    const built = stepsUnder(group.placed, wanted, drum, { ...setting, elevation }, growth);
    extras = built.steps;
    posed = setting.pose({
      placed: [...shifted(group.placed, [0, built.height, 0]), ...extras.map(({ placed }) => placed)],
      elevation,
    });
    const foot = posed.boxes.at(-1)!;
    const unit = foot.w / (2 * built.radius);
    const smallest = built.smallest * unit * unit * setting.aspect;
    if (smallest > least * 0.92) break;
    growth *= Math.min(3, least / Math.max(smallest, least / 9));
  }
  return { extras, posed };
}

interface Built {
  /** From the top down. */
  readonly steps: readonly Extra[];
  readonly height: number;
  /** Of the lowest. */
  readonly radius: number;
  /** About how much of the smallest is seen, in square units. */
  readonly smallest: number;
}

function stepsUnder<P extends Posed>(
  group: readonly Placed[],
  wanted: readonly Wanted[],
  drum: ShapeEntry,
  { cover, elevation, weighted }: Setting<P>,
  growth: number,
): Built {
  const { min, max } = extentOfAll(group);
  const high = max[1] - min[1];
  const whole = (max[0] - min[0]) * high * cover;
  const top = topUnder(group);
  const [s, c] = [sin(radians(elevation)), cos(radians(elevation))];
  const steep = s > STEEP;
  const floor = Math.min(...wanted.map(({ area }) => area)) * growth;
  const disc = (radius: number) => Math.PI * radius * radius * top.depth * s;
  // Things hide half of the top, or what they cover of it.
  const open = (radius: number) => Math.max(disc(radius) / 2, disc(radius) - whole);
  const ordered = downwards(
    wanted.map((one) => ({ ...one, area: Math.max(one.area, floor) * whole })),
    weighted || steep,
  );
  const most = Math.max(HIGHEST * top.radius, TALLEST * high);
  const widest = (weighted ? WIDEST_WEIGHTED : WIDEST) * top.radius;
  let inner = 0;
  let radius = top.radius;
  const sizes = ordered.map(({ hex, area }) => {
    const first = inner === 0;
    if (!first) radius = inner + TREAD * top.radius;
    // Higher steps hide the part of a tread behind them.
    const treadOf = (outer: number) =>
      first ? open(outer) : (steep ? 1 : RING_SEEN) * (disc(outer) - disc(inner));
    const enough = (outer: number) => treadOf(outer) + 2 * outer * most * c >= area;
    while (!enough(radius) && radius < widest) radius += TREAD * top.radius;
    const tread = treadOf(radius);
    const height = Math.max(
      LOWEST * radius,
      Math.min(most, (area - tread) / (2 * radius * Math.max(0.1, c))),
    );
    inner = radius;
    return { hex, radius, height, seen: 2 * radius * height * c + tread };
  });
  const height = sizes.reduce((sum, step) => sum + step.height, 0);
  let level = height;
  const steps = sizes.map((step): Extra => {
    level -= step.height;
    return stepOf(drum, step, top.depth, [top.x, level, top.z]);
  });
  return {
    steps,
    height,
    radius: sizes.at(-1)!.radius,
    smallest: Math.min(...sizes.map(({ seen }) => seen)),
  };
}

/**
 * From the top down: the more a colour wants the farther down, and of those that want alike the lighter above, so that the
 * podium stands firm. A top that shows much by itself is of the colour that wants most.
 */
function downwards(wanted: readonly Wanted[], broad: boolean): Wanted[] {
  const rankOf = ({ rank, area }: Wanted) => rank ?? area;
  const ordered = [...wanted].sort((a, b) => rankOf(a) - rankOf(b) || oklchOf(b.hex).l - oklchOf(a.hex).l);
  return broad ? [ordered.at(-1)!, ...ordered.slice(0, -1)] : ordered;
}

/** The ellipse that carries a group: its middle, half its width, and its depth against its width. */
function topUnder(group: readonly Placed[]): { x: number; z: number; radius: number; depth: number } {
  const { min, max } = extentOfAll(group);
  const feet = group.flatMap((piece) => {
    const points = hullOf(piece).map((point) => moved(point, piece.position));
    const low = Math.min(...points.map(([, y]) => y));
    const high = Math.max(...points.map(([, y]) => y));
    return points.filter(([, y]) => y <= low + FOOT * (high - low));
  });
  const sides = (axis: 0 | 2): [number, number] => [
    Math.min(...feet.map((point) => point[axis])),
    Math.max(...feet.map((point) => point[axis])),
  ];
  const [left, right] = sides(0);
  const [back, front] = sides(2);
  const [x, z] = [(left + right) / 2, (back + front) / 2];
  const depth = Math.min(1, Math.max(SHALLOWEST, (front - back) / Math.max(1e-3, right - left)));
  const reach = Math.max(...feet.map(([px, , pz]) => Math.sqrt((px - x) ** 2 + ((pz - z) / depth) ** 2)));
  return { x, z, depth, radius: Math.max(reach * MARGIN, (NARROWEST * (max[0] - min[0])) / 2) };
}

/** A flat drum of this size. */
function stepOf(
  drum: ShapeEntry,
  { hex, radius, height }: { readonly hex: string; readonly radius: number; readonly height: number },
  depth: number,
  position: Placed["position"],
): Extra {
  const { min, max } = drum.bounds;
  const [own, tall] = [max[0] - min[0], max[1] - min[1]];
  // Widened as far as a form may be, so that it can be flat: the size makes up for it.
  const wide = 4;
  const high = Math.min(4, Math.max(0.2, ((height / (2 * radius)) * wide * own) / tall));
  const form = { stretch: [wide, four(high), four(wide * depth)] as [number, number, number] };
  const entry = formedEntry(drum, form);
  const size = Math.max(2 * radius, height);
  return {
    placed: { mention: null, nth: 0, entry, form, size, turn: 0, position },
    entry,
    colouring: { colour: hex, material: "own", partColours: {}, partMaterials: {} },
  };
}

function four(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
