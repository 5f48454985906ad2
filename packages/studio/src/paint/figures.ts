import type { View } from "../camera.js";
import type { FaceName } from "../face.js";
import type { Thing } from "../scene.js";
import type { ShapeEntry } from "../shape/catalogue.js";
import { entryOf } from "../shape/index.js";
import { type Art, mapShapes } from "./art.js";
import type { Cast } from "./backdrop.js";
import { givenColours } from "./colours.js";
import { type Contour, endOf } from "./drawing.js";
import { faceFeatures } from "./face.js";
import { iconArt } from "./icon-art.js";
import type { InkedMark, Layer } from "./layer.js";
import { type Light, modelArt, shaded } from "./model-art.js";
import { type Extent, extentOf } from "./outline.js";
import type { Spot } from "./placing.js";

/** A thing of the scene as it is painted. */
export interface Figure {
  readonly layer: Layer;
  readonly spot: Spot;
  readonly extent: Extent;
}

/** The flat forms of things where they stand; `light` says how models are shaded. */
export function figuresOf(spots: readonly Spot[], view: View, light: Light): Figure[] {
  return spots.flatMap((spot) => {
    const { thing } = spot;
    const entry = entryOf(thing.shape);
    const art = entry && artOf(thing, entry, view, light);
    if (!entry || !art || art.shapes.length === 0) return [];
    const marks = marksOf(spot, art, givenColours(thing, entry));
    const faced = thing.face ? [...marks, ...faceOn(thing.face, marks)] : marks;
    const layer: Layer = { id: thing.concept, label: thing.asked ?? thing.concept, marks: faced };
    return [{ layer, spot, extent: extentOfMarks(marks) }];
  });
}

/** Of a figure's width and height, half a face at most. */
const FACE_SHARE = 0.23;

/** A face where a figure's largest shape has its weight. */
function faceOn(face: FaceName, marks: readonly InkedMark[]): InkedMark[] {
  const { left, right, top, bottom } = extentOfMarks(marks);
  const shapes = marks.flatMap(({ outline }) => outline.map(weightOf));
  const main = shapes.reduce((best, one) => (one.area > best.area ? one : best));
  const half = FACE_SHARE * Math.min(right - left, 1.3 * (bottom - top));
  return faceFeatures(face, main.x, main.y, half).map(({ outline, colour }) => ({ outline, colour }));
}

/** Area and centre of gravity of a contour, its curves taken as their chords (shoelace formula). */
function weightOf({ start, segments }: Contour): { area: number; x: number; y: number } {
  const points = [start, ...segments.map(endOf)];
  let [area, x, y] = [0, 0, 0];
  points.forEach(([x0, y0], n) => {
    const [x1, y1] = points[(n + 1) % points.length]!;
    const cross = x0 * y1 - x1 * y0;
    area += cross / 2;
    x += ((x0 + x1) * cross) / 6;
    y += ((y0 + y1) * cross) / 6;
  });
  return area === 0
    ? { area: 0, x: start[0], y: start[1] }
    : { area: Math.abs(area), x: x / area, y: y / area };
}

/** A thing's drawing where it has one, else its model as it is seen. */
function artOf(thing: Thing, entry: ShapeEntry, view: View, light: Light): Art | null {
  if (thing.shape.source === "icon" && light !== "solid") return iconArt(thing.shape.name, entry.roles);
  return modelArt(thing.shape, thing.turn, { view, light, roles: entry.roles });
}

function marksOf(spot: Spot, art: Art, given: ReadonlyMap<string, string>): InkedMark[] {
  return mapShapes(spot.matrix, art.shapes).map(({ role, colour, shade = 0, ...shape }): InkedMark => {
    const fixed = given.get(role);
    const own = fixed ?? colour;
    const seen = shade === 0 ? own : shaded(own, shade);
    return { ...shape, colour: seen, ...(fixed === undefined ? {} : { fixed: true }) };
  });
}

export function extentOfMarks(marks: readonly InkedMark[]): Extent {
  return extentOf(marks.map(({ outline }) => outline));
}

/** Where a group of figures is, and what of it stands on the ground. */
export function castOf(figures: readonly Figure[]): Cast {
  if (figures.length === 0) return { around: null, feet: [] };
  const around = extentOfMarks(figures.flatMap(({ layer }) => layer.marks));
  const standing = figures.filter(({ spot }) => Math.abs(spot.thing.position[1]) < 0.02);
  const feet = standing.map(({ extent, spot }) => ({
    x: (extent.left + extent.right) / 2,
    y: Math.min(extent.bottom, spot.foot[1] + 0.4 * (extent.bottom - spot.foot[1])),
    depth: Math.max(0, extent.bottom - spot.foot[1]),
    halfWidth: (extent.right - extent.left) / 2,
  }));
  return { around, feet };
}
