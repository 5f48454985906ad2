import { type FlatStyle, isFlat } from "../brief.js";
import type { Ornament } from "../ornament.js";
import type { Scene } from "../scene.js";
import { type Balanced, withLacking } from "./corner.js";
import type { VectorDrawing } from "./drawing.js";
import { type Easel, easelFor } from "./easel.js";
import { described, inked, weightsOf } from "./inks.js";
import { groupOf, type Layer } from "./layer.js";
import { withEdges } from "./melting.js";
import { ornamentLayer } from "./ornament/index.js";
import { type Matrix, mapOutline } from "./outline.js";
import { moved } from "./styles/centred.js";
import { STYLES } from "./styles/index.js";
import type { Composed } from "./styles/style.js";

/** Scales that things are tried at while some colour's part is further off its weight than this. */
const SCALES = [1, 0.86, 0.74, 0.64] as const;
const OFF = 0.07;

/** Styles whose figures stand on the bare ground in their own colours. */
const EDGED: readonly FlatStyle[] = ["flat", "flat isometric", "silhouette", "pattern"];

/**
 * Paints a scene in flat shapes; one that was made to be lit is painted as a flat illustration.
 * `cutOut`: the things alone, and their shadows, without the ground and what stands on it.
 */
export async function paint(
  scene: Scene,
  { cutOut = false }: { readonly cutOut?: boolean } = {},
): Promise<VectorDrawing> {
  if (scene.ornament) return ornamented(scene, scene.ornament);
  const easel = easelFor(scene);
  const name = isFlat(scene.style) ? scene.style : "flat";
  const composed = STYLES[name](easel);
  // What is added behind the things would break the seam of a tile.
  const whole =
    scene.style === "pattern"
      ? await inked(composed.layers, easel, composed.chosen ?? false)
      : await balanced(composed, easel);
  const printed = EDGED.includes(name) ? withEdges(whole, easel) : whole;
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

/** A picture that is a surface pattern and nothing else. */
function ornamented(scene: Scene, ornament: Ornament): VectorDrawing {
  const layer = ornamentLayer(ornament, scene);
  const description = described([layer], scene.palette);
  return {
    width: scene.width,
    height: scene.height,
    title: ornament.kind,
    ...(description === null ? {} : { description }),
    children: [groupOf(layer, (colour) => colour)],
  };
}

/**
 * A picture in its inks in which every asked colour is seen. Where a part is larger than its colour's weight allows,
 * the things are drawn smaller.
 */
async function balanced({ layers, chosen = false }: Composed, easel: Easel): Promise<readonly Layer[]> {
  let best: Balanced | null = null;
  for (const scale of weightsOf(easel.scene) ? SCALES : [1]) {
    const tried = await withLacking(await inked(smaller(layers, easel, scale), easel, chosen), easel);
    if (!best || tried.error < best.error) best = tried;
    if (best.error < OFF) break;
  }
  return best!.layers;
}

/** Everything before the ground drawn smaller about the middle of the frame. */
function smaller(layers: readonly Layer[], { scene: { width, height } }: Easel, scale: number): Layer[] {
  const matrix: Matrix = [scale, 0, 0, scale, ((1 - scale) * width) / 2, ((1 - scale) * height) / 2];
  return layers.map((layer) =>
    layer.ground || scale === 1
      ? layer
      : {
          ...layer,
          marks: layer.marks.map((mark) => moved(mark, matrix, scale)),
          ...(layer.clip ? { clip: mapOutline(matrix, layer.clip) } : {}),
        },
  );
}

function titleOf({ things }: Scene): string {
  const names = [...new Set(things.map(({ asked, concept }) => asked ?? concept))];
  return names.length === 0 ? "Picture" : names.join(", ");
}
