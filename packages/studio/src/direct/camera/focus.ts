import type { Brief } from "../../brief.js";
import { type Vector, type View, viewOf } from "../../camera.js";
import { cos, radians, sin } from "../../math/exact.js";
import type { Scene, Thing } from "../../scene.js";
import { round } from "./lens.js";

/** Lens radius over distance: of a photograph of things on a table, and of one that means its blur to be seen. */
const GENTLE = 0.014;
const SHALLOW = 0.045;
/** The widest disc that a point of a thing may blur to, of the frame's height, unless blur is asked for: 5 pixels at 1K. */
const SOFTEST = 0.005;

/** How deep the face of a thing is, of its size, and how wide a point there may blur, of the frame's height. */
const FACE = 0.3;
const SOFT_IN_FACE = 0.0125;

const SHALLOW_WORDS =
  /\b(?:bokeh|shallow depth of field|shallow focus|macro|blurred background|out of focus|f\/?1\.\d|portrait)\b/i;

type Standing = Pick<Thing, "position" | "size" | "tilt" | "lean">;

/**
 * A camera with a lens. Where blur is asked for, it is sharp at the first thing and soft before and behind; another
 * photograph is sharp between its nearest and its farthest thing, stopped down until none of them is lost. Before an exact
 * ground it is sharp all over: nothing there shows depth, and every blurred edge would take from the ground.
 */
export function focusedOn(
  brief: Pick<Brief, "style" | "framing" | "moods" | "prompt">,
  camera: Scene["camera"],
  things: readonly Standing[],
  exactGround = false,
): Scene["camera"] {
  const shallow = SHALLOW_WORDS.test(brief.prompt);
  if (exactGround && !shallow) return camera;
  if ((!shallow && brief.style !== "photo") || !things[0] || camera.projection === "parallel") return camera;
  const view = viewOf({ camera, width: 1, height: 1 });
  const depths = things.map((thing) => Math.max(view.distance * 0.2, faceDepth(view, thing)));
  if (shallow) {
    const face = depths[0]!;
    // A face has depth of its own, all of which is to be seen.
    const own = 1 / face - 1 / (face + FACE * things[0].size);
    const widest = (SOFT_IN_FACE * view.halfHeight) / Math.max(1e-9, own);
    return {
      ...camera,
      aperture: round(Math.min(view.distance * SHALLOW, widest)),
      focus: round(face),
    };
  }
  // A disc's width goes with the difference of the reciprocals of depth and focus (thin lens), so the middle is theirs.
  const [near, far] = [1 / Math.min(...depths), 1 / Math.max(...depths)];
  const widest = (SOFTEST * view.halfHeight) / Math.max(1e-9, (near - far) / 2);
  return {
    ...camera,
    aperture: round(Math.min(view.distance * GENTLE, widest)),
    focus: round(2 / (near + far)),
  };
}

/** How far ahead of the eye lies what faces the viewer: a little before a thing's middle. */
function faceDepth({ eye, forward }: View, thing: Standing): number {
  const lies = thing.lean === 90;
  const [x, y, z] = lies ? middleOfLying(thing) : thing.position;
  const up = lies ? 0 : 0.3 * thing.size;
  const middle = (x - eye[0]) * forward[0] + (y + up - eye[1]) * forward[1] + (z - eye[2]) * forward[2];
  return middle - (lies ? 0 : 0.22 * thing.size);
}

/** What lies on its back reaches away from its foot. */
function middleOfLying({ position: [x, y, z], size, tilt }: Standing): Vector {
  const angle = radians(tilt);
  return [x + 0.5 * size * sin(angle), y, z - 0.5 * size * cos(angle)];
}
