import type { Brief } from "../../brief.js";
import { singularPhrase } from "../../read/singular.js";
import type { Scene } from "../../scene.js";
import { entryOf } from "../../shape/index.js";

const PEOPLE = /\b(?:person|people|human|pedestrian|passer by|crowd|figure|man|visitor|tourist)$/;
const CARS = /\b(?:car|vehicle|traffic|automobile)$/;

/** What was to be left out and is in the picture all the same, as the report names it ("no cars"). */
export function unheeded(
  { excluded }: Pick<Brief, "excluded">,
  scene: Pick<Scene, "things" | "place" | "set">,
) {
  const roles = new Set(
    scene.things.flatMap(
      ({ shape }) => entryOf(shape)?.roles.map(({ name }) => singularPhrase(name).word) ?? [],
    ),
  );
  const { place, set } = scene;
  const isShown = (word: string): boolean => {
    if (place?.kind === "street") return PEOPLE.test(word) || (CARS.test(word) && !place.site);
    if (set?.kind === "room" && word === "window") return true;
    return roles.has(word);
  };
  return excluded
    .filter((words) => isShown(singularPhrase(words.toLowerCase()).word))
    .map((words) => `no ${words}`);
}
