import { linearOf } from "../colour.js";
import type { Scene } from "../scene.js";
import { BLUR_BYTES } from "./layout.js";

/** A scene's out-of-focus shapes as the kernel reads them; lengths in heights of the frame. */
export function blursOf(scene: Pick<Scene, "set" | "width" | "height">): Float32Array {
  const shapes = scene.set && scene.set.kind !== "room" ? scene.set.behind : [];
  const words = BLUR_BYTES / 4;
  const aspect = scene.width / scene.height;
  const blurs = new Float32Array(shapes.length * words);
  shapes.forEach(({ shape, x, y, w, h, blur, colour, strength, cover }, n) => {
    const linear = linearOf(colour).map((channel) => channel * strength);
    blurs.set([x * aspect, y, (w * aspect) / 2, h / 2, ...linear], n * words);
    blurs.set([blur, cover, shape === "disc" ? 1 : 0], n * words + 8);
  });
  return blurs;
}
