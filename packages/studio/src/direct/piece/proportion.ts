import type { Mention } from "../../brief.js";
import { randomFrom } from "../../math/random.js";
import type { Form } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { modelKind } from "../../shape/sculpted/index.js";
import { leewayOf } from "../../shape/sculpted/proportion.js";
import { OWN_EACH, saidAlike } from "./unlike.js";

type Stretch = NonNullable<Form["stretch"]>;

/** A proportion takes one of so many steps to either side of the shape's own. */
const STEPS = 4;
/** More copies than this are a crowd, in which nobody compares two. */
const CROWD = 8;
/** Kinds of which no two are alike. */
const NATURAL: ReadonlySet<string | null> = new Set(["animals", "people", "nature", "food", "places"]);
const VARIOUS = /^(?:different|various|varied|assorted|mixed|diverse|mismatched)$/i;

/**
 * The proportions of a thing in the picture of a seed: how far it is stretched along its own axes, within the leeway of its
 * model; null where it is as its model is. What grows or was built is unlike beside its like, what comes out of one
 * workshop is alike, unless the words say otherwise.
 */
export function proportionsOf(
  { ref }: Pick<ShapeEntry, "ref">,
  { id, count, states }: Pick<Mention, "id" | "count" | "states">,
  nth: number,
  seed: number,
): Stretch | null {
  if (ref.source !== "sculpted") return null;
  const leeway = leewayOf(ref.name);
  const natural = NATURAL.has(modelKind(ref.name)) || states.some((state) => VARIOUS.test(state));
  const each = natural && count <= CROWD && !saidAlike(states);
  const random = randomFrom("proportions", seed, id, ref.name, each ? nth % OWN_EACH : 0);
  const [x, y, z] = leeway.map((most) => {
    const step = Math.round((2 * random() - 1) * STEPS) / STEPS;
    return Math.round((1 + most * step) * 1000) / 1000;
  }) as Stretch;
  return x === 1 && y === 1 && z === 1 ? null : [x, y, z];
}
