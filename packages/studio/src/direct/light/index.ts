import type { Brief } from "../../brief.js";
import { daylightOf } from "../../place/light.js";
import { isOutdoors, type Place } from "../../place/place.js";
import type { Scene, Thing } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { placeLights } from "../landscape/lights.js";
import { edgeLit } from "./edge-light.js";
import { flamesLit } from "./flames.js";
import { type Direction, type Lighting, lightFor } from "./light.js";
import { neonLights } from "./neon.js";

interface Lit {
  readonly brief: Brief;
  readonly place: Place | null;
  /** A night room that neon lights. */
  readonly dark: boolean;
  readonly direction: Direction;
  /** Of all that stands there. */
  readonly height: number;
  readonly things: readonly Thing[];
  readonly entryOf: (thing: Thing) => ShapeEntry | null;
  readonly subject: string | undefined;
  readonly background: Scene["background"];
}

/** The lights of a picture: its signs' by night, its place's by day, else a studio's with what burns in it. */
export function lightsOf(lit: Lit): Lighting {
  const { brief, place, dark, direction, height, things, entryOf } = lit;
  if (dark) return neonLights(things, entryOf);
  if (place && isOutdoors(place)) return placeLights(daylightOf(place));
  const burning = direction.exactGround ? [] : things;
  return edgeLit(flamesLit(lightFor(brief, height, direction), burning, entryOf), lit);
}
