import type { Mention } from "../brief.js";
import { list } from "../read/words/list.js";
import type { ShapeEntry } from "../shape/catalogue.js";
import { formOf } from "./form.js";

/** How a thing stands otherwise than on its foot: rolled aside by degrees, and in the air, of its own size. */
export interface Stance {
  readonly tilt: number;
  readonly lift: number;
}

const STANCES: readonly (readonly [RegExp, Stance])[] = [
  [/^(?:upside[ -]down|inverted|overturned|flipped)$/, { tilt: 180, lift: 0 }],
  [/^(?:tipped over|toppled|fallen|fallen over|knocked over)$/, { tilt: 90, lift: 0 }],
  [/^(?:leaning|tilted|slanted|crooked|tilting)$/, { tilt: 13, lift: 0 }],
  [/^(?:jumping|leaping|bouncing)$/, { tilt: -9, lift: 0.3 }],
  [/^(?:flying|floating|hovering|levitating|soaring|airborne)$/, { tilt: 0, lift: 0.34 }],
];

/** How the words said of a thing make it stand; null where they leave it on its foot. */
export function stanceOf({ states }: Pick<Mention, "states">): Stance | null {
  const said = states.map(plain);
  return STANCES.find(([pattern]) => said.some((word) => pattern.test(word)))?.[1] ?? null;
}

const GLOWS = /^(?:glowing|luminous|luminescent|bioluminescent|fluorescent|radiant)$/;
const LAMPS = /flame|light|bulb|glow|lamp|screen|fire/;

/** What glows by itself is of light, but for what has a light of its own to glow with. */
export function glowing(mention: Mention, { roles }: Pick<ShapeEntry, "roles">): Mention {
  const asked = mention.material === null && mention.states.some((state) => GLOWS.test(plain(state)));
  return asked && !roles.some(({ name }) => LAMPS.test(name)) ? { ...mention, material: "neon" } : mention;
}

/** What one would look for in a picture where it is said of a thing; what a shape or form shows of it is found below. */
const LOOKED_FOR = new Set(
  list(
    `running, walking, galloping, swimming, diving, dancing, singing, crawling, climbing, kneeling, crouching, sitting, lying, sleeping,
    eating, drinking, laughing, crying, waving, melting, exploding, dripping, spilled, wet, dirty, muddy, dusty, mossy,
    broken, cracked, shattered, smashed, chipped, torn, worn, old, bent, crumpled, wrinkled, folded, rolled, rotten, withered, wilted, peeled,
    open, opened, closed, shut, locked, frozen, icy, inflated, deflated, wrapped, hanging, spinning, overflowing, bearded, winged,
    round, square, sliced, halved, embroidered, engraved, tattered, ruined, abandoned, half open, half peeled, burnt`,
  ),
);

/** What shapes show without a word: a cat sits, a tulip is open. */
const BY_NATURE: readonly (readonly [RegExp, RegExp])[] = [
  [/^sitting$/, /\b(?:cat|kitten|frog|toad|rabbit|bunny|mouse|squirrel|owl|teddy bear|panda|buddha)$/],
  [
    /^(?:open|opened)$/,
    /\b(?:umbrella|parasol|laptop|notebook computer|flower|rose|tulip|lotus|window|basket|eyes?|box|shell)$/,
  ],
  [/^closed$/, /\b(?:door|box|chest|jar|bottle|suitcase|book|gate|drawer)$/],
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

/** What is said of a thing and nothing of its picture shows: `drawn` is the shape that was found for all that is said. */
export function unshown(mention: Mention, drawn: ShapeEntry): string[] {
  return mention.states.filter((state) => {
    const word = plain(state);
    if (!LOOKED_FOR.has(word)) return false;
    if (`${drawn.concept} ${drawn.ref.name}`.replaceAll("-", " ").includes(word)) return false;
    if (formOf({ states: [word] }, drawn) || stanceOf({ states: [word] })) return false;
    return !BY_NATURE.some(
      ([what, who]) => what.test(word) && (who.test(mention.concept) || who.test(drawn.concept)),
    );
  });
}

function plain(state: string): string {
  return state.toLowerCase().replaceAll("-", " ");
}
