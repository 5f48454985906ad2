import type { Mention } from "../../brief.js";
import { HANGING, HANGING_FREE } from "../../read/held-by.js";
import { list } from "../../read/words/list.js";
import { VESSELS } from "../../read/words/nouns.js";
import type { ShapeEntry } from "../../shape/catalogue.js";
import { findSculpted } from "../../shape/sculpted/index.js";
import type { Opening } from "../../shape/sculpted/opening.js";
import { formationOf } from "../arrange/formation.js";
import { asksForMany } from "../colour/assorted.js";
import { lightsWindows } from "../light/lit-windows.js";
import { formOf } from "../piece/form.js";
import { polishShows } from "../piece/polish.js";
import { isPatternWord } from "../piece/print.js";
import { wearShows } from "../piece/wear.js";
import { headMarks } from "./clothe.js";
import { faceFor } from "./faces.js";
import { handlingSaid } from "./handling.js";
import { isTakenOff, openingOf, openingSaid } from "./opening.js";
import { stanceOf } from "./stance.js";
import { risingFrom } from "./steaming.js";

const GLOWS = /^(?:glowing|luminous|luminescent|bioluminescent|fluorescent|radiant)$/;
const LAMPS = /flame|light|bulb|glow|lamp|screen|fire/;

/** What glows by itself is of light, but for what has a light of its own to glow with. */
export function glowing(mention: Mention, { roles }: Pick<ShapeEntry, "roles">): Mention {
  const asked = mention.material === null && mention.states.some((state) => GLOWS.test(plain(state)));
  return asked && !roles.some(({ name }) => LAMPS.test(name)) ? { ...mention, material: "neon" } : mention;
}

/** What nobody would look for in a picture where it is said of a thing: praise, character, and where things merely are. */
const NOT_LOOKED_FOR = new Set(
  list(
    `cute, beautiful, handsome, pretty, lovely, nice, good, great, best, better, perfect, wonderful, amazing, awesome, cool, epic, iconic, famous, classic, typical,
    authentic, unique, unusual, adorable, charming, gorgeous, stunning, magnificent, impressive, interesting, favorite, favourite, popular, beloved, special, rare,
    real, realistic, photorealistic, hyperrealistic, normal, regular, standard, basic, common, general, ordinary, everyday, plain, simple, proper, certain, actual,
    single, whole, complete, entire, individual, separate, same, identical, matching, similar, other, another, different, various, assorted, own, very, more, main,
    detailed, highly detailed, intricate, elaborate, high quality, well made, handmade, handcrafted, homemade, new, brand new, clean, fresh, ripe, natural, organic,
    delicious, tasty, yummy, healthy, sweet, juicy, crispy, crunchy, creamy, raw, friendly, wise, clever, smart, curious, brave, gentle, graceful, majestic, noble, loyal, shy, proud,
    quiet, calm, peaceful, serene, tranquil, silent, lonely, gracefully, mysterious, magical, elegant, stylish, fancy, fashionable, trendy, sleek, chic, cosy, cozy,
    luxurious, expensive, cheap, premium, traditional, modern, contemporary, soft, hard, light, heavy, lightweight, strong, weak, fast, quick, slow, rich, poor,
    warm, pleasant, inviting, welcoming, neat, tidy, small sized, medium, medium sized, large sized, full sized, life sized, middle, central, first, second, third, last, next,
    visible, clearly visible, present, shown, depicted, pictured, featured, placed, positioned, located, situated, arranged, displayed, served, kept, left, seen, resting, standing, upright, vertical, horizontal,
    stand, stands, rest, rests, lie, lies, stood, lay, laid, is, hold, holds, held, wear, wears, worn by, waiting, parked, facing, looking, look, looks, watch, watches, watching, of it, of them,
    sort, kind, type, piece, set, group, arrangement, collection, row, rows, line, block, sheet, pair, couple, bunch, bundle, cluster, bouquet, stack, pile, heap, speech`,
  ),
);

/** Whether it is said to sit, which of a vase on a table is only to say where it is. */
export function isSitting(state: string): boolean {
  return /^(?:sit|sits|sitting|seated|sat)$/i.test(state);
}

/** Whether it is said to be on the wing. */
export function isFlying(state: string): boolean {
  return /^(?:fl(?:y|ies|ying|ew)|soar(?:s|ing)?|glid(?:es?|ing)|swoop(?:s|ing)?|hover(?:s|ing)?|airborne|aloft|taking off|takes off|in (?:full |mid[- ]?)?flight|in (?:the |mid[- ]?)air|on the wing)$/i.test(
    state,
  );
}

/** What shapes show without a word: a cat sits, a tulip is open. */
const BY_NATURE: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^sitting$/,
    /\b(?:cat|kitten|fox|wolf|raccoon|frog|toad|rabbit|bunny|mouse|hamster|squirrel|beaver|lemur|monkey|koala|owl|teddy bear|panda|buddha)$/,
  ],
  [
    /^(?:open|opened)$/,
    /\b(?:umbrella|parasol|laptop|notebook computer|flower|rose|tulip|lotus|basket|bucket|bowl|cup|mug|vase|egg carton|hand|palm|mouth|eyes?|(?<!gift )box|chest)$/,
  ],
  [
    /^(?:burning|lit|flickering|burning brightly)$/,
    /\b(?:candle|candelabra|campfire|bonfire|torch|fire|fireplace|match|lantern)s?$/,
  ],
  [
    /^closed$/,
    /\b(?:door|window|jar|bottle|suitcase|book|notebook|diary|gate|drawer|drawers|dresser|envelope|letter|fridge|refrigerator|wardrobe|safe|oven|mailbox|briefcase|tin|can|box|padlock|lock|fist)$/,
  ],
  [/^(?:swimming|diving)$/, /\b(?:fish|shark|whale|dolphin|jellyfish|octopus|turtle|duck|swan)$/],
  [
    /^(?:spinning|hanging)$/,
    /\b(?:globe|windmill|wind turbine|fan|chandelier|ornament|wind chime|disco ball)$/,
  ],
  [/^inflated$/, /\b(?:balloon|ball|tyre|tire)$/],
  [/^(?:wrapped)$/, /\b(?:gift|present|candy|parcel)$/],
  [
    /^round$/,
    /\b(?:ball|orange|apple|coin|plate|clock|wheel|globe|moon|sun|pizza|pancake|mirror|donut|bowl)s?$/,
  ],
];

/** What stands on its feet as it is drawn, and would be seen to sit. */
const STANDS = new Set(
  list(
    `dog, golden retriever, dalmatian, husky, corgi, shiba inu, german shepherd, black labrador, dachshund, bear, polar bear, lion, tiger, leopard, panther,
    cougar, jaguar, cheetah, hyena, horse, unicorn, pegasus, zebra, cow, yak, sheep, goat, pig, deer, moose, antelope, camel, llama, giraffe, elephant,
    hippopotamus, gorilla, kangaroo, otter, penguin, robot, astronaut, skeleton, werewolf, yeti, bigfoot`,
  ),
);

/** Whether something is seen to sit, or is only said to be somewhere ("a vase sits on the table"). */
function sits({ concept }: Mention, drawn: ShapeEntry, word: string): boolean {
  if (drawn.ref.name.startsWith("sitting ")) return true;
  if (BY_NATURE.some(([what, who]) => what.test("sitting") && (who.test(concept) || who.test(drawn.concept))))
    return true;
  return !/^(?:sitting|seated)$/.test(word) && !STANDS.has(drawn.ref.name);
}

const LIES = /^(?:lies?|lying|(?:lying|lies|laying) down|lay|laid|sprawled|stretched out|curled up)$/i;

/** Whether it is said to lie, which of a book on a table is only to say where it is. */
export function isLying(state: string): boolean {
  return LIES.test(state);
}

/** Whether it is somebody or a beast that is drawn standing or sitting, and would be seen to lie. */
function isOnFeet({ concept }: Mention, { ref, concept: known, figure }: ShapeEntry): boolean {
  const [, sitters] = BY_NATURE[0]!;
  if (ref.name.startsWith("sleeping ")) return false;
  return figure !== undefined || STANDS.has(ref.name) || sitters.test(concept) || sitters.test(known);
}

/** What is said of a thing and nothing of its picture shows: `drawn` is the shape that was found for all that is said. */
export function unshown(mention: Mention, drawn: ShapeEntry): string[] {
  const roles = drawn.roles.map((role) => role.name);
  const name = [drawn.concept, drawn.ref.name, ...roles].join(" ").replaceAll("-", " ");
  const isCut = roles.some((role) => /flesh|seeds|pips|crumb/.test(role));
  const filled = drawn.ref.name.includes("~");
  // An open jar of jam is a jar of jam.
  const ownName = drawn.ref.name.replace(OPENED, "");
  const isDrawn = (whole: string) => [drawn.ref.name, ownName].includes(findSculpted(whole) ?? "");
  const isShown = (state: string) => {
    const word = plain(state);
    const one: Mention = { ...mention, states: [state], colours: [] };
    const { concept } = mention;
    if (isSitting(word)) return sits(mention, drawn, word);
    if (isLying(word)) return !isOnFeet(mention, drawn);
    if ([`${word} ${concept}`, `${word} of ${concept}`, `${concept} ${word}`].some(isDrawn)) return true;
    const opening = openingSaid(word);
    if (opening !== null) return isOpened(opening, mention, drawn) || isLeftOpen(word, mention, drawn);
    const handling = handlingSaid(word);
    if (handling !== null)
      return drawn.ref.name.startsWith(`${handling} `) || isDrawn(`${handling} ${concept}`);
    if (/^\d+ (?:stack|pile|plate|heap)s$/.test(word) && drawn.concept === `${concept}s`) return true;
    if (isFlying(word) && drawn.floats) return true;
    if (lightsWindows(word, drawn)) return true;
    if (word === HANGING || word === HANGING_FREE) return !OWN_FRAME.test(drawn.ref.name);
    if (word === "empty" && !roles.some((role) => HELD.test(role))) return true;
    if (NOT_LOOKED_FOR.has(word) || name.includes(word) || namesAll(name, word)) return true;
    if (
      asksForMany(word) ||
      (mention.count > 1 && formationOf([word], 9) !== null) ||
      risingFrom(one) !== null
    )
      return true;
    if (isPatternWord(word) || GLOWS.test(word) || (filled && FILLS.test(word))) return true;
    if (drawn.figure !== undefined && headMarks(one).length > 0) return true;
    if (polishShows(word, mention, drawn) || wearShows(word, drawn) || faceFor(one, "", drawn) !== null)
      return true;
    if (formOf(one, drawn) || stanceOf(one, drawn) || (isCut && CUT.test(word))) return true;
    return BY_NATURE.some(
      ([what, who]) => what.test(word) && (who.test(mention.concept) || who.test(drawn.concept)),
    );
  };
  const said = (state: string) =>
    isSitting(state) ? "sitting" : isLying(state) ? "lying" : state.replace(/^(?:of|with) /, "");
  const opening = openingOf(mention);
  // "With its lid closed": the lid is what shows it.
  const isWhatOpens = (state: string) =>
    opening !== null && isOpened(opening, mention, drawn) && OPENS.test(plain(state));
  return mention.states.filter((state) => !isShown(state) && !isWhatOpens(state)).map(said);
}

/** Whether a shape shows how far something is said to stand open: by a form of its own, or as it is always drawn. */
function isOpened(
  opening: Opening,
  { concept }: Mention,
  { ref, concept: known, roles }: ShapeEntry,
): boolean {
  if (opening === "lidless") return !roles.some(({ name }) => CLOSURES.includes(name));
  const other = OPENINGS.find((each) => ref.name.startsWith(`${each} `));
  if (other !== undefined) return other === opening;
  const byNature = BY_NATURE.find(([what]) => what.test(opening))?.[1];
  return byNature !== undefined && (byNature.test(concept) || byNature.test(known));
}

/** What of a thing opens, as the reader leaves it of "with its lid off". */
const OPENS = /^with (?:an? |its |the )?(?:lid|door|flap|drawer|cover|top)s?$/;

/** Whether a vessel that is drawn without any lid is said to have it off. */
function isLeftOpen(word: string, { concept }: Mention, { roles }: ShapeEntry): boolean {
  return isTakenOff(word) && VESSELS.has(concept) && !roles.some(({ name }) => CLOSURES.includes(name));
}

const CLOSURES: readonly string[] = ["lid", "cork", "cap", "stopper"];

const OPENINGS: readonly Opening[] = ["open", "ajar", "closed"];
const OPENED = /^(?:open|ajar|closed|lidless) /;

/** What hangs in a frame of its own, and would be seen to hang elsewhere. */
const OWN_FRAME = /^(?:swing|porch swing|hammock|punching bag|gong)$/;

/** What is said of a vessel by how it is filled, and with what. */
const FILLS = /^(?:empty|full|filled|half|of|with)\b/;
/** Parts of a shape that are what it holds. */
const HELD =
  /contents|drink|food|fruit|filling|bread|egg|flower|liquid|soup|noodle|rice|tea|coffee|wine|beer|goods/;
/** How fruit that shows its flesh is. */
const CUT = /^(?:half|halved|half of|sliced|cut|cut in half|slice|piece|wedge)$/;

/** "Of hot ramen" where it is ramen that is drawn; "with a chipped handle" only where both words are. */
function namesAll(name: string, word: string): boolean {
  const [, joint, what = ""] = /^(of|with|full of|filled with) (.+)$/.exec(word) ?? [];
  const said = what.split(" ").filter((part) => part.length > 2 && !NOT_LOOKED_FOR.has(part));
  const isNamed = (part: string) => name.includes(part);
  return joint === "with" ? said.length > 0 && said.every(isNamed) : said.some(isNamed);
}

function plain(state: string): string {
  return state.toLowerCase().replaceAll("-", " ");
}
