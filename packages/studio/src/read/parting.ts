import type { Clause } from "./clause.js";
import { type Draft, type MentionDraft, MOST_RELATIONS } from "./draft.js";
import type { Item, Share } from "./phrase.js";
import { place } from "./place.js";

/** Several things of which the prompt speaks one after the other. */
export type Parting =
  /** "Two kittens": one mention, of which parts are taken; `left`: how many nobody has spoken of. */
  | { readonly whole: MentionDraft; left: number }
  /** "A cat and a dog": mentions of their own. */
  | { readonly each: readonly MentionDraft[]; next: number };

/** How far back a group may have been named. */
const BACK = 6;

/** "One is black, the other white": makes what is meant a mention of its own, of which the sentence goes on. */
export function part(draft: Draft, clause: Clause, { share, text }: Extract<Item, { kind: "some" }>): void {
  const meant = share === "all" ? allOf(draft, clause) : someOf(draft, clause, share);
  if (meant.length === 0) {
    draft.notes.leftover.push(text);
    return;
  }
  clause.part = null;
  clause.owner = null;
  if (clause.pending) {
    for (const mention of meant.slice(0, 1)) place(draft, clause, mention, false);
    return;
  }
  const { active } = clause;
  const [whole, mine] = [active?.objects.at(-1), meant[0]!];
  if (active && whole && meant.length === 1 && isPartOf(mine, whole)) {
    // "A cat on one of the chairs", "on one of the plates lies …".
    clause.active = { ...active, objects: [...active.objects.slice(0, -1), mine] };
    clause.last = mine;
    if (mine === whole) return;
    const on = new Set(active.subjects.map(({ id }) => id));
    draft.relations = draft.relations.filter(
      ({ subject, object }) => !(on.has(subject) && object === whole.id),
    );
    return;
  }
  clause.subjects = meant;
  clause.active = null;
  clause.last = meant.at(-1)!;
  clause.together = meant.length > 1 ? meant : null;
}

function isPartOf(mine: MentionDraft, whole: MentionDraft): boolean {
  return mine === whole || mine.id.startsWith(`${whole.id}p`);
}

function allOf(draft: Draft, clause: Clause): MentionDraft[] {
  const several =
    clause.subjects.length > 1 ? clause.subjects : clause.before.length > 1 ? clause.before : null;
  const listed = clause.active?.objects ?? [];
  if (several) return [...several];
  if (listed.length > 1) return [...listed];
  const group = groupIn(draft, clause);
  return group ? [group] : draft.mentions.slice(-2);
}

function someOf(draft: Draft, clause: Clause, share: Exclude<Share, "all">): MentionDraft[] {
  const parting = partingFor(draft, clause, share);
  clause.parting = parting;
  if (!parting) return [];
  return "each" in parting ? oneOfEach(parting, share) : taken(draft, parting, share);
}

/** What the words are about: what was begun, else the group named last, else single things of one sentence. */
function partingFor(draft: Draft, clause: Clause, share: Share): Parting | null {
  const { parting } = clause;
  const group = groupIn(draft, clause);
  const single = [clause.subjects, clause.before].find(({ length }) => length > 1);
  if (single && (share === "first" || share === "last")) return { each: single, next: 0 };
  const begun = parting && "whole" in parting ? parting : null;
  const isNewer =
    group !== null && (!begun || draft.mentions.indexOf(group) > draft.mentions.indexOf(begun.whole));
  if (begun && begun.left > 0 && (!isNewer || share === "rest")) return begun;
  if (parting && "each" in parting && !isNewer) return parting;
  if (group && isNewer) return { whole: group, left: group.count };
  if (group || begun) return null;
  const each = [clause.subjects, clause.before, draft.mentions.slice(-2)].find(({ length }) => length > 1);
  return each ? { each, next: 0 } : null;
}

function groupIn(draft: Draft, { subjects, last, before }: Clause): MentionDraft | null {
  const near = [...subjects, ...(last ? [last] : []), ...before, ...draft.mentions.slice(-BACK).reverse()];
  return near.find(({ count, plural }) => count > 1 || plural) ?? null;
}

const NTH: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3, left: 0, right: 1 };

function oneOfEach(parting: Extract<Parting, { next: number }>, share: Share): MentionDraft[] {
  const { each } = parting;
  const sized = (words: RegExp) => each.filter(({ size }) => words.test(size));
  if (share === "smaller") return sized(/small|tiny/).slice(0, 1);
  if (share === "larger") return sized(/large|giant/).slice(0, 1);
  if (share === "last") return each.slice(-1);
  const nth = typeof share === "string" ? NTH[share] : undefined;
  if (nth === undefined && share !== 1 && share !== "rest") return [];
  const at = nth ?? parting.next;
  parting.next = at + 1;
  return each.slice(at, at + 1);
}

/** Groups of no certain number. */
const GATHERED =
  /^(?:family|group|bunch|set|collection|cluster|assortment|array|row|flock|herd|team|variety|selection)$/;

/** How many a share is, of so many that are left. */
function sizeOf(share: Share, whole: number, left: number): number {
  if (typeof share === "number") return share;
  if (share === "half") return Math.ceil(whole / 2);
  if (share === "most") return Math.max(1, left - 1);
  if (share === "rest") return left;
  return share === "none" ? 0 : 1;
}

function taken(draft: Draft, parting: Extract<Parting, { left: number }>, share: Share): MentionDraft[] {
  const { whole, left } = parting;
  const wanted = sizeOf(share, whole.count, left);
  const loosely = !whole.counted || whole.states.some((state) => GATHERED.test(state));
  if (left === 0 || wanted === 0 || (wanted > left && !loosely)) return [];
  const mine = wanted < left ? splitOff(draft, whole, wanted) : whole;
  if (wanted > left) {
    draft.things += wanted - left;
    whole.count = wanted;
  }
  if (mine === whole) whole.counted = true;
  parting.left = Math.max(0, left - wanted);
  if (share === "smaller") mine.size = "small";
  if (share === "larger") mine.size = "large";
  if (share === "left" || share === "right") mine.side = share;
  return [mine];
}

/** So many of a mention as one of their own, before what remains of it and related as it is. */
function splitOff(draft: Draft, whole: MentionDraft, count: number): MentionDraft {
  const at = draft.mentions.indexOf(whole);
  const nth = draft.mentions.filter(({ id }) => id.startsWith(`${whole.id}p`)).length + 1;
  const mine: MentionDraft = {
    ...whole,
    id: `${whole.id}p${nth}`,
    count,
    counted: true,
    colours: [...whole.colours],
    partMaterials: [...whole.partMaterials],
    states: [...whole.states],
  };
  whole.count -= count;
  draft.mentions.splice(at, 0, mine);
  const isOf = (id: string) => (id === whole.id ? mine.id : id);
  draft.relations.push(
    ...draft.relations
      .filter(({ subject, object }) => subject === whole.id || object === whole.id)
      .slice(0, MOST_RELATIONS - draft.relations.length)
      .map((known) => ({ ...known, subject: isOf(known.subject), object: isOf(known.object) })),
  );
  return mine;
}
