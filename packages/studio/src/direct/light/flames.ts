import type { Scene, Softbox, Thing } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";

/** Parts that burn. */
const FLAMES = /^flames?$/;
/** A picture has six lights at most; a table with more candles is lit as if by the first of them. */
const MOST_LIGHTS = 6;
const FIRELIGHT = "#ff9d3c";

/** Lights with the warm pool that every burning candle throws down around itself. */
export function flamesLit(
  lighting: Pick<Scene, "lights" | "ambient">,
  things: readonly Thing[],
  entryOf: (thing: Thing) => ShapeEntry | null,
): Pick<Scene, "lights" | "ambient"> {
  const burning = things.flatMap((thing) => {
    const entry = entryOf(thing);
    const burns = entry?.roles.some(({ name, material }) => FLAMES.test(name) && material === "neon");
    return entry && burns ? [{ thing, entry }] : [];
  });
  const pools = burning
    .slice(0, Math.max(0, MOST_LIGHTS - lighting.lights.length))
    .map(({ thing, entry }, n): Softbox => {
      const [x, y, z] = thing.position;
      const top = y + thing.size * entry.bounds.max[1];
      return {
        name: `flame ${n + 1}`,
        centre: [x, top + 0.1 * thing.size, z + 0.02],
        target: [x, y - 1, z],
        width: 0.3 * thing.size,
        height: 0.3 * thing.size,
        colour: FIRELIGHT,
        // On a table its pool is seen; on open ground it would only dim what stands there.
        strength: y > 0.2 ? 2.4 : 1.1,
      };
    });
  return pools.length === 0 ? lighting : { ...lighting, lights: [...lighting.lights, ...pools] };
}
