import type { Brief } from "../brief.js";
import { viewOf } from "../camera.js";
import type { Scene, Thing } from "../scene.js";
import { round } from "./lens.js";

/** Lens radius over distance: of a photograph of things on a table, and of one that means its blur to be seen. */
const GENTLE = 0.014;
const SHALLOW = 0.045;

const SHALLOW_WORDS =
  /\b(?:bokeh|shallow depth of field|shallow focus|macro|blurred background|out of focus|f\/?1\.\d|portrait)\b/i;

/** A camera with a lens: photographs are sharp at the first thing and softer before and behind it. */
export function focusedOn(
  brief: Pick<Brief, "style" | "framing" | "moods" | "prompt">,
  camera: Scene["camera"],
  things: readonly Pick<Thing, "position" | "size">[],
): Scene["camera"] {
  const shallow = SHALLOW_WORDS.test(brief.prompt);
  const main = things[0];
  if ((!shallow && brief.style !== "photo") || !main || camera.projection === "parallel") return camera;
  const { eye, forward, distance } = viewOf({ camera, width: 1, height: 1 });
  const [x, y, z] = main.position;
  // A little before its middle: what faces the viewer is what one looks at.
  const middle =
    (x - eye[0]) * forward[0] + (y + main.size * 0.3 - eye[1]) * forward[1] + (z - eye[2]) * forward[2];
  const focus = Math.max(distance * 0.2, middle - main.size * 0.22);
  return { ...camera, aperture: round(distance * (shallow ? SHALLOW : GENTLE)), focus: round(focus) };
}
