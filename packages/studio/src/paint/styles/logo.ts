import { cos, radians, sin } from "../../math/exact.js";
import { randomFrom } from "../../math/random.js";
import { hexOfOklch, mixed, oklchOf } from "../../oklch.js";
import { groundLayer } from "../backdrop.js";
import type { Contour } from "../drawing.js";
import type { Easel } from "../easel.js";
import { extentOfMarks } from "../figures.js";
import type { InkedMark, Layer } from "../layer.js";
import { circle, type Extent, extentOf, polygon, roundedRectangle } from "../outline.js";
import { centredIn } from "./centred.js";
import type { Style } from "./style.js";

/** The badge and the mark on it, of the frame's short side. */
const BADGE = 0.35;
const MARK = 0.43;

/** The three inks of a mark. */
interface Inks {
  readonly field: string;
  readonly paper: string;
  readonly accent: string;
  /** Paper in shade. */
  readonly tone: string;
}

/** A logo: the thing in paper and one accent on a plain badge of one ink. */
export const logo: Style = (easel) => {
  const { scene, ground, figures, short } = easel;
  // Marks of one seed differ by what they show.
  const random = randomFrom("logo", scene.seed, scene.things[0]?.concept ?? "");
  const inks = inksOf({ ...easel, random });
  const [x, y] = [scene.width / 2, scene.height / 2];
  const form = FORMS[Math.floor(random() * FORMS.length)]!;
  const layers: Layer[] = [
    groundLayer(scene, ground),
    { id: "badge", marks: form(x, y, BADGE * short, inks) },
  ];
  for (const layer of centredIn(figures, [x, y], MARK * short)) {
    layers.push({ ...layer, marks: reduced(layer.marks.flatMap(apart), inks) });
  }
  return { layers, chosen: true };
};

type Form = (x: number, y: number, radius: number, inks: Inks) => InkedMark[];

const ringed = (
  outline: (radius: number) => Contour,
  radius: number,
  { field, paper }: Inks,
): InkedMark[] => [
  { outline: [outline(radius)], colour: field },
  { outline: [outline(radius * 0.93)], colour: paper },
  { outline: [outline(radius * 0.9)], colour: field },
];

const FORMS: readonly Form[] = [
  (x, y, radius, inks) => ringed((r) => circle(x, y, r), radius, inks),
  (x, y, radius, { field }) => [{ outline: [circle(x, y, radius)], colour: field }],
  (x, y, radius, { field }) => [
    {
      outline: [
        roundedRectangle(x - radius * 0.94, y - radius * 0.94, radius * 1.88, radius * 1.88, radius * 0.52),
      ],
      colour: field,
    },
  ],
  (x, y, radius, inks) => ringed((r) => scalloped(x, y, r), radius * 1.02, inks).slice(0, 1),
  (x, y, radius, { field }) => [{ outline: [softHexagon(x, y, radius * 1.06)], colour: field }],
];

/** A seal with a wavy rim. */
function scalloped(x: number, y: number, radius: number): Contour {
  const waves = 20;
  const at = (n: number, r: number): [number, number] => {
    const angle = radians((360 * n) / (2 * waves));
    return [x + r * sin(angle), y - r * cos(angle)];
  };
  const segments = Array.from({ length: waves }, (_, k) => {
    const n = 2 * k;
    const [a, b, end] = [
      at(n + 0.55, radius * 1.075),
      at(n + 1.45, radius * 1.075),
      at(n + 2, radius * 0.965),
    ];
    return [...a, ...b, ...end] as const;
  });
  return { start: at(0, radius * 0.965), segments, closed: true };
}

/** A hexagon standing on a corner, its corners rounded. */
function softHexagon(x: number, y: number, radius: number): Contour {
  const corner = (n: number): [number, number] => [
    x + radius * sin(radians(60 * n)),
    y - radius * cos(radians(60 * n)),
  ];
  const between = (
    a: readonly [number, number],
    b: readonly [number, number],
    t: number,
  ): [number, number] => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  const soft = 0.16;
  const start = between(corner(0), corner(5), soft);
  const segments = Array.from({ length: 6 }, (_, n) => {
    const [from, to, next] = [
      between(corner(n), corner(n + 5), soft),
      between(corner(n), corner(n + 1), soft),
      corner(n),
    ];
    const curve = [...between(from, next, 0.6), ...between(to, next, 0.6), ...to] as const;
    return [curve, between(corner(n + 1), corner(n), soft)] as const;
  }).flat();
  return segments.length > 0 ? { start, segments, closed: true } : polygon([start]);
}

/** A figure in the inks of the mark: light and main surfaces are paper, other hues the accent, dark details the field. */
function reduced(marks: readonly InkedMark[], { field, paper, accent, tone }: Inks): InkedMark[] {
  const areaOf = ({ left, right, top, bottom }: Extent) => (right - left) * (bottom - top);
  const extents = marks.map((mark) => extentOfMarks([mark]));
  const largest = extents.reduce((best, one, n) => (areaOf(one) > areaOf(extents[best]!) ? n : best), 0);
  const main = oklchOf(marks[largest]!.colour);
  const lightest = Math.max(...marks.map(({ colour }) => oklchOf(colour).l));
  const within = (n: number) => extents.slice(0, n).some((outer) => holds(outer, extents[n]!));
  return marks.map((mark, n) => {
    const own = oklchOf(mark.colour);
    const turn = Math.abs(((own.h - main.h + 540) % 360) - 180);
    const dark = own.l < 0.35 || (own.c < 0.05 && own.l < lightest - 0.35);
    // On the rim a dark detail would melt into the badge.
    if (dark) return { ...mark, colour: within(n) ? field : accent };
    if (own.c > 0.07 && (turn > 32 || main.c < 0.04)) return { ...mark, colour: accent };
    return { ...mark, colour: Math.abs(own.l - main.l) < 0.035 ? paper : tone };
  });
}

/** A mark of several separate shapes as one mark each; holes stay with what they are in. */
function apart(mark: InkedMark): InkedMark[] {
  const pieces: { outline: Contour[]; extent: Extent }[] = [];
  for (const contour of mark.outline) {
    const extent = extentOf([[contour]]);
    const around = pieces.find((piece) => holds(piece.extent, extent));
    if (around) around.outline.push(contour);
    else pieces.push({ outline: [contour], extent });
  }
  return pieces.map(({ outline }) => ({ ...mark, outline }));
}

function holds(outer: Extent, inner: Extent): boolean {
  const slack = 0.01 * (outer.right - outer.left);
  return (
    inner.left > outer.left - slack &&
    inner.right < outer.right + slack &&
    inner.top > outer.top - slack &&
    inner.bottom < outer.bottom + slack
  );
}

function inksOf({ scene, ground, figures, random }: Easel): Inks {
  const { palette, things } = scene;
  const asked = palette.length > 0 ? palette : things.flatMap(({ colour }) => colour ?? []);
  const dark = [...asked].sort((a, b) => oklchOf(a).l - oklchOf(b).l)[0];
  const colours = figures.flatMap(({ layer }) => layer.marks.map(({ colour }) => oklchOf(colour)));
  const strongest = colours.reduce((best, one) => (one.c > best.c ? one : best), { l: 0.6, c: 0.05, h: 220 });
  const hues = [(strongest.h + 180) % 360, 165, 255, 300];
  const hue = hues[Math.floor(random() * hues.length)]!;
  const deep = hexOfOklch({ l: 0.34, c: 0.08, h: hue });
  const field = dark ?? deep;
  const light = oklchOf(field).l < 0.68;
  const pale =
    asked.filter((hex) => hex !== field && oklchOf(hex).l > 0.8)[0] ??
    (asked.length > 0 ? mixed(field, "#ffffff", 0.9) : "#fbf7ee");
  const own = oklchOf(ground).l > 0.85 ? ground : pale;
  const paper = light ? own : hexOfOklch({ l: 0.2, c: 0.03, h: oklchOf(field).h });
  const second = asked.find((hex) => hex !== field && hex !== paper);
  const { l } = oklchOf(field);
  const accent = second ?? hexOfOklch({ l: l < 0.68 ? 0.74 : 0.5, c: 0.14, h: strongest.h });
  const tone = asked.length > 0 ? mixed(field, "#ffffff", light ? 0.7 : 0.3) : mixed(paper, field, 0.2);
  return { field, paper, accent, tone };
}
