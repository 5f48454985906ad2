import { isFlat } from "../brief.js";
import type { Scene } from "../scene.js";
import { withLacking } from "./corner.js";
import type { VectorDrawing } from "./drawing.js";
import { easelFor } from "./easel.js";
import { described, inked } from "./inks.js";
import { groupOf } from "./layer.js";
import { STYLES } from "./styles/index.js";

/**
 * Paints a scene in flat shapes; one that was made to be lit is painted as a flat illustration.
 * `cutOut`: the things alone, and their shadows, without the ground and what stands on it.
 */
export async function paint(
  scene: Scene,
  { cutOut = false }: { readonly cutOut?: boolean } = {},
): Promise<VectorDrawing> {
  const easel = easelFor(scene);
  const style = STYLES[isFlat(scene.style) ? scene.style : "flat"];
  const { layers, chosen = false } = style(easel);
  const inks = await inked(layers, easel, chosen);
  // What is added behind the things would break the seam of a tile.
  const printed = scene.style === "pattern" ? inks : await withLacking(inks, easel);
  const description = described(printed, scene.palette);
  return {
    width: scene.width,
    height: scene.height,
    title: titleOf(scene),
    ...(description === null ? {} : { description }),
    children: printed
      .filter(({ ground }) => !(cutOut && ground))
      .map((layer) => groupOf(layer, (colour) => colour)),
  };
}

function titleOf({ things }: Scene): string {
  const names = [...new Set(things.map(({ asked, concept }) => asked ?? concept))];
  return names.length === 0 ? "Picture" : names.join(", ");
}
