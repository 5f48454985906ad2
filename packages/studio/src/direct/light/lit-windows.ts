import type { Outdoors } from "../../place/place.js";
import type { Thing } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";

/** Parts behind which someone is at home when it is dark, and parts that are lamps. */
const PANES = /^(?:windows?|panes?|portholes?|glazing)$/;
const LAMPS = /(?:^|\s)(?:lamps?|lights?|lantern|headlights?|bulbs?|beacon|flames?|fire)$/;

const INDOOR_LIGHT = "#ffc46b";

/** A thing as it is after dark: light in its windows and in its lamps, where nothing else is asked of them. */
export function litAtNight(thing: Thing, { roles }: Pick<ShapeEntry, "roles">, place: Outdoors): Thing {
  if (!place.night && place.sun.elevation > 1) return thing;
  // Nobody drives with the light on inside.
  const isHome = !roles.some(({ name }) => /headlight/.test(name));
  const lit = roles.filter(
    ({ name }) =>
      ((isHome && PANES.test(name)) || LAMPS.test(name)) &&
      !(name in thing.partMaterials) &&
      !(name in thing.partColours),
  );
  if (lit.length === 0) return thing;
  return {
    ...thing,
    partMaterials: {
      ...thing.partMaterials,
      ...Object.fromEntries(lit.map(({ name }) => [name, "neon" as const])),
    },
    partColours: {
      ...thing.partColours,
      ...Object.fromEntries(lit.flatMap(({ name }) => (PANES.test(name) ? [[name, INDOOR_LIGHT]] : []))),
    },
  };
}
