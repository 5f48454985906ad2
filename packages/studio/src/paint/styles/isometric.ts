import { deeper, groundLayer, stageTint } from "../backdrop.js";
import type { Point } from "../drawing.js";
import type { Easel } from "../easel.js";
import { extentOfMarks } from "../figures.js";
import type { Layer } from "../layer.js";
import { ellipse, type Matrix, mapOutline, polygon } from "../outline.js";
import { moved } from "./centred.js";
import type { Style } from "./style.js";

/** A step to the side on the ground goes this far up the picture: tan 30°. */
const RISE = 0.57735;
/** The slab beneath, against its width. */
const THICK = 0.062;
/** Free space along the frame, of its short side. */
const EDGE = 0.06;

/** Isometric: solids by three tones on a slab, all lines parallel. */
export const isometric: Style = (easel) => ({
  layers: [
    groundLayer(easel.scene, easel.ground),
    ...inFrame([...slab(easel), ...easel.figures.map(({ layer }) => layer)], easel.scene),
  ],
});

/** Slab and things drawn smaller about their middle until the frame holds them, that middle in the frame's. */
function inFrame(layers: readonly Layer[], { width, height }: Easel["scene"]): Layer[] {
  const marks = layers.flatMap((layer) => layer.marks);
  if (marks.length === 0) return [...layers];
  const { left, right, top, bottom } = extentOfMarks(marks);
  const margin = EDGE * Math.min(width, height);
  const scale = Math.min(1, (width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top));
  const matrix: Matrix = [
    scale,
    0,
    0,
    scale,
    (width - scale * (left + right)) / 2,
    (height - scale * (top + bottom)) / 2,
  ];
  return layers.map((layer) => ({
    ...layer,
    marks: layer.marks.map((mark) => moved(mark, matrix, scale)),
    ...(layer.clip ? { clip: mapOutline(matrix, layer.clip) } : {}),
  }));
}

function slab({ scene, ground, cast: { around, feet } }: Easel): Layer[] {
  if (!around || feet.length === 0) return [];
  const x = feet.reduce((sum, foot) => sum + foot.x, 0) / feet.length;
  const y = feet.reduce((sum, foot) => sum + foot.y - foot.depth * 0.4, 0) / feet.length;
  const reach = feet.map((foot) => Math.abs(foot.x - x) + Math.abs(foot.y - y) / RISE / 1.2 + foot.halfWidth);
  const least = 0.3 * Math.min(scene.width, scene.height);
  const half = Math.max(least, Math.max(...reach) * 1.16);
  const thick = half * 2 * THICK;
  const [left, right]: [Point, Point] = [
    [x - half, y],
    [x + half, y],
  ];
  const [back, front]: [Point, Point] = [
    [x, y - half * RISE],
    [x, y + half * RISE],
  ];
  const down = ([px, py]: Point): Point => [px, py + thick];
  const top = stageTint(ground);
  const shadows =
    scene.shadow === 0
      ? []
      : feet.map((foot) =>
          ellipse(foot.x, foot.y - foot.depth * 0.4, foot.halfWidth * 0.86, foot.halfWidth * 0.86 * RISE),
        );
  return [
    {
      id: "slab",
      marks: [
        { outline: [polygon([left, front, down(front), down(left)])], colour: deeper(top, 0.07) },
        { outline: [polygon([front, right, down(right), down(front)])], colour: deeper(top, 0.13) },
        { outline: [polygon([back, right, front, left])], colour: top },
      ],
    },
    ...(shadows.length > 0
      ? [{ id: "shadows", marks: [{ outline: shadows, colour: deeper(top, 0.05) }] }]
      : []),
  ];
}
