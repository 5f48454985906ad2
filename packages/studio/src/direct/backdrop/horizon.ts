import { project, viewOf } from "../../camera.js";
import type { Scene } from "../../scene.js";

/** Where the ground's horizon lies, from the top of the frame. */
export function horizonOf(camera: Scene["camera"], width: number, height: number): number {
  const view = viewOf({ camera, width, height });
  const far = project(view, [camera.eye[0], 0, camera.eye[2] - 1e4]);
  return Math.min(0.9, Math.max(0.04, far?.y ?? 0.2));
}
