import { linearOf } from "../../colour.js";
import type { FaceName } from "../../face.js";
import type { Material, Part } from "../../geometry.js";
import { FACE_HEIGHT, faceFeatures } from "../../paint/face.js";
import type { BuiltShape, ShapeEntry } from "../../shape/catalogue.js";
import { materialOf } from "../../shape/material.js";
import { areaFor } from "./area.js";
import { inked } from "./sheet.js";
import { surfaceOf } from "./surface.js";

/** How far a feature lies above the surface, and each next one above that, in the shape's own units. */
const RAISED = 0.005;
const STEP = 0.0012;
/** Rise over run of bumps that a face lies over, where nothing smooth is large enough. */
const STEEPEST = 8;
/** Of the room's width and height, at most. */
const SHARE = 0.74;

/** A face on the front of a shape, in its own units; null where it has no room for one. */
export function facePrintedOn(
  shape: BuiltShape,
  entry: ShapeEntry,
  name: FaceName,
): { parts: Part[]; materials: Material[] } | null {
  const area =
    areaFor(shape, entry, "front", new Set()) ?? areaFor(shape, entry, "front", new Set(), STEEPEST);
  if (!area) return null;
  const surface = surfaceOf(shape, "front", area.patch, area.role, new Set());
  const half = Math.min(surface.width / 2, surface.height / FACE_HEIGHT) * SHARE;
  const features = faceFeatures(name, surface.width / 2, surface.height * 0.48, half);
  return {
    parts: features.map((feature, n) => ({
      role: feature.name,
      // Each outline by itself: those of one feature may overlap.
      mesh: inked(
        feature.outline.map((contour) => [contour]),
        surface,
        RAISED + n * STEP,
      ),
    })),
    materials: features.map((feature) => materialOf("matte plastic", linearOf(feature.colour), true)),
  };
}
