import type { Mention } from "../../brief.js";

/** One thing of which nothing is said but what it is; `noun` is the word for it, where that is another than its concept. */
export function plainMention(id: string, concept: string, noun: string = concept): Mention {
  return {
    id,
    noun,
    concept,
    count: 1,
    colours: [],
    material: null,
    partMaterials: [],
    size: "normal",
    states: [],
  };
}
