import type { AskedText, Brief, MaterialName, Mention } from "../../brief.js";
import { mixed } from "../../oklch.js";
import { contrastOf } from "../../type/layout/contrast.js";

const ENGRAVED = /\b(?:engraved|carved|etched|chisell?ed|incised|inscribed|engraving)\b/iu;
/** "Engraved in wood": what letters are cut into where no thing is named. */
const INTO =
  /\b(?:engraved|carved|etched|chisell?ed|incised|inscribed)\s+(?:deep\s+)?(?:in|into|on|onto)\s+(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}?(wood|oak|pine|walnut|stone|granite|slate|marble|metal|steel|brass|bronze|copper|gold|silver|leather|concrete)\b(?:\s+(plate|plaque|panel|board|slab|sign|tablet|surface))?/iu;
const STUFF: Readonly<Record<string, MaterialName>> = {
  wood: "wood",
  oak: "wood",
  pine: "light wood",
  walnut: "dark wood",
  stone: "stone",
  granite: "stone",
  slate: "stone",
  marble: "marble",
  metal: "brushed metal",
  steel: "brushed metal",
  brass: "bronze",
  bronze: "bronze",
  copper: "copper",
  gold: "gold",
  silver: "silver",
  leather: "leather",
  concrete: "concrete",
};
/** Cut letters must part at least this much from what they are cut into: their walls do the rest. */
const CUT = 2.4;

/** Whether a prompt wants its words cut into what they stand on. */
export function isEngraved({ prompt }: Pick<Brief, "prompt">): boolean {
  return ENGRAVED.test(prompt);
}

/** The colour of the floor of letters cut into a surface: its own in shadow, or paler where it is dark already. */
export function cutInto(under: string): string {
  const steps = [0.5, 0.62, 0.74].map((share) => mixed(under, "#000000", share));
  const pale = [0.4, 0.6].map((share) => mixed(under, "#ffffff", share));
  return [...steps, ...pale].find((hex) => contrastOf(hex, under) >= CUT) ?? steps[2]!;
}

/** Words cut into a stuff, not into a thing, are cut into a board of it. */
export function withBoard(brief: Brief, plain: (id: string, concept: string) => Mention): Brief {
  const [, stuff, form] = INTO.exec(brief.prompt) ?? [];
  if (!stuff) return brief;
  const material = STUFF[stuff.toLowerCase()]!;
  const onStuff = ({ on }: AskedText) => on === null || on === form || on === stuff;
  if (!brief.texts.some((text) => text.role !== "speech" && onStuff(text))) return brief;
  // "Carved in stone" may name a stone, which carries them itself.
  const named = brief.mentions.filter(({ concept }) => concept !== form && concept !== stuff);
  if (form === undefined && stuff.toLowerCase() === "stone") return brief;
  const board = { ...plain("m60", "signboard"), noun: form ?? `${stuff} board`, material };
  return {
    ...brief,
    mentions: [...named, board],
    relations: brief.relations.filter(({ subject, object }) =>
      [subject, object].every((id) => named.some((mention) => mention.id === id)),
    ),
    texts: brief.texts.map((text) => (onStuff(text) ? { ...text, on: "signboard", role: "label" } : text)),
  };
}
