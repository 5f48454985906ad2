import { isFlat } from "../brief.js";
import type { Scene } from "../scene.js";
import { cornerArcs, unshown } from "./corner.js";
import type { VectorDrawing } from "./drawing.js";
import { type Easel, easelFor } from "./easel.js";
import { described, inked } from "./inks.js";
import { groupOf, type Layer } from "./layer.js";
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
  const printed = await withAllColours(await inked(layers, easel, chosen), easel);
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

/** Asked colours that found no place among the things get one behind them; a tile must go on repeating instead. */
async function withAllColours(layers: readonly Layer[], easel: Easel): Promise<readonly Layer[]> {
  if (easel.scene.style === "pattern") return layers;
  const missing = await unshown(layers, easel.scene);
  const [first, ...rest] = layers;
  return missing.length === 0 || !first ? layers : [first, cornerArcs(easel, missing), ...rest];
}

function titleOf({ things }: Scene): string {
  const names = [...new Set(things.map(({ asked, concept }) => asked ?? concept))];
  return names.length === 0 ? "Picture" : names.join(", ");
}
