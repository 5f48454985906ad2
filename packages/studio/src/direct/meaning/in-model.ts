import type { AskedColour, Brief, Mention } from "../../brief.js";
import { find, type LookUp } from "./depict.js";

/** A brief without what its things' own shapes show already, and the ids of those mentions. */
export interface Shown {
  readonly brief: Brief;
  readonly within: ReadonlySet<string>;
}

/** Other words for a part, by the part's name. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  syrup: ["maple syrup", "honey"],
  cream: ["whipped cream", "frosting", "icing"],
  icing: ["frosting", "glaze"],
  "egg white": ["egg", "boiled egg"],
  onion: ["scallion", "spring onion"],
  fish: ["goldfish", "tropical fish", "clownfish"],
  beans: ["coffee bean", "coffee beans", "bean"],
  ice: ["ice cube"],
  letter: [
    "note",
    "card",
    "greeting card",
    "message",
    "invitation",
    "love letter",
    "paper",
    "sheet of paper",
  ],
  // Of a treehouse and of a beast that hangs in one: their shapes have the tree, or its bough, with them.
  "tree trunk": ["tree", "oak", "oak tree", "big tree", "old tree"],
  bough: ["branch", "tree branch", "tree", "limb"],
  pot: ["flower pot", "flowerpot", "planter", "clay pot"],
};

/**
 * Takes what a thing has with it, on it or around it for the part of its shape that has the same name: the syrup on
 * pancakes, the chopsticks of ramen, the pot of a plant. Its colours and material go to that part.
 */
export function shownInModel(brief: Brief, lookUp: LookUp): Shown {
  const byId = new Map(brief.mentions.map((mention) => [mention.id, mention]));
  const together = / with /i.test(brief.prompt);
  const within = new Set<string>();
  const counted = new Map<string, string>();
  const parts = new Map<string, { part: string; mention: Mention }[]>();
  for (const [part, whole] of partsOf(brief, together)) {
    const [asked, owner] = [byId.get(part), byId.get(whole)];
    if (!asked || !owner || within.has(part) || within.has(whole)) continue;
    const show = (name: string) => {
      within.add(part);
      parts.set(whole, [...(parts.get(whole) ?? []), { part: name, mention: asked }]);
    };
    const shape = withCount(asked, owner, lookUp);
    if (shape !== null) {
      counted.set(whole, shape);
      show(`${asked.concept}s`);
      continue;
    }
    if (asked.count > MOST && !asked.uncounted) continue;
    const name = partIn(asked.concept, owner, lookUp);
    if (name !== null) show(name);
  }
  for (const id of platesShown(brief, lookUp)) within.add(id);
  if (within.size === 0) return { brief, within };
  return {
    within,
    brief: {
      ...brief,
      mentions: brief.mentions.map((mention) => {
        const concept = counted.get(mention.id) ?? mention.concept;
        return (parts.get(mention.id) ?? []).reduce(withPart, { ...mention, concept });
      }),
      relations: brief.relations.filter(({ subject, object }) => !within.has(subject) && !within.has(object)),
    },
  };
}

/** What may be part of what, by mention: a plant in a pot has it, and so has honey the dipper in its jar. */
function partsOf(
  { mentions, relations }: Brief,
  together: boolean,
): (readonly [part: string, whole: string])[] {
  return relations.flatMap(({ kind, subject, object }) => {
    const [own, turned] = [[subject, object] as const, [object, subject] as const];
    if (kind === "in") return [turned, own];
    // A swing on ropes hangs by its own.
    const cord = (kind === "on" || kind === "below") && mentions.find(({ id }) => id === object);
    if (cord && CORDS.test(cord.concept)) return [turned];
    // A king has a crown already, and a sloth its bough.
    if (kind === "wearing" || kind === "below") return [turned];
    return kind === "on" || (kind === "beside" && together) ? [own] : [];
  });
}

const CORDS = /^(?:rope|cord|chain|string)$/;

/** Plates under what has one already, and under nothing else. */
function platesShown({ mentions, relations }: Brief, lookUp: LookUp): string[] {
  return mentions.flatMap(({ id, concept, colours, material }) => {
    if (!PLATE.test(concept) || colours.length > 0 || material !== null) return [];
    const own = relations.filter(({ subject, object }) => subject === id || object === id);
    const [first] = own;
    const eaten = own.length === 1 && first!.kind === "on" && first!.object === id ? first!.subject : null;
    const food = mentions.find((mention) => mention.id === eaten);
    const entry = food && food.count === 1 ? find(food, lookUp)?.entry : undefined;
    return entry?.roles.some(({ name }) => name === "plate") ? [id] : [];
  });
}

const PLATE = /^(?:plate|dish|saucer|platter|dessert plate|white plate)$/;

/** Three is what a plural alone says ("sprinkles"); more are counted. */
const MOST = 3;

const NUMBERS = "no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve".split(",");

/** A shape of the owner that has as many of a part as are asked for: "a cake with five candles"; null where there is none. */
function withCount({ concept, count, uncounted }: Mention, owner: Mention, lookUp: LookUp): string | null {
  const number = uncounted ? undefined : NUMBERS[count];
  if (number === undefined) return null;
  const phrase = `${owner.concept} with ${number} ${concept}${count === 1 ? "" : "s"}`;
  return lookUp(phrase)?.substitution === null ? phrase : null;
}

/** The role of the owner's shape that a word names; null where it has none, or the shape is a drawing of colours. */
function partIn(concept: string, owner: Mention, lookUp: LookUp): string | null {
  const entry = find(owner, lookUp)?.entry;
  if (entry?.ref.source !== "sculpted") return null;
  const names = entry.roles.map(({ name }) => name);
  const isNamed = (name: string) =>
    name === concept || name === `${concept}s` || (SAME[name]?.includes(concept) ?? false);
  return names.find(isNamed) ?? null;
}

function withPart(owner: Mention, { part, mention }: { part: string; mention: Mention }): Mention {
  const colours = mention.colours.map((colour): AskedColour => ({ ...colour, part: colour.part ?? part }));
  const { material } = mention;
  return {
    ...owner,
    colours: [...owner.colours, ...colours],
    partMaterials: [...owner.partMaterials, ...(material ? [{ part, material }] : [])],
  };
}
