import { isOneColour } from "../render/background.js";
import type { Scene } from "../scene.js";
import type { AskedColours } from "./measure.js";

/** Scenes as far as they ask for colours. */
export type Asking = Pick<
  Scene,
  "style" | "background" | "palette" | "things" | "layout" | "backdrop" | "place"
>;

/** Who asked for a scene's ground: the scene alone, or a prompt that did or did not. */
export type GroundWish = "as the scene has it" | "asked" | "left open";

/**
 * The colours that a scene must show: its ground where that was asked for, is one colour all over and not cut away, the
 * palette, and the colours that things were given.
 */
export function askedColours(scene: Asking, transparent: boolean, wish: GroundWish): AskedColours {
  const { background, palette, things } = scene;
  const given = things.flatMap(({ colour }) => colour ?? []);
  const asked = wish === "asked" || (wish === "as the scene has it" && isPlain(scene));
  return {
    background: asked && isOneColour(background) && !transparent ? background.top : null,
    palette: [...new Set([...palette, ...given].map((hex) => hex.toLowerCase()))],
  };
}

/** Whether the ground of a scene is as its background says, whoever chose it. */
function isPlain({ style, layout, backdrop, place }: Asking): boolean {
  if (layout) return layout.groundAsked === true;
  // A duotone has its paper for ground unless the plain ground is told to stay.
  return place === undefined && (backdrop ? backdrop.kind === "plain" : style !== "duotone");
}
