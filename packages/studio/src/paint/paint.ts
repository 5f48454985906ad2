import { isFlat } from "../brief.js";
import type { Scene } from "../scene.js";
import type { VectorDrawing } from "./drawing.js";
import { easelFor } from "./easel.js";
import { inksFor } from "./inks.js";
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
  const inks = await inksFor(layers, easel, chosen);
  return {
    width: scene.width,
    height: scene.height,
    title: titleOf(scene),
    ...(inks.description === null ? {} : { description: inks.description }),
    children: layers.filter(({ ground }) => !(cutOut && ground)).map((layer) => groupOf(layer, inks.of)),
  };
}

function titleOf({ things }: Scene): string {
  const names = [...new Set(things.map(({ asked, concept }) => asked ?? concept))];
  return names.length === 0 ? "Picture" : names.join(", ");
}
