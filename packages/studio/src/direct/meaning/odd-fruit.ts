import type { Brief, Mention } from "../../brief.js";
import { oklchOf } from "../../oklch.js";
import { formOf } from "../piece/form.js";
import { find, type LookUp } from "./depict.js";

/** Round fruit that only their colour tells from others, but for what is seen where they are cut. */
const ROUND = /^(?:orange|tangerine|mandarin|clementine|grapefruit|lime|lemon)$/;
/** Degrees of hue by which a colour is another than a fruit's own; fainter ones have no hue. */
const APART = 24;
const FAINT = 0.05;

/** A lone orange of a colour that no orange has lies beside a half of it, whose segments tell what it is. */
export function withHalf(brief: Brief, lookUp: LookUp): { brief: Brief; companions: readonly string[] } {
  const none = { brief, companions: [] };
  const [fruit, another] = brief.mentions;
  if (!fruit || another || fruit.count !== 1 || !ROUND.test(fruit.concept)) return none;
  const plain = fruit.states.length === 0 && fruit.material === null && fruit.partMaterials.length === 0;
  const colour = fruit.colours.find(({ part }) => part === null);
  const entry = find(fruit, lookUp)?.entry;
  if (!plain || !colour || !entry || !isOther(colour.hex, entry.roles[0]!.colour)) return none;
  const half: Mention = { ...fruit, id: `${fruit.id}.half`, states: ["halved"] };
  if (!formOf(half, entry)) return none;
  const beside = { kind: "beside", subject: half.id, object: fruit.id } as const;
  return {
    companions: [half.id],
    brief: { ...brief, mentions: [fruit, half], relations: [...brief.relations, beside] },
  };
}

function isOther(asked: string, own: string): boolean {
  const [a, b] = [oklchOf(asked), oklchOf(own)];
  const turn = Math.abs(a.h - b.h);
  return a.c < FAINT || Math.min(turn, 360 - turn) > APART;
}
