import { type Genre, genreOf } from "../../shape/genre.js";
import { entryOf } from "../../shape/index.js";
import { groundLayer, stageTint } from "../backdrop.js";
import { type Contour, endOf } from "../drawing.js";
import type { Figure } from "../figures.js";
import type { InkedMark, Layer } from "../layer.js";
import { circle, placement } from "../outline.js";
import { copiesOf, isFree, type Spot } from "../torus.js";
import { moved } from "./centred.js";
import type { Style } from "./style.js";

/** Sizes of motifs, of the frame's short side, largest first, and how many of each are tried for. */
const SIZES = [
  { size: 0.21, tries: 1500 },
  { size: 0.16, tries: 2000 },
  { size: 0.12, tries: 2500 },
  { size: 0.085, tries: 2500 },
] as const;
/** Free space between motifs, and the radius of dots between them. */
const GAP = 0.012;
const DOT = 0.0055;
/** Most a motif leans aside, degrees; and what is built, grows, drives or stands on its feet, which would fall over. */
const LEAN = 30;
const LEAN_ROOTED = 7;
const ROOTED: readonly Genre[] = ["building", "plant", "furniture", "vehicle", "person"];

/**
 * A tile that repeats without a seam: motifs by Poisson disc on a torus, the largest first, dots where room is left;
 * what crosses an edge is drawn again on the other side.
 */
export const pattern: Style = (easel) => {
  const { scene, ground, figures, short, random } = easel;
  const { width, height } = scene;
  const taken: Spot[] = [];
  const layers: Layer[] = [groundLayer(scene, ground)];
  const motifs = figures.map(motifOf);
  let turn = 0;
  for (const { size, tries } of SIZES) {
    for (let n = 0; n < tries && motifs.length > 0; n++) {
      const motif = motifs[turn % motifs.length]!;
      const radius = (size * short * motif.reach) / 2;
      const spot = { x: width * random(), y: height * random(), radius };
      if (!isFree(spot, taken, scene, GAP * short)) continue;
      taken.push(spot);
      turn++;
      const scale = (size * short) / motif.side;
      const lean = motif.lean * (2 * random() - 1);
      for (const [dx, dy] of copiesOf(spot, scene)) {
        const matrix = placement(scale, lean, spot.x + dx, spot.y + dy);
        layers.push({ ...motif.layer, marks: motif.layer.marks.map((mark) => moved(mark, matrix, scale)) });
      }
    }
  }
  const dots: Contour[] = [];
  for (let n = 0; n < 1600; n++) {
    const spot = { x: width * random(), y: height * random(), radius: DOT * short * (1 + (n % 2) * 0.6) };
    if (!isFree({ ...spot, radius: spot.radius * 2.4 }, taken, scene, GAP * short)) continue;
    taken.push({ ...spot, radius: spot.radius * 3.2 });
    for (const [dx, dy] of copiesOf(spot, scene)) dots.push(circle(spot.x + dx, spot.y + dy, spot.radius));
  }
  const filler: InkedMark = { outline: dots, colour: stageTint(ground) };
  layers.splice(1, 0, { id: "dots", marks: [filler] });
  return { layers };
};

interface Motif {
  /** About its own middle. */
  readonly layer: Layer;
  readonly side: number;
  /** The radius of the circle about it, of half its longest side. */
  readonly reach: number;
  /** Most it leans aside, degrees. */
  readonly lean: number;
}

function motifOf({ layer, extent, spot }: Figure): Motif {
  const { left, top, right, bottom } = extent;
  const side = Math.max(right - left, bottom - top);
  const marks = layer.marks.map((mark) =>
    moved(mark, [1, 0, 0, 1, -(left + right) / 2, -(top + bottom) / 2], 1),
  );
  const points = marks.flatMap(({ outline }) =>
    outline.flatMap(({ start, segments }) => [start, ...segments.map(endOf)]),
  );
  const farthest = Math.sqrt(points.reduce((most, [x, y]) => Math.max(most, x * x + y * y), 0));
  const entry = entryOf(spot.thing.shape);
  return {
    layer: { ...layer, marks },
    side: side > 0 ? side : 1,
    reach: side > 0 ? (2 * farthest) / side : 1,
    lean: entry && ROOTED.includes(genreOf(entry)) ? LEAN_ROOTED : LEAN,
  };
}
