import { type View, viewOf } from "../camera.js";
import { randomFrom } from "../math/random.js";
import type { Scene, Thing } from "../scene.js";
import type { ShapeEntry } from "../shape/catalogue.js";
import { entryOf } from "../shape/index.js";
import { type Art, mapShapes } from "./art.js";
import { backdropLayers, type Cast } from "./backdrop.js";
import { givenColours, groundOf } from "./colours.js";
import type { VectorDrawing } from "./drawing.js";
import { harmonised } from "./harmony.js";
import { iconArt } from "./icon-art.js";
import { groupOf, type InkedMark, type Inks, type Layer } from "./layer.js";
import { modelArt, shaded } from "./model-art.js";
import { type Extent, extentOf } from "./outline.js";
import { type Spot, spotsOf } from "./placing.js";

/** Paints a scene in flat shapes. The drawing depends on the scene alone. */
export function paint(scene: Scene): VectorDrawing {
  const random = randomFrom("paint", scene.seed);
  const ground = groundOf(scene);
  const view = viewOf(scene);
  const figures = spotsOf(scene).flatMap((spot) => figureOf(spot, view));
  const layers = [
    ...backdropLayers(scene, ground, castOf(figures), random),
    ...figures.map(({ layer }) => layer),
  ];
  const inks = housePalette(
    figures.flatMap(({ layer }) => layer.marks),
    ground,
  );
  return {
    width: scene.width,
    height: scene.height,
    title: titleOf(scene),
    children: layers.map((layer) => groupOf(layer, inks)),
  };
}

interface Figure {
  readonly layer: Layer;
  readonly spot: Spot;
  readonly extent: Extent;
}

/** A thing's flat form: its drawing where it has one, else its model as it is seen. */
function artOf(thing: Thing, entry: ShapeEntry, view: View): Art | null {
  const drawn = thing.shape.source === "icon" && view.right[0] > 0.99;
  return drawn
    ? iconArt(thing.shape.name, entry.roles)
    : modelArt(thing.shape, thing.turn, view, entry.roles);
}

function figureOf(spot: Spot, view: View): Figure[] {
  const { thing } = spot;
  const entry = entryOf(thing.shape);
  const art = entry && artOf(thing, entry, view);
  if (!entry || !art) return [];
  const given = givenColours(thing, entry);
  const marks = mapShapes(spot.matrix, art.shapes).map(({ role, colour, shade = 0, ...shape }): InkedMark => {
    const fixed = given.get(role);
    const own = fixed ?? colour;
    const seen = shade > 0 ? shaded(own, shade) : own;
    return { ...shape, colour: seen, ...(fixed === undefined ? {} : { fixed: true }) };
  });
  const label = thing.asked ?? thing.concept;
  return [
    {
      layer: { id: thing.concept, label, marks },
      spot,
      extent: extentOf(marks.map(({ outline }) => outline)),
    },
  ];
}

function castOf(figures: readonly Figure[]): Cast {
  if (figures.length === 0) return { around: null, feet: [] };
  const extents = figures.map(({ extent }) => extent);
  const around = {
    left: Math.min(...extents.map(({ left }) => left)),
    top: Math.min(...extents.map(({ top }) => top)),
    right: Math.max(...extents.map(({ right }) => right)),
    bottom: Math.max(...extents.map(({ bottom }) => bottom)),
  };
  const standing = figures.filter(({ spot }) => Math.abs(spot.thing.position[1]) < 0.02);
  const feet = standing.map(({ extent, spot }) => ({
    x: (extent.left + extent.right) / 2,
    y: Math.min(extent.bottom, spot.foot[1] + 0.4 * (extent.bottom - spot.foot[1])),
    depth: Math.max(0, extent.bottom - spot.foot[1]),
    halfWidth: (extent.right - extent.left) / 2,
  }));
  return { around, feet };
}

/** Inks for a picture whose colours nobody chose. */
function housePalette(marks: readonly InkedMark[], ground: string): Inks {
  const areas = new Map<string, { colour: string; area: number; fixed: boolean }>();
  for (const { outline, colour, fixed = false } of marks) {
    const { left, top, right, bottom } = extentOf([outline]);
    const key = `${colour}${fixed}`;
    const known = areas.get(key) ?? { colour, area: 0, fixed };
    areas.set(key, { ...known, area: known.area + (right - left) * (bottom - top) });
  }
  const inks = harmonised([...areas.values()], ground);
  return ({ colour, fixed }) => (fixed ? colour : (inks.get(colour) ?? colour));
}

function titleOf({ things }: Scene): string {
  const names = [...new Set(things.map(({ asked, concept }) => asked ?? concept))];
  return names.length === 0 ? "Picture" : names.join(", ");
}
