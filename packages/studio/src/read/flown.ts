import type { Draft, MentionDraft } from "./draft.js";
import { isPerson } from "./persons.js";

const FLIES = /^(?:fly|flies|flying|flew|flown)$/i;

/** What is flown from the ground, by a line or from afar: it is over whoever does. */
const FROM_BELOW = /\b(?:kite|drone|quadcopter|(?:model|toy|paper|remote[- ]controlled) \w+)$/;

/** Who flies one of these is in it. */
const FROM_WITHIN =
  /\b(?:plane|airplane|aeroplane|biplane|jet|helicopter|spaceship|spacecraft|rocket|ufo|flying saucer|hot air balloon|glider|airship|zeppelin)$/;

/** "Two kids flying a kite": the kite is in the air, and they are not. */
export function flown(draft: Draft): void {
  const byId = new Map(draft.mentions.map((mention) => [mention.id, mention]));
  const fliers = new Set<string>();
  draft.relations = draft.relations.map((known) => {
    const [flier, thing] = [byId.get(known.subject), byId.get(known.object)];
    if (known.kind !== "beside" || !flier || !thing || !isPerson(flier.concept)) return known;
    if (!flier.states.some((state) => FLIES.test(state))) return known;
    if (!FROM_BELOW.test(thing.concept) && !FROM_WITHIN.test(thing.concept)) return known;
    fliers.add(flier.id);
    if (!thing.states.some((state) => FLIES.test(state))) thing.states.push("flying");
    return FROM_BELOW.test(thing.concept)
      ? { ...known, kind: "above", subject: thing.id, object: flier.id }
      : { ...known, kind: "in" };
  });
  for (const id of fliers) {
    const flier = byId.get(id)!;
    flier.states = flier.states.filter((state) => !FLIES.test(state));
  }
}

/** From where one looks down on what lies below, with feet on the ground. */
const HEIGHTS =
  /\b(?:cliffs?|crags?|cliff ?top|hill|hilltop|hillside|bluff|headland|ridge|dunes?|rocks?|promontory)$/i;

/** Whether it stands on a height that was named before what it is above: "a house on a cliff above the sea" is not in the air. */
export function isOnHeights(
  { states }: Pick<MentionDraft, "states">,
  { places }: Pick<Draft, "places">,
  below: string,
): boolean {
  // Over the height itself it is in the air.
  return (
    !HEIGHTS.test(below) &&
    places.some((place) => HEIGHTS.test(place)) &&
    !states.some((state) => AIRBORNE.test(state))
  );
}

const AIRBORNE = /^(?:flying|floating|soaring|hovering|gliding)$/i;
