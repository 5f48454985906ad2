import type { Brief, Mention } from "../../brief.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import type { PoseName } from "../../shape/sculpted/figure/index.js";
import type { LookUp } from "./depict.js";
import { isStick } from "./doing.js";

/** How somebody holds themselves who does so, by the verb. */
const DOINGS: readonly (readonly [PoseName, RegExp])[] = [
  [
    "running",
    /^(?:run|runs|running|jog\w*|sprint\w*|rac(?:e|es|ing)|chas(?:e|es|ing)|kick\w*|flee\w*|escap\w+|dribbl\w+)$/,
  ],
  [
    "walking",
    /^(?:walk\w*|stroll\w*|hik(?:e|es|ing)|march\w*|wander\w*|step\w*|cross(?:es|ing)?|shopping|commut\w+|travel\w*)$/,
  ],
  ["dancing", /^(?:danc(?:e|es|ing)|twirl\w*|pirouett\w+|waltz\w*)$/],
  ["cheering", /^(?:cheer\w*|celebrat\w+|jump\w*|leap\w*|rejoic\w+|excited|triumphant|victorious)$/],
  ["balancing", /^(?:surf\w*|skateboard\w*|skat(?:e|es|ing)|ski|skis|skiing|snowboard\w*|balanc\w+)$/],
  [
    "on the floor",
    /^(?:sit|sits|sitting|seated|sat|meditat\w+|kneel\w*|crouch\w*|squat\w*|picnicking|lounging)$/,
  ],
  ["holding", /^(?:pray\w*|clap\w*|knit\w*|sew\w*|typ(?:e|es|ing)|eat\w*|serv(?:e|es|ing))$/],
  ["akimbo", /^(?:pos(?:e|es|ing)|proud|proudly|confident|heroic)$/],
];

const STRUNG = /\b(?:guitar|ukulele|banjo|lute|mandolin|sitar|violin|viola|fiddle)$/;
/** Held up, over the head or aside, so that it is seen. */
const RISES = /\b(?:balloon|umbrella|parasol|flag|kite|lollipop|torch|sign)$/;
/** One stands on these with bent knees. */
const BOARDS = /^(?:surfboard|skateboard|snowboard|longboard|paddle ?board|hoverboard)$/;
/** What hangs from a hand. */
const HANGS = /\b(?:bag|handbag|purse|suitcase|briefcase|bucket|pail|lantern|watering can|tote)$/;
/** A pole as long as this, of its bearer's height, stands on the ground. */
const POLE = 0.72;

/** By the mention of somebody: how they hold themselves; and the brief without what is seen by that. */
export interface Posed {
  readonly brief: Brief;
  readonly poses: ReadonlyMap<string, PoseName>;
}

/** Poses people as they do what is said of them, and so that what they hold is before them, in both hands. */
export function posed(brief: Brief, lookUp: LookUp): Posed {
  const byId = new Map(brief.mentions.map((mention) => [mention.id, mention]));
  const poses = new Map<string, PoseName>();
  const mentions = brief.mentions.map((mention) => {
    if (!lookUp(mention.concept)?.entry.figure) return mention;
    const held = brief.relations.flatMap(({ kind, subject, object }) =>
      kind === "holding" && subject === mention.id ? (byId.get(object) ?? []) : [],
    );
    const shelters = brief.relations.flatMap(({ kind, subject, object }) =>
      kind === "under" && subject === mention.id ? (byId.get(object) ?? []) : [],
    );
    const doing = poseFor(
      mention,
      [...held, ...shelters.filter(({ concept }) => RISES.test(concept))],
      lookUp,
    );
    const own = brief.relations.filter(
      ({ subject, object }) => subject === mention.id || object === mention.id,
    );
    const lap = own.some(({ object, at }) => object === mention.id && at === "lap");
    const boards = own.some(
      ({ kind, subject, object }) =>
        kind === "on" && subject === mention.id && BOARDS.test(byId.get(object)?.concept ?? ""),
    );
    const pose = lap ? "on the floor" : boards ? "balancing" : doing.pose;
    if (pose) poses.set(mention.id, pose);
    const states = mention.states.filter((state) => !doing.shows(state.toLowerCase()) || LIFTS.test(state));
    return states.length === mention.states.length ? mention : { ...mention, states };
  });
  return { brief: { ...brief, mentions }, poses };
}

/** What a pose shows only in part: it is also in the air. */
const LIFTS = /^(?:jump|leap)/i;

function poseFor(
  { states }: Mention,
  held: readonly Mention[],
  lookUp: LookUp,
): { pose: PoseName | null; shows: (state: string) => boolean } {
  const own = DOINGS.find(([, verbs]) => states.some((state) => verbs.test(state.toLowerCase())));
  const shows = (state: string) => own?.[1].test(state) ?? false;
  const entries = held.flatMap(({ concept }) => lookUp(concept)?.entry ?? []);
  const rises = entries.some((entry) => entry.floats || RISES.test(entry.concept));
  if (own?.[0] === "walking" && rises) return { pose: "strolling", shows };
  if (own && !(rises && own[0] !== "running")) return { pose: own[0], shows };
  if (held.some(({ concept }) => STRUNG.test(concept))) return { pose: "strumming", shows };
  const [only, another] = entries;
  if (only && !another && !rises && !HANGS.test(only.concept) && !isPole(only))
    return { pose: "holding", shows };
  // One thing in each hand: neither arm waves.
  return { pose: another && !rises ? "at ease" : null, shows };
}

function isPole(entry: ShapeEntry): boolean {
  return isStick(entry) || (entry.realSize > POLE * 1.7 && entry.bounds.max[1] > 0.9);
}
