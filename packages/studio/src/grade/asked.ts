import { isOneColour } from "../render/background.js";
import type { Scene } from "../scene.js";
import type { AskedColours } from "./measure.js";

/**
 * The colours that a scene must show: its ground where that is one colour all over and not cut away, the palette, and
 * the colours that things were given.
 */
export function askedColours(
  { background, palette, things }: Pick<Scene, "background" | "palette" | "things">,
  transparent: boolean,
): AskedColours {
  const given = things.flatMap(({ colour }) => colour ?? []);
  return {
    background: isOneColour(background) && !transparent ? background.top : null,
    palette: [...new Set([...palette, ...given].map((hex) => hex.toLowerCase()))],
  };
}
