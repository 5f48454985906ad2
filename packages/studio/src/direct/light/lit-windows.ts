import type { Mention } from "../../brief.js";
import type { Outdoors } from "../../place/place.js";
import type { Thing } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";

/** Parts behind which someone is at home when it is dark, and parts that are lamps. */
const PANES = /^(?:windows?|panes?|portholes?|glazing)$/;
const LAMPS = /(?:^|\s)(?:lamps?|lights?|lantern|headlights?|bulbs?|beacon|flames?|fire)$/;

const INDOOR_LIGHT = "#ffc46b";

const SAID =
  /^(?:with )?(?:(?:warmly|brightly|softly) )?(?:lit|glowing|illuminated|lighted|shining) windows?$/;

/** Whether words say that the windows of a shape are lit, and it has some. */
export function lightsWindows(state: string, { roles }: Pick<ShapeEntry, "roles">): boolean {
  return SAID.test(state.toLowerCase()) && roles.some(({ name }) => PANES.test(name));
}

/**
 * A thing as it is after dark: light in its windows and in its lamps, where nothing else is asked of them. Where the words
 * say that its windows are lit they are by day and in a studio too (no `place`).
 */
export function litAtNight(
  thing: Thing,
  { roles }: Pick<ShapeEntry, "roles">,
  place: Outdoors | null,
  mention: Mention | null,
): Thing {
  const asked = mention?.states.some((state) => lightsWindows(state, { roles })) ?? false;
  const dark = place !== null && (place.night || place.sun.elevation <= 1);
  if (!dark && !asked) return thing;
  // Nobody drives with the light on inside.
  const isHome = asked || !roles.some(({ name }) => /headlight/.test(name));
  const lit = roles.filter(
    ({ name }) =>
      ((isHome && PANES.test(name)) || (dark && LAMPS.test(name))) &&
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
