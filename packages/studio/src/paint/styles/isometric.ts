import { deeper, groundLayer, stageTint } from "../backdrop.js";
import type { Point } from "../drawing.js";
import type { Easel } from "../easel.js";
import type { Layer } from "../layer.js";
import { ellipse, polygon } from "../outline.js";
import type { Style } from "./style.js";

/** A step to the side on the ground goes this far up the picture: tan 30°. */
const RISE = 0.57735;
/** The slab beneath, against its width. */
const THICK = 0.062;

/** Isometric: solids by three tones on a slab, all lines parallel. */
export const isometric: Style = (easel) => ({
  layers: [
    groundLayer(easel.scene, easel.ground),
    ...slab(easel),
    ...easel.figures.map(({ layer }) => layer),
  ],
});

function slab({ scene, ground, cast: { around, feet } }: Easel): Layer[] {
  if (!around || feet.length === 0) return [];
  const x = feet.reduce((sum, foot) => sum + foot.x, 0) / feet.length;
  const y = feet.reduce((sum, foot) => sum + foot.y - foot.depth * 0.4, 0) / feet.length;
  const reach = feet.map((foot) => Math.abs(foot.x - x) + Math.abs(foot.y - y) / RISE / 1.2 + foot.halfWidth);
  const least = 0.3 * Math.min(scene.width, scene.height);
  const half = Math.min(scene.width * 0.46, Math.max(least, Math.max(...reach) * 1.16));
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
