import type { PlacedText } from "@atelier/contract";
import type { Brief } from "../../brief.js";
import type { Scene, TextOver } from "../../scene.js";
import { chooseFamily } from "../../type/fonts/choose.js";
import { styleOf } from "../../type/fonts/face.js";

/** A scene with texts laid over it, each on its own four corners, in the face that the prompt asks for. */
export function withPlacedTexts(
  scene: Scene,
  placed: readonly PlacedText[] | undefined,
  { type }: Pick<Brief, "type">,
): Scene {
  if (!placed || placed.length === 0) return scene;
  const over = placed.map(({ text, bbox }): TextOver => {
    const wish = { ...(type?.name ? { name: type.name } : {}), ...(type?.kind ? { kind: type.kind } : {}) };
    const { family, weight, italic } = styleOf(
      chooseFamily(text, wish, "Archivo"),
      type?.weight === "light" ? 350 : 800,
      type?.italic,
    );
    return {
      kind: "over",
      text,
      corners: bbox.map(([x, y]) => [x, y]) as TextOver["corners"],
      family: family.name,
      weight: Math.round(weight),
      italic,
      colour: null,
    };
  });
  return { ...scene, texts: [...(scene.texts ?? []), ...over] };
}
