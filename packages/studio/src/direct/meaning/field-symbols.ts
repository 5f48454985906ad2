import { fieldOf, type NounField } from "../../shape/kin/fields.js";
import type { Staging } from "./symbols.js";

/**
 * What stands for a word without a body that has neither a shape nor kin with one: something of the field that it
 * belongs to, each way read like a prompt, parted by "/", of which the seed chooses. A thing with a body has none, for
 * another in its place would be taken for it.
 */
const SYMBOLS: Readonly<Partial<Record<NounField, string>>> = {
  act: "a running shoe next to a flag / a target",
  attribute: "a magnifying glass next to a feather / a diamond",
  cognition: "a light bulb next to a book / a light bulb",
  communication: "two speech bubbles / an envelope next to a speech bubble",
  event: "a calendar next to a bell / a ticket next to a star",
  feeling: "a red heart / a red heart next to a feather",
  group: "a man, a woman and a girl / three bees",
  location: "a map next to a compass / a globe next to a compass",
  motive: "a target / a compass",
  person: "a person",
  phenomenon: "a cloud above a lightning bolt / a rainbow",
  possession: "three gold coins next to a key / a treasure chest",
  process: "three gears / a seedling next to an hourglass",
  quantity: "a balance scale / two dice next to a ruler",
  relation: "two puzzle pieces / a lock next to a key",
  shape: "a cube next to a sphere and a cone",
  state: "an hourglass next to a candle / a candle",
  substance: "a test tube next to a crystal / a test tube next to a droplet",
  time: "an hourglass / a clock",
};

/** How a word without shape or kin is shown by its field; null for what is no noun of any. */
export function fieldStaging(concept: string): Staging | null {
  const field = fieldOf(concept) ?? fieldOf(concept.slice(concept.lastIndexOf(" ") + 1));
  const ways = field && SYMBOLS[field];
  if (!ways) return null;
  return { ways: ways.split("/").map((way) => way.trim()), scene: false };
}
