import type { Brief } from "../brief.js";
import { type Vector, viewOf } from "../camera.js";
import { cos, radians, sin } from "../math/exact.js";
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
  things: readonly Pick<Thing, "position" | "size" | "tilt" | "lean">[],
): Scene["camera"] {
  const shallow = SHALLOW_WORDS.test(brief.prompt);
  const main = things[0];
  if ((!shallow && brief.style !== "photo") || !main || camera.projection === "parallel") return camera;
  const { eye, forward, distance } = viewOf({ camera, width: 1, height: 1 });
  const lies = main.lean === 90;
  const [x, y, z] = lies ? middleOfLying(main) : main.position;
  // A little before its middle: what faces the viewer is what one looks at.
  const up = lies ? 0 : 0.3 * main.size;
  const middle = (x - eye[0]) * forward[0] + (y + up - eye[1]) * forward[1] + (z - eye[2]) * forward[2];
  const focus = Math.max(distance * 0.2, middle - (lies ? 0 : 0.22 * main.size));
  return { ...camera, aperture: round(distance * (shallow ? SHALLOW : GENTLE)), focus: round(focus) };
}

/** What lies on its back reaches away from its foot. */
function middleOfLying({
  position: [x, y, z],
  size,
  tilt,
}: Pick<Thing, "position" | "size" | "tilt">): Vector {
  const angle = radians(tilt);
  return [x + 0.5 * size * sin(angle), y, z - 0.5 * size * cos(angle)];
}
