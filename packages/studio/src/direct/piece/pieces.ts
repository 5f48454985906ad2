import type { Brief, Mention } from "../../brief.js";
import type { Random } from "../../math/random.js";
import { HANGING, HANGING_FREE } from "../../read/held-by.js";
import { GROUPS } from "../../read/words/nouns.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { formedEntry } from "../../shape/form/index.js";
import { filledEntry } from "../../shape/index.js";
import type { Framing } from "../camera/framing.js";
import type { Depicted } from "../meaning/depict.js";
import { fillingOf } from "../meaning/fill.js";
import { stanceOf } from "../meaning/stance.js";
import { glowing } from "../meaning/states.js";
import { formOf } from "./form.js";
import { sizesOfLoads } from "./load-sizes.js";
import { oneOfMany } from "./mixed-people.js";
import type { Piece } from "./piece.js";
import { printedOn } from "./print.js";
import { proportionsOf } from "./proportion.js";
import { groundsOf, isLong, LARGE, laidAside, restOf } from "./rest.js";
import { KEPT_ON_MARK, sizesTogether } from "./size.js";
import { unlike } from "./unlike.js";

/** Things turned less than this to their best side look the same mirrored, or are best from the front. */
const FRONTAL = 8;
/** How far a relief may turn and still be read. */
const RELIEF_CORNER = 30;
/** How much larger than by nature a thing is that others stand around. */
const LEADING = 1.25;
/** More things than this lie closer to each other, ends towards the viewer. */
const FEW = 3;

const ALIKE: ReturnType<typeof unlike> = { turn: 0, size: 1 };

/**
 * One piece for each thing asked for, its size against the others, its turn and its proportions a little its own;
 * `outdoors`: in a landscape, where what grows stands; `symbolic`: one thing stands for an idea.
 */
export function piecesOf(
  brief: Brief,
  depicted: readonly Depicted[],
  framing: Framing,
  random: Random,
  { seed, ...where }: { readonly seed: number; readonly outdoors: boolean; readonly symbolic: boolean },
): Piece[] {
  const opened = new Set(brief.relations.filter(({ kind }) => kind === "in").map(({ object }) => object));
  const changed = depicted.map((one) =>
    changedBy(opened.has(one.mention.id) || isTipped(one) ? emptied(one) : one),
  );
  const natural = sizesTogether(
    changed.map(({ mention: { size: word }, entry }) => {
      return { realSize: entry.realSize, word, slender: entry.lies === true && isLong(entry) };
    }),
    framing.mark ? KEPT_ON_MARK : undefined,
  );
  const loads = sizesOfLoads(
    changed.map(({ mention, entry }, m) => {
      return { id: mention.id, entry, size: natural[m]!, said: mention.size !== "normal" };
    }),
    brief.relations,
  );
  const sizes = natural.map((size, m) =>
    m === 0 && leads(brief, depicted) ? size * LEADING : (loads.get(changed[m]!.mention.id) ?? size),
  );
  const several = depicted.reduce((sum, { mention }) => sum + mention.count, 0) > FEW;
  const grounds = groundsOf(brief, framing, { ...where, several });
  // Which side the whole picture shows is the seed's choice; its things agree on it.
  const mirrored = random() < 0.5;
  return changed.flatMap(({ mention, entry, form, pattern }, m) =>
    Array.from({ length: howMany(mention, entry) }, (_, nth): Piece => {
      const { lies, footless, tips } = restOf(mention, entry, form, framing, grounds);
      const stance = stanceOf(mention, entry);
      const aside =
        footless && !framing.lying
          ? laidAside(entry, several, mirrored, framing, random)
          : (stance?.tilt ?? tips);
      const size = sizes[m]! * (framing.symmetrical ? 1 : 0.97 + 0.06 * random());
      const turn = turnFor(
        entry,
        nth,
        { ...framing, lies, mirrored: mirrored && hasTwoGoodSides(entry) },
        random,
      );
      const still = framing.symmetrical || framing.pattern || form !== null;
      const unlikeness =
        still || lies || pattern !== undefined ? ALIKE : unlike(entry, mention.count, random);
      const one = oneOfMany(mention, entry, nth);
      const stretch = still ? null : proportionsOf(one, mention, nth, seed);
      const fellow = one.partner !== undefined && nth % 2 === 1;
      const own = { ...(stretch ? { stretch } : {}), ...(fellow ? { mirrored: true as const } : {}) };
      const isOwn = stretch !== null || fellow;
      const shape = isOwn ? { ...form, ...own } : form;
      return {
        mention,
        nth,
        entry: isOwn ? formedEntry(one, own) : one,
        ...(shape ? { form: shape } : {}),
        ...(pattern ? { pattern } : {}),
        size: size * unlikeness.size,
        turn: stance?.rears ? rearing(turn, stance.rears.turn) : (stance?.turn ?? turn) + unlikeness.turn,
        ...(lies ? { lean: 90 } : stance?.rears ? { lean: stance.rears.lean } : {}),
        ...(aside === 0 ? {} : { tilt: aside }),
        ...(stance?.lift
          ? { lift: stance.lift }
          : mention.states.includes(HANGING)
            ? { lift: OFF_GROUND }
            : entry.floats && mention.count > 1 && !still
              ? { lift: AFLOAT * (0.4 + random()) }
              : {}),
        ...((entry.hangs || mention.states.includes(HANGING_FREE)) &&
        !grounds.raised.has(mention.id) &&
        !grounds.upright.has(mention.id)
          ? { hung: true as const }
          : {}),
      };
    }),
  );
}

/** How high over the ground, of its size, one of several that float is: about so much, each its own. */
const AFLOAT = 0.3;
/** How high over the ground what hangs from a branch ends, of its size. */
const OFF_GROUND = 0.3;

/** Whether the first thing is one that others of which nobody says the size stand around. */
function leads({ relations }: Brief, depicted: readonly Depicted[]): boolean {
  const [first, ...rest] = depicted;
  return (
    first?.mention.count === 1 &&
    rest.reduce((sum, { mention }) => sum + mention.count, 0) > 1 &&
    depicted.every(({ mention }) => mention.size === "normal") &&
    relations.every(({ kind }) => kind === "beside")
  );
}

/** A thing in the form and with the pattern that its mention asks for. */
export function changedBy({ mention: said, depiction }: Depicted) {
  const printed = printedOn(said, depiction.entry);
  const form = formOf(said, depiction.entry);
  const entry = form ? formedEntry(depiction.entry, form) : depiction.entry;
  const mention = glowing(filledWith(printed?.mention ?? said, entry), entry);
  return { mention, entry, form, pattern: printed?.pattern };
}

/** What lies on its side or stands on its head holds nothing. */
function isTipped({ mention, depiction }: Depicted): boolean {
  return Math.abs(stanceOf(mention, depiction.entry)?.tilt ?? 0) >= 90;
}

/** A lidded or full vessel in which something is to be put, or from which all has run out. */
function emptied({ mention, depiction }: Depicted): Depicted {
  const { entry } = depiction;
  if (!entry.fillable || entry.roles.some(({ name }) => name === "contents")) return { mention, depiction };
  return { mention, depiction: { ...depiction, entry: filledEntry(entry, "empty") } };
}

/** As many as are asked for; small things that are said to be piled or stacked, without a number, are more. */
function howMany(mention: Mention, entry: ShapeEntry): number {
  if (isWhole(mention, entry)) return groupsIn(mention) ?? 1;
  const { count, states } = mention;
  if (entry.realSize > PALM) return count;
  const gathered = states.find((state) => state in GATHERED && count === GROUPS[state]);
  return gathered === undefined ? count : GATHERED[gathered]!;
}

/** Metres up to which things are so small that a pile of them is of many. */
const PALM = 0.04;
const GATHERED: Readonly<Record<string, number>> = { pile: 13, heap: 13, stack: 7 };

/** Pancakes, or a stack of them, are what the shape of pancakes is already; a bunch of grapes likewise. */
function isWhole({ states, concept, uncounted }: Mention, { concept: shown }: ShapeEntry): boolean {
  const gathered = states.some((state) => GROUPED.test(state));
  return shown === `${concept}s` && (gathered || uncounted === true);
}

/** How many stacks of them are asked for; null where nobody counts stacks. */
function groupsIn({ states }: Mention): number | null {
  const said = states.map((state) => GROUPED.exec(state)?.groups?.several).find((count) => count);
  return said === undefined ? null : Number(said);
}

const GROUPED = /^(?:(?<several>\d+) )?(?:stack|pile|bunch(?:e(?=s))?|plate|heap|bowl)s?$/;

/** The colour and material of what is in a vessel, as those of its part. */
function filledWith(mention: Mention, { roles }: ShapeEntry): Mention {
  const filling = roles.some(({ name }) => name === "contents") ? fillingOf(mention) : null;
  if (!filling) return mention;
  const { colour, material } = filling;
  return {
    ...mention,
    colours: [...mention.colours, { word: "contents", hex: colour, part: "contents" }],
    partMaterials: [...mention.partMaterials, { part: "contents", material }],
  };
}

/** Beings, vehicles and furniture are as good from either side; a book has its spine on one. */
function hasTwoGoodSides({ relief, realSize, roles }: ShapeEntry): boolean {
  return relief || realSize > LARGE || roles.some(({ name }) => name.startsWith("eye"));
}

interface Pose extends Framing {
  readonly lies: boolean;
  readonly mirrored: boolean;
}

/** Sculpted things near their best side; reliefs face the viewer, a little aside so that they read as solid. */
function turnFor({ relief, bestTurn }: ShapeEntry, nth: number, pose: Pose, random: Random): number {
  if (pose.symmetrical) return 0;
  if (pose.lies) return relief ? 0 : Math.abs(bestTurn) > 30 ? bestTurn : 0;
  const jitter = random() - 0.5;
  if (pose.cornerwise) {
    const side = bestTurn > 0 ? 1 : -1;
    return side * (relief ? RELIEF_CORNER : 45);
  }
  if (relief && pose.frontal) return 0;
  if (relief) {
    const side = bestTurn !== 0 ? Math.sign(bestTurn) : pose.mirrored ? -1 : 1;
    return side * (22 + 12 * jitter);
  }
  const side = pose.mirrored && Math.abs(bestTurn) > FRONTAL ? -1 : 1;
  return side * bestTurn + jitter * (nth === 0 ? 20 : 30);
}

/** Turned to the same side, but no farther than so many degrees. */
function rearing(turn: number, most: number): number {
  return Math.max(-most, Math.min(most, turn));
}
