import type { Brief, Mention, Relation } from "../../brief.js";
import { plainMention } from "./plain-mention.js";
import type { Staged } from "./stage.js";

/** What rises from a thing, by the words that say so. */
const RISING = [
  { concept: "steam", words: /^(?:steaming|steam|piping hot|boiling)$|^of (?:steaming|piping hot) / },
  { concept: "steam", words: /^(?:smoking|smoky|smouldering|smoldering)$/ },
  { concept: "fire", words: /^(?:burning|flaming|blazing|on fire)$/ },
];
/** What is served hot steams where it is said to be hot. */
const HOT = /^(?:hot|of hot .+)$/;
const SERVED =
  /\b(?:cup|mug|coffee|tea|teapot|kettle|soup|bowl|chocolate|cocoa|espresso|latte|cappuccino|ramen|noodles?|stew|pot|pie|pizza|bread|bun|dumplings?)$/;
/** What burns by itself. */
const FLAMES = /\b(?:candles?|torch|match|lamp|lantern|fire|campfire|fireplace|bonfire|lighter|stove)$/;

/** Has steam rise from what the words say is steaming or hot, and flames from what burns, unless the prompt leaves them out. */
export function withSteam(staged: Staged): Staged {
  const { brief } = staged;
  const rises = brief.mentions.flatMap((mention) => {
    const concept = mention.count === 1 ? risingFrom(mention) : null;
    if (concept === null || leavesOut(brief.prompt, concept)) return [];
    return [{ of: mention.id, concept }];
  });
  if (rises.length === 0) return staged;
  const steam = rises.map(({ of, concept }) => plainMention(`${of}.${concept}`, concept));
  const rising = rises.map(
    ({ of, concept }): Relation => ({ kind: "on", subject: `${of}.${concept}`, object: of }),
  );
  const asked: Brief = {
    ...brief,
    mentions: [...brief.mentions, ...steam],
    relations: [...brief.relations, ...rising],
  };
  const companions = new Set([...staged.companions, ...steam.map(({ id }) => id)]);
  return { ...staged, brief: asked, companions };
}

function leavesOut(prompt: string, concept: string): boolean {
  return new RegExp(`\\b(?:no|without(?: any)?) ${concept}\\b`, "i").test(prompt);
}

export function risingFrom({ concept, states }: Mention): string | null {
  const said = states.map((state) => state.toLowerCase());
  const found = RISING.find(({ words }) => said.some((state) => words.test(state)))?.concept ?? null;
  if (found === "fire" && FLAMES.test(concept)) return null;
  return found ?? (SERVED.test(concept) && said.some((state) => HOT.test(state)) ? "steam" : null);
}
