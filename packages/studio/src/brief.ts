import type { HandName, TintName } from "./hand.js";
import type { Ornament, OrnamentKind } from "./ornament.js";
import type {
  Crop,
  Landform,
  Look,
  PlaceKind,
  Planted,
  Season,
  Site,
  TimeOfDay,
  Trees,
  Weather,
} from "./place/place.js";
import type { AskedFace } from "./read/texts/face.js";
import type { FormatName } from "./read/texts/format.js";
import type { AskedChart } from "./read/texts/numbers.js";

/**
 * What a prompt says, before anyone decides how it looks: the data that `read` gives and `direct` takes.
 * Every list keeps the order of the prompt.
 */
export interface Brief {
  readonly prompt: string;
  /** The things asked for, one per noun phrase ("three red cups" is one mention with count 3). */
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly setting: Setting;
  readonly style: StyleName;
  /** True where the prompt names the style itself; false where `style` is the default. */
  readonly styleAsked: boolean;
  /** By whose hand the picture is to seem made ("watercolour"), and without which colours; absent: as light shows it. */
  readonly hand?: {
    readonly medium: HandName | null;
    readonly tint: TintName | null;
    /** As written. */
    readonly words: readonly string[];
  };
  /** Mood words that steer light and colour ("cosy", "dramatic"). */
  readonly moods: readonly string[];
  /** Composition words ("close-up", "from above", "centred"). */
  readonly framing: readonly string[];
  /** Things the prompt wants left out ("no text", "without shadow"). */
  readonly excluded: readonly string[];
  /** Quoted texts, exactly as written. */
  readonly quotes: readonly string[];
  /** Texts to be set as type, with what they stand on; `quotes` in the same order. */
  readonly texts: readonly AskedText[];
  /** What is asked of type and format; null where nothing is to be set. */
  readonly type: AskedType | null;
  /** The surface pattern that the whole picture is to be; null where there are things to draw. */
  readonly ornament: AskedOrnament | null;
  /** Every colour that the prompt names, in its order, as `#rrggbb`. */
  readonly colours: readonly string[];
  /** The colours of a set that it names ("in autumn colours"). */
  readonly scheme: readonly string[];
  /** Colours that the prompt names for the picture as a whole ("a red and cream palette"); absent where none are. */
  readonly tones?: Tones;
  /** Content words that no part of the brief holds. Nothing is dropped silently. */
  readonly notUnderstood: readonly string[];
  /** Typing errors read as a known word. */
  readonly corrections: readonly { readonly written: string; readonly readAs: string }[];
}

/** Styles that are lit: what they make of shapes, materials and light is in `direct/light/lit-style.ts`. */
export const LIT_STYLES = [
  "render",
  "photo",
  "clay",
  "toy",
  "felt",
  "low poly",
  "paper-cut",
  "glass",
  "neon",
] as const;

export type StyleName = (typeof LIT_STYLES)[number] | FlatStyle;

/** Styles that are painted in flat shapes rather than lit. */
export const FLAT_STYLES = [
  "flat",
  "line",
  "icon",
  "logo",
  "duotone",
  "flat isometric",
  "pattern",
  "silhouette",
  "sticker",
] as const;

export type FlatStyle = (typeof FLAT_STYLES)[number];

export function isFlat(style: string): style is FlatStyle {
  return (FLAT_STYLES as readonly string[]).includes(style);
}

/** Colours of a whole picture, as `#rrggbb`, and the prompt's words for them. */
export interface Tones {
  readonly colours: readonly string[];
  readonly words: string;
}

export interface AskedOrnament {
  readonly kind: OrnamentKind;
  /** The prompt's words for it. */
  readonly words: readonly string[];
  /** The way its stripes run; null leaves it to direction. */
  readonly way: NonNullable<Ornament["way"]> | null;
}

/** A text to be set, exactly as written. */
export interface AskedText {
  readonly text: string;
  /** A headline leads, a line goes with it, a label stands on a thing, speech is said by someone. */
  readonly role: "headline" | "line" | "label" | "speech";
  /** The noun, in singular, of the thing that it stands on; null for the picture itself. */
  readonly on: string | null;
}

/** How texts are to be set. */
export interface AskedType extends AskedFace {
  /** The format that the picture itself is; null for a scene. */
  readonly format: FormatName | null;
  /** True where letters are to stand as things. */
  readonly standing: boolean;
  readonly chart: AskedChart | null;
  /** The first material that the prompt names; null where it names none. */
  readonly material: MaterialName | null;
  /** Every colour the prompt names, in its order, as `#rrggbb`. */
  readonly colours: readonly string[];
}

export interface Mention {
  /** `m1`, `m2`, … in prompt order. */
  readonly id: string;
  /** The prompt's own noun as written, without its adjectives: "cups", "teddy bear". */
  readonly noun: string;
  /** The noun in lower-case singular, compounds kept whole: "cup", "teddy bear". */
  readonly concept: string;
  readonly count: number;
  /** True for a plural without a number ("pancakes"), whose count is a choice; absent elsewhere. */
  readonly uncounted?: true;
  /** Colours in prompt order; the first is the main one. `part` where the prompt binds it ("green eyes"). */
  readonly colours: readonly AskedColour[];
  readonly material: MaterialName | null;
  /** A material bound to one part ("a gold handle"). */
  readonly partMaterials: readonly { readonly part: string; readonly material: MaterialName }[];
  readonly size: SizeWord;
  /** Other adjectives ("open", "striped"), understood or not. */
  readonly states: readonly string[];
}

export interface AskedColour {
  /** As written: "dark green", "#ff8800". */
  readonly word: string;
  /** `#rrggbb`. */
  readonly hex: string;
  readonly part: string | null;
}

export type SizeWord = "tiny" | "small" | "normal" | "large" | "giant";

export type RelationKind =
  | "beside"
  | "left_of"
  | "right_of"
  | "on"
  | "above"
  | "below"
  /** Beneath it where it has room to stand there, else below it. */
  | "under"
  | "in"
  | "behind"
  | "in_front_of"
  | "far"
  | "around"
  | "holding"
  | "wearing";

/** "subject kind object": "apple left_of book" reads as the apple standing left of the book. */
export interface Relation {
  readonly kind: RelationKind;
  /** Mention ids. */
  readonly subject: string;
  readonly object: string;
  /** Where on a being: "on a pirate's shoulder"; absent where nothing is said of it. */
  readonly at?: BodySpot;
}

/** Where on a being something can be. */
export type BodySpot = "shoulder" | "lap" | "head" | "back";

/** Where it all stands. A plain ground carries the colour the prompt gives it, if any. */
export interface Setting {
  readonly kind: "plain" | PlaceKind;
  readonly colour: { readonly word: string; readonly hex: string } | null;
  /** The words that asked for a place that is not drawn yet ("in a forest"); reported as not depicted. */
  readonly places: readonly string[];
  /** The landscape that is asked for; `kind` is its kind once direction draws it. */
  readonly place?: AskedPlace;
  /** What things lie on that is stuff rather than a thing ("on black stone", "on a wooden floor"). */
  readonly surface?: AskedSurface;
  /** The wall that things stand before, lean against or hang on. */
  readonly wall?: AskedWall;
}

export interface AskedSurface {
  readonly kind: "slab" | "floor";
  readonly material: MaterialName;
  /** `#rrggbb`; null leaves it to the material. */
  readonly colour: string | null;
  /** The words that asked for it, which are among the places too while nothing draws it. */
  readonly phrase: string;
}

export const MASONRY = ["plain", "brick", "stone", "tile", "plank", "concrete"] as const;

export interface AskedWall {
  readonly made: (typeof MASONRY)[number];
  readonly colour: string | null;
  readonly phrase: string;
  /** Mentions, by id, that lean against it, and that hang on it. */
  readonly leaning: readonly string[];
  readonly hung: readonly string[];
}

/** A place that is drawn, and what the prompt says of it; null leaves it to direction. */
export interface AskedPlace {
  readonly kind: PlaceKind;
  /** The words that asked for it. */
  readonly words: readonly string[];
  /** The mentions that name it, by id, and the entry of `places` that does. */
  readonly mentions: readonly string[];
  readonly phrase: string | null;
  /** Words of weather, season and time of day. */
  readonly answered: readonly string[];
  /** Among mountains. */
  readonly high: boolean;
  readonly moon: boolean;
  /** On the moon itself: dust under a black sky. */
  readonly airless?: true;
  /** Its sky is said to have no clouds. */
  readonly cloudless?: true;
  /** What its wood is of, where that is said. */
  readonly trees?: Trees;
  /** Its land has a form of its own. */
  readonly landform?: Landform;
  /** What people have made of it: a harbour, a garden, a town's square. */
  readonly site?: Site;
  /** What its fields are sown with, and the colours that the words give it, `#rrggbb`. */
  readonly crop?: { readonly kind: Crop; readonly colours: readonly string[] };
  /** A rainbow stands in its sky. */
  readonly rainbow?: true;
  /** The colour that its sky is said to have, `#rrggbb`, and the entry of `places` that says so. */
  readonly sky?: { readonly colour: string; readonly phrase: string | null };
  /** Its water runs. */
  readonly river?: true;
  /** Its water is said to lie still. */
  readonly calm?: true;
  /** Its shore is of rock, and the sea breaks on it. */
  readonly rocky?: true;
  /** Water falls down a rock face in it. */
  readonly falls?: true;
  /** What stands in it stands on a hilltop. */
  readonly onTop?: true;
  /** Trees that are asked for one by one. */
  readonly grove?: readonly AskedTrees[];
  /** Northern lights hang in its sky. */
  readonly aurora?: true;
  /** One looks up at what hangs in its sky. */
  readonly skyward?: true;
  /** Signs of light on its walls. */
  readonly neon?: true;
  /** It has rained. */
  readonly wet?: true;
  /** The mention, by id, of a village that stands in it as part of the land. */
  readonly village?: string;
  /** The colours that a mood asks for. */
  readonly look?: Look;
  readonly time: TimeOfDay | null;
  readonly weather: Weather | null;
  readonly season: Season | null;
}

/** Trees of a kind, as many as are asked for. */
export interface AskedTrees {
  readonly kind: Planted;
  readonly count: number;
}

/** Every material that a prompt can ask for and a scene can hold. `own` is the shape's own choice. */
export const MATERIALS = [
  "own",
  "clay",
  "plastic",
  "matte plastic",
  "ceramic",
  "metal",
  "brushed metal",
  "gold",
  "silver",
  "copper",
  "bronze",
  "chrome",
  "glass",
  "frosted glass",
  "ice",
  "jelly",
  "liquid",
  "wax",
  "wood",
  "dark wood",
  "light wood",
  "marble",
  "stone",
  "concrete",
  "terrazzo",
  "rubber",
  "fabric",
  "felt",
  "wool",
  "knitted",
  "leather",
  "paper",
  "cardboard",
  "neon",
] as const;

export type MaterialName = (typeof MATERIALS)[number];
