import type { Brief, Mention, Relation } from "../brief.js";
import type { Staged } from "./stage.js";

const STEAMING = new Set(["steaming", "steam"]);

/** Has steam rise from what the words say is steaming ("a steaming mug"), unless the prompt leaves it out. */
export function withSteam(staged: Staged): Staged {
  const { brief } = staged;
  if (/\b(?:no|without(?: any)?) steam\b/i.test(brief.prompt)) return staged;
  const warm = brief.mentions.filter(
    ({ count, states }) => count === 1 && states.some((state) => STEAMING.has(state.toLowerCase())),
  );
  if (warm.length === 0) return staged;
  const steam = warm.map(({ id }): Mention => ({ ...STEAM, id: `${id}.steam` }));
  const rising = warm.map(({ id }): Relation => ({ kind: "on", subject: `${id}.steam`, object: id }));
  const asked: Brief = {
    ...brief,
    mentions: [...brief.mentions, ...steam],
    relations: [...brief.relations, ...rising],
  };
  const companions = new Set([...staged.companions, ...steam.map(({ id }) => id)]);
  return { ...staged, brief: asked, companions };
}

const STEAM: Omit<Mention, "id"> = {
  noun: "steam",
  concept: "steam",
  count: 1,
  colours: [],
  material: null,
  partMaterials: [],
  size: "normal",
  states: [],
};
