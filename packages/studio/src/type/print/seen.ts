import { project, type Vector, viewOf } from "../../camera.js";
import type { Box, Scene, Thing } from "../../scene.js";
import { standingFrame } from "../../shape/build.js";
import { buildShape, entryOf } from "../../shape/index.js";
import { point } from "../../shape/mesh/index.js";
import { areaFor } from "./area.js";
import { surfaceOf } from "./surface.js";

/** Where the written side of a thing is in the picture: the box around its area, fractions of the frame. Null where it has none. */
export function writtenBox(scene: Scene, thing: Thing): Box | null {
  const text = (scene.texts ?? []).find((one) => one.kind === "on" && one.thing === thing.id);
  const entry = entryOf(thing.shape);
  if (text?.kind !== "on" || !entry) return null;
  const shape = buildShape(thing.shape);
  const hidden = new Set(text.hides);
  const area = areaFor(shape, entry, text.side, hidden);
  if (!area) return null;
  const surface = surfaceOf(shape, text.side, area.patch, area.role, hidden);
  const frame = standingFrame(thing, shape.parts);
  const view = viewOf(scene);
  const seen = [0, 0.5, 1].flatMap((u) =>
    [0, 0.5, 1].flatMap((v) => {
      const at = surface.point(u * surface.width, v * surface.height, 0).at;
      return project(view, point(frame, at as unknown as Vector)) ?? [];
    }),
  );
  const xs = seen.map(({ x }) => x);
  const ys = seen.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}
