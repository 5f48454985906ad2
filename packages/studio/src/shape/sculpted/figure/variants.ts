import type { Model } from "../model.js";
import { marked } from "./garments.js";
import { figureModel } from "./index.js";
import { PEOPLE } from "./people.js";
import { POSE_NAMES, type PoseName } from "./pose.js";

/** Everyone, standing, as they are. */
export const FIGURES: readonly Model[] = PEOPLE.map((look) => figureModel(look));

const byConcept = new Map(PEOPLE.map((look) => [look.concept, look]));

/** Names of variants are the concept, marks after "+", and a pose after "/": "person+suit/astride". */
const NAME = new RegExp(`^([^+/]+)((?:\\+[^+/]+)*)(?:/(${POSE_NAMES.join("|")}))?$`);

/** The model of such a name; null where nobody is called that. */
export function figureNamed(name: string): Model | null {
  const [, concept, marks, pose] = NAME.exec(name) ?? [];
  const look = byConcept.get(concept ?? "");
  if (!look) return null;
  const changes = (marks ?? "").split("+").filter(Boolean);
  const model = figureModel(marked(look, changes), pose as PoseName | undefined);
  const held = pose ? { pose: pose as PoseName } : {};
  return { ...model, concept: name, figure: { concept: look.concept, marks: changes, ...held } };
}

/** The name of a figure in another outfit or pose. */
export function variantName(concept: string, marks: readonly string[], pose: PoseName): string {
  const unique = [...new Set(marks)];
  return [concept, ...unique].join("+") + (pose === "standing" ? "" : `/${pose}`);
}
