import type { Brief, Mention, Relation } from "../../brief.js";
import type { LookUp } from "./depict.js";
import { plainMention } from "./plain-mention.js";

interface Mount {
  /** By the word for who does it, or by the verb. */
  readonly words: RegExp;
  readonly concept: string;
}

/** What somebody stands or sits on who does so, or is called so. */
const MOUNTS: readonly Mount[] = [
  { words: /^(?:surf(?:ing|s)?|surfer)$/, concept: "surfboard" },
  { words: /^(?:skateboard(?:ing|s)?|skateboarder|skater)$/, concept: "skateboard" },
  { words: /^(?:snowboard(?:ing|s)?|snowboarder)$/, concept: "snowboard" },
  { words: /^(?:cycl(?:e|es|ing)|cyclist|bicyclist|biking|biker)$/, concept: "bicycle" },
  { words: /^(?:kayak(?:ing|s)?|kayaker)$/, concept: "kayak" },
  { words: /^(?:canoe(?:ing|s)?|canoeist)$/, concept: "canoe" },
  { words: /^(?:row(?:s|ing)?|rower)$/, concept: "rowboat" },
  { words: /^(?:jockey|horseman|horsewoman|horse rider|rodeo rider)$/, concept: "horse" },
];

const SITS = /^(?:sit|sits|sitting|seated|sat|dining|working|studying|writing)$/i;
const PLAYS = /^(?:play(?:s|ing)?|perform(?:s|ing)?)$/i;
/** What one sits at, and on what. */
const AT_TABLES = /\b(?:table|desk|counter|sewing machine|typewriter|workbench)$/;
const AT_KEYS = /\b(?:piano|grand piano|keyboard|organ|drum|drums|drum kit|drum set|harp|cello|xylophone)$/;

/**
 * A brief in which people have under them what nobody need say: a surfer a board, who sits at a table a chair, a pianist a
 * stool. Only where they are on nothing yet and the prompt names no such thing.
 */
export function mounted(brief: Brief, lookUp: LookUp): { brief: Brief; companions: readonly string[] } {
  const added: Mention[] = [];
  let relations: Relation[] = [...brief.relations];
  const shown = new Map<string, RegExp>();
  const byId = new Map(brief.mentions.map((mention) => [mention.id, mention]));
  for (const mention of brief.mentions) {
    const { id, concept, states, count } = mention;
    if (count > 3 || !lookUp(concept)?.entry.figure) continue;
    const own = relations.filter(({ subject }) => subject === id);
    const isBorne = own.some(
      ({ kind, object }) => (kind === "on" || kind === "in") && isSolid(brief, object),
    );
    if (isBorne) continue;
    const said = [concept, ...states].map((word) => word.toLowerCase());
    const mount = MOUNTS.find(({ words }) => said.some((word) => words.test(word)));
    const keys = own.find(
      ({ kind, object }) =>
        (kind === "holding" || kind === "beside") && AT_KEYS.test(byId.get(object)!.concept),
    );
    // Nobody holds a piano.
    const plays =
      keys && (keys.kind === "holding" || states.some((state) => PLAYS.test(state) || SITS.test(state)));
    const sits = states.some((state) => SITS.test(state));
    const at = sits
      ? own.find(({ kind, object }) => kind === "beside" && AT_TABLES.test(byId.get(object)!.concept))
      : undefined;
    const under = mount?.concept ?? (plays ? "stool" : at ? "chair" : null);
    if (!under || named(brief, under) || lookUp(under)?.substitution !== null) continue;
    const seat: Mention = { ...plainMention(`${id}.under`, under), count };
    added.push(seat);
    if (keys && plays) {
      relations = relations.filter((known) => known !== keys);
      relations.push({ kind: "beside", subject: id, object: keys.object });
    }
    relations.push({ kind: "on", subject: id, object: seat.id });
    shown.set(id, mount ? mount.words : plays ? PLAYS : SITS);
  }
  if (added.length === 0) return { brief, companions: [] };
  const mentions = brief.mentions.map((mention) => {
    const words = shown.get(mention.id);
    return words
      ? {
          ...mention,
          states: mention.states.filter((state) => !words.test(state) && !/^rid(?:es?|ing)$/i.test(state)),
        }
      : mention;
  });
  return {
    companions: added.map(({ id }) => id),
    brief: { ...brief, mentions: [...mentions, ...added], relations },
  };
}

/** A thing rather than the sea or a street, which are places. */
function isSolid({ setting }: Brief, id: string): boolean {
  return !setting.place?.mentions.includes(id);
}

function named({ mentions }: Brief, concept: string): boolean {
  const last = concept.split(" ").at(-1)!;
  return mentions.some((mention) => mention.concept === concept || mention.concept.endsWith(last));
}
