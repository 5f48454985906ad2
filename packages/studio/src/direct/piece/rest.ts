import type { Brief, Mention } from "../../brief.js";
import type { Random } from "../../math/random.js";
import { HANGING, HANGING_FREE } from "../../read/held-by.js";
import type { Form } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { type Genre, genreOf } from "../../shape/genre.js";
import { type Framing, isIconSet, isSign } from "../camera/framing.js";

/** Metres from which a thing is furniture or larger. */
export const LARGE = 0.7;
/** Flat: its depth against its height. */
const FLAT = 0.45;
/** Slender: its height against its width. */
const SLENDER = 1.7;
/** Relations whose things must stand upright to fit each other. */
const UPRIGHT: readonly string[] = ["on", "in", "under", "holding", "wearing"];
/** Degrees that what lies on the ground is turned aside: by itself, to run across the picture, and beside others. */
const ACROSS = 56;
const ASIDE = 27;
/** The same of what is about as wide as long: enough to look put down rather than set up. */
const A_LITTLE = 11;
/** Said of what stands though it would not by itself. */
const STANDS =
  /^(?:standing|upright|vertical|standing up|on (?:its|their) edges?|balanc(?:ed|ing)|spinning)$/i;

/** How things of a brief come to rest, each by itself. */
export interface Grounds {
  /** Held, worn, standing in something or hung over it. */
  readonly raised: ReadonlySet<string>;
  /** Hung on a cord. */
  readonly hanging: ReadonlySet<string>;
  /** On, in or under something, or the thing that is. */
  readonly upright: ReadonlySet<string>;
  /** Bears, holds or covers something. */
  readonly bearing: ReadonlySet<string>;
  /** What stands for an idea, or is drawn as a sign, faces the viewer. */
  readonly signs: boolean;
  /** Flowers grow here, or are looked at so closely that nobody asks. */
  readonly rooted: boolean;
  /** The words ask for signs of a set. */
  readonly set: boolean;
  /** More than a few things lie closer to each other, ends towards the viewer. */
  readonly several: boolean;
}

/** How one thing is at rest. */
export interface Rest {
  /** On its back. */
  readonly lies: boolean;
  /** Because it has no foot, rather than to be seen from above. */
  readonly footless: boolean;
  /** Degrees that it is rolled to its left. */
  readonly tips: number;
}

/**
 * What of a brief and its framing decides how things rest; `outdoors`: they are in a landscape, `symbolic`: one thing stands
 * for an idea.
 */
export function groundsOf(
  brief: Pick<Brief, "relations" | "framing" | "mentions" | "prompt">,
  framing: Framing,
  { outdoors, symbolic, several }: { outdoors: boolean; symbolic: boolean; several: boolean },
): Grounds {
  const { relations, mentions } = brief;
  const hanging = mentions.filter(({ states }) => states.some((s) => s === HANGING || s === HANGING_FREE));
  return {
    raised: raisedIn(brief),
    hanging: new Set(hanging.map(({ id }) => id)),
    upright: new Set(
      relations.filter(({ kind }) => UPRIGHT.includes(kind)).flatMap((r) => [r.subject, r.object]),
    ),
    bearing: new Set(
      relations
        .filter(({ kind }) => UPRIGHT.includes(kind))
        .map(({ kind, subject, object }) => (kind === "on" || kind === "in" ? object : subject)),
    ),
    signs: framing.mark || framing.frontal || symbolic || isSign(brief),
    rooted: outdoors || framing.near !== null,
    set: isIconSet(brief),
    several,
  };
}

/** How a thing rests where gravity has it, unless it is held, hung, grows there or is a sign. */
export function restOf(
  mention: Pick<Mention, "id" | "states">,
  entry: ShapeEntry,
  form: Form | null,
  framing: Framing,
  grounds: Grounds,
): Rest {
  const { raised, hanging, upright, bearing, signs, rooted, set } = grounds;
  const stands =
    raised.has(mention.id) ||
    hanging.has(mention.id) ||
    set ||
    form?.melting === true ||
    (entry.grows === true && rooted) ||
    (signs && !isLong(entry)) ||
    mention.states.some((state) => STANDS.test(state));
  const footless = entry.lies === true && !stands;
  const down = framing.lying || framing.steep;
  const laidOut = down && !upright.has(mention.id) && liesDown(entry, framing);
  const tips = stands || bearing.has(mention.id) ? 0 : (entry.tips ?? 0);
  return { lies: laidOut || footless, footless, tips };
}

/** What a hand, a vessel or a cord holds up, though it has no foot of its own. */
function raisedIn({ relations }: Pick<Brief, "relations">): Set<string> {
  return new Set(
    relations.flatMap(({ kind, subject, object }) => {
      if (kind === "holding" || kind === "wearing" || kind === "below") return [object];
      return kind === "in" || kind === "above" ? [subject] : [];
    }),
  );
}

/** Things laid beside each other lie about alike, so that each has its own strip of ground. */
export function laidAside(
  entry: ShapeEntry,
  several: boolean,
  mirrored: boolean,
  { symmetrical }: Framing,
  random: Random,
): number {
  if (symmetrical) return 0;
  const aside = !isLong(entry) ? A_LITTLE : several ? ASIDE : ACROSS;
  return (mirrored ? -1 : 1) * aside + (random() - 0.5) * 10;
}

/** Whether it is much longer than wide, as a pencil or a stem is. */
export function isLong({ bounds: { min, max } }: Pick<ShapeEntry, "bounds">): boolean {
  return max[1] - min[1] > SLENDER * (max[0] - min[0]);
}

/** Seen from above, drawings and flat or long things lie on their backs; a pattern shows all fronts but of low things. */
function liesDown(entry: ShapeEntry, { pattern, lying }: Framing): boolean {
  const { bounds, relief, realSize } = entry;
  const [width, height, depth] = [0, 1, 2].map((axis) => bounds.max[axis]! - bounds.min[axis]!);
  if (relief) return true;
  if (pattern) return height! > 0.55 * Math.max(width!, depth!);
  if (ROOTED.includes(genreOf(entry)) && realSize > LARGE) return false;
  // From less than straight above only what is flat is better seen lying.
  if (!lying) return depth! < FLAT * height! && entry.figure === undefined && !ALIVE.includes(genreOf(entry));
  return depth! < FLAT * height! || height! > SLENDER * Math.max(width!, depth!);
}

/** What is built, planted or drives stands wherever it is seen from, and who is alive as long as one sees more than hair. */
const ROOTED: readonly Genre[] = ["building", "plant", "vehicle", "furniture"];
const ALIVE: readonly Genre[] = ["animal", "person"];
