import type { Brief, Mention } from "../../brief.js";
import type { Random } from "../../math/random.js";
import { HANGING, HANGING_FREE } from "../../read/held-by.js";
import { GROUPS } from "../../read/words/nouns.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { formedEntry } from "../../shape/form/index.js";
import { type Genre, genreOf } from "../../shape/genre.js";
import { filledEntry } from "../../shape/index.js";
import { type Framing, isIconSet } from "../camera/framing.js";
import type { Depicted } from "../meaning/depict.js";
import { fillingOf } from "../meaning/fill.js";
import { glowing, stanceOf } from "../meaning/states.js";
import { formOf } from "./form.js";
import { sizesOfLoads } from "./load-sizes.js";
import { oneOfMany } from "./mixed-people.js";
import type { Piece } from "./piece.js";
import { printedOn } from "./print.js";
import { proportionsOf } from "./proportion.js";
import { KEPT_ON_MARK, sizesTogether } from "./size.js";
import { unlike } from "./unlike.js";

/** Things turned less than this to their best side look the same mirrored, or are best from the front. */
const FRONTAL = 8;
/** How far a relief may turn and still be read. */
const RELIEF_CORNER = 30;
/** Metres from which a thing is furniture or larger. */
const LARGE = 0.7;
/** Flat: its depth against its height. */
const FLAT = 0.45;
/** Slender: its height against its width. */
const SLENDER = 1.7;
/** Relations whose things must stand upright to fit each other. */
const UPRIGHT: readonly string[] = ["on", "in", "under", "holding", "wearing"];
/** How much larger than by nature a thing is that others stand around. */
const LEADING = 1.25;
/** Degrees that what lies on the ground is turned aside: by itself, to run across the picture, and beside others. */
const ACROSS = 56;
const ASIDE = 27;
/** More things than this lie closer to each other, ends towards the viewer. */
const FEW = 3;

const ALIKE: ReturnType<typeof unlike> = { turn: 0, size: 1 };

/** One piece for each thing asked for, its size against the others, its turn and its proportions a little its own. */
export function piecesOf(
  brief: Brief,
  depicted: readonly Depicted[],
  framing: Framing,
  random: Random,
  seed: number,
): Piece[] {
  const opened = new Set(brief.relations.filter(({ kind }) => kind === "in").map(({ object }) => object));
  const changed = depicted.map((one) => changedBy(opened.has(one.mention.id) ? emptied(one) : one));
  const natural = sizesTogether(
    changed.map(({ mention: { size: word }, entry }) => ({ ...entry, word })),
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
  const upright = new Set(
    brief.relations.filter(({ kind }) => UPRIGHT.includes(kind)).flatMap((r) => [r.subject, r.object]),
  );
  const raised = raisedIn(brief);
  const several = depicted.reduce((sum, { mention }) => sum + mention.count, 0) > FEW;
  // Which side the whole picture shows is the seed's choice; its things agree on it.
  const mirrored = random() < 0.5;
  return changed.flatMap(({ mention, entry, form, pattern }, m) =>
    Array.from({ length: howMany(mention, entry) }, (_, nth): Piece => {
      const down = framing.lying || framing.steep;
      const laidOut = down && !upright.has(mention.id) && liesDown(entry, framing);
      // Signs of a set stand as they are drawn.
      const footless = entry.lies === true && !raised.has(mention.id) && !isIconSet(brief);
      const lies = laidOut || footless;
      const stance = stanceOf(mention);
      const tipped = raised.has(mention.id) || upright.has(mention.id) ? 0 : (entry.tips ?? 0);
      const aside =
        footless && !framing.lying ? laidAside(several, mirrored, framing, random) : (stance?.tilt ?? tipped);
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
        turn: turn + unlikeness.turn,
        ...(lies ? { lean: 90 } : {}),
        ...(aside === 0 ? {} : { tilt: aside }),
        ...(stance?.lift
          ? { lift: stance.lift }
          : mention.states.includes(HANGING)
            ? { lift: OFF_GROUND }
            : entry.floats && mention.count > 1 && !still
              ? { lift: AFLOAT * (0.4 + random()) }
              : {}),
        ...((entry.hangs || mention.states.includes(HANGING_FREE)) &&
        !raised.has(mention.id) &&
        !upright.has(mention.id)
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

/** A lidded or full vessel in which something is to be put. */
function emptied({ mention, depiction }: Depicted): Depicted {
  const { entry } = depiction;
  if (!entry.fillable || entry.roles.some(({ name }) => name === "contents")) return { mention, depiction };
  return { mention, depiction: { ...depiction, entry: filledEntry(entry, "empty") } };
}

/** As many as are asked for; small things that are said to be piled or stacked, without a number, are more. */
function howMany(mention: Mention, entry: ShapeEntry): number {
  if (isWhole(mention, entry)) return 1;
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
  const gathered = states.some((state) => /^(?:stack|pile|bunch|plate|heap|bowl)$/.test(state));
  return shown === `${concept}s` && (gathered || uncounted === true);
}

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

/** What a hand, a vessel or a cord holds up, though it has no foot of its own. */
function raisedIn({ relations }: Brief): Set<string> {
  return new Set(
    relations.flatMap(({ kind, subject, object }) => {
      if (kind === "holding" || kind === "wearing" || kind === "below") return [object];
      return kind === "in" || kind === "above" ? [subject] : [];
    }),
  );
}

/** Things laid beside each other lie about alike, so that each has its own strip of ground. */
function laidAside(several: boolean, mirrored: boolean, { symmetrical }: Framing, random: Random): number {
  if (symmetrical) return 0;
  return (mirrored ? -1 : 1) * (several ? ASIDE : ACROSS) + (random() - 0.5) * 10;
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
