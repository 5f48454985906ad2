import type { Mark, Outline, Point, Segment, VectorDrawing } from "../paint/drawing.js";
import type { LabelMap } from "../paint/trace/labels.js";
import { regionsOf } from "../paint/trace/regions.js";

/** A picture as areas of one colour, ready to be traced. */
export interface TracedAreas {
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one of the labels'. */
  readonly scale: number;
  readonly labels: Int16Array;
  /** `#rrggbb` of each area. */
  readonly colours: readonly string[];
  readonly inSubject: readonly boolean[];
}

/** The areas as a vector picture: one outline each, the ground's in one group and the subject's in another over it. */
export function tracedDrawing(
  areas: TracedAreas,
  frame: { width: number; height: number },
  title: string,
): VectorDrawing {
  const { colours, inSubject, scale } = areas;
  const base = mostOf(areas);
  const ground: Mark[] = [
    { kind: "shape", outline: [rectangle(frame.width, frame.height)], fill: colours[base]! },
  ];
  const subject: Mark[] = [];
  for (const { label, outline } of regionsOf(framed(areas), (each) => (inSubject[each] ? 1 : 0))) {
    const within = inSubject[label]!;
    if (label === base && !within) continue;
    const mark: Mark = { kind: "shape", outline: scaled(outline, scale), fill: colours[label]! };
    (within ? subject : ground).push(mark);
  }
  const groups = { ground, subject };
  const children = Object.entries(groups)
    .filter(([, marks]) => marks.length > 0)
    .map(([id, marks]): Mark => ({ kind: "group", id, children: marks }));
  return { ...frame, title, children };
}

/** The ground's largest area, or the largest of all. */
function mostOf({ labels, colours, inSubject }: TracedAreas): number {
  const counts = new Int32Array(colours.length);
  for (const label of labels) counts[label]! += 1;
  let best = -1;
  for (let label = 0; label < counts.length; label++) {
    if (inSubject[label] && inSubject.includes(false)) continue;
    if (best < 0 || counts[label]! > counts[best]!) best = label;
  }
  return best;
}

/** With a rim of nothing, which tracing needs; areas go on under the rim of the frame. */
function framed({ width, height, labels }: TracedAreas): LabelMap {
  const wide = width + 2 * RIM;
  const tall = height + 2 * RIM;
  const map = new Int16Array(wide * tall);
  for (let y = 1; y < tall - 1; y++) {
    const from = Math.min(height - 1, Math.max(0, y - RIM)) * width;
    for (let x = 1; x < wide - 1; x++) {
      map[y * wide + x] = 1 + labels[from + Math.min(width - 1, Math.max(0, x - RIM))]!;
    }
  }
  return { width: wide, height: tall, labels: map };
}

/** Pixels by which areas reach beyond the frame, so that none ends short of it. */
const RIM = 3;

function scaled(outline: Outline, by: number): Outline {
  const place = (value: number) => (value - RIM) * by;
  return outline.map(({ start, segments, closed }) => ({
    start: [place(start[0]), place(start[1])] as Point,
    segments: segments.map((segment) => segment.map(place) as unknown as Segment),
    closed,
  }));
}

function rectangle(width: number, height: number) {
  return {
    start: [0, 0] as Point,
    segments: [
      [width, 0],
      [width, height],
      [0, height],
    ] as Segment[],
    closed: true,
  };
}
