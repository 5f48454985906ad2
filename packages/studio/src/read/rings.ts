import type { Draft } from "./draft.js";

/** What a planet with rings about it is drawn as. */
export const RINGED = "saturn";

const PLANET = /^(?:planet|saturn|uranus|jupiter|neptune|gas giant|alien planet|giant planet)$/;
const RING = /^(?:ring|planetary ring)$/;

/** Makes the rings that a planet has those about it, rather than rings for fingers: "a planet with rings", "Saturn's rings". */
export function ringed(draft: Pick<Draft, "mentions" | "relations">): void {
  const { mentions, relations } = draft;
  for (const planet of mentions.filter(({ concept }) => PLANET.test(concept))) {
    const own = mentions.filter(
      ({ id, concept }) =>
        RING.test(concept) &&
        relations.some(
          ({ kind, subject, object }) =>
            ABOUT.has(kind) &&
            ((subject === id && object === planet.id) || (subject === planet.id && object === id)),
        ),
    );
    const said = planet.states.find((state) => /^rings?$/i.test(state));
    if (own.length === 0 && said === undefined) continue;
    if (said !== undefined && !planet.plural) planet.count = 1;
    planet.states = [
      ...planet.states.filter((state) => state !== said),
      ...own.flatMap(({ states }) => states),
    ];
    planet.colours.push(
      ...own.flatMap(({ colours }) => colours.map((colour) => ({ ...colour, part: "rings" }))),
    );
    planet.noun = `${planet.noun} with ${said ?? own[0]!.noun}`;
    planet.concept = RINGED;
    const gone = new Set(own.map(({ id }) => id));
    mentions.splice(0, mentions.length, ...mentions.filter(({ id }) => !gone.has(id)));
    relations.splice(
      0,
      relations.length,
      ...relations.filter(({ subject, object }) => !gone.has(subject) && !gone.has(object)),
    );
  }
}

const ABOUT = new Set<string>(["beside", "around", "in", "wearing", "holding"]);
