import { differenceOf } from "../../oklch.js";
import type { Scene, Softbox } from "../../scene.js";

type Lighting = Pick<Scene, "lights" | "ambient">;

/** Things nearer than this to their ground's colour are told from it by light alone. */
const MELTS = 0.12;
/** How much more rim light they get. */
const RIM = 2.4;

/**
 * Lights with stronger edges where the leading thing has its ground's own colour: a stronger rim, and a strip behind
 * the other side, so that a black thing on black, or a red one on red, keeps its outline.
 */
export function edgeLit(
  lighting: Lighting,
  { subject, background }: { readonly subject: string | undefined; readonly background: Scene["background"] },
): Lighting {
  if (subject === undefined || differenceOf(subject, background.bottom) > MELTS) return lighting;
  const { lights } = lighting;
  const rim = lights.find(({ name }) => name === "rim");
  if (!rim || lights.length > 5) return lighting;
  const strip: Softbox = {
    ...rim,
    name: "edge",
    centre: [-Math.sign(rim.centre[0] || 1) * 4.4, 2.6, -3.4],
    width: 1.4,
    height: 4.6,
  };
  const stronger = (light: Softbox) => ({ ...light, strength: Math.round(light.strength * RIM * 100) / 100 });
  const edged = lights.map((light) => (light === rim ? stronger(light) : light));
  return { ...lighting, lights: [...edged, stronger(strip)] };
}
