import type { Gesture } from "../../solid/index.js";
import type { Part, RoleSpec } from "../model.js";
import type { BeastKind } from "./beast-kinds.js";
import type { PoseName } from "./pose.js";

export type HairCut =
  | "short"
  | "long"
  | "bob"
  | "bun"
  | "ponytail"
  | "pigtails"
  | "curls"
  | "bald"
  | "tuft"
  | "none";
export type Beard = "none" | "moustache" | "full" | "long";
/** What covers the legs: two legs of cloth, bare ones below shorts, a skirt to the knee, a gown to the ground. */
export type Legwear = "trousers" | "shorts" | "skirt" | "gown";

/** What is put on a figure, in its own frame; the names of roles are words that a prompt can colour. */
export interface Outfit {
  /** The role of trunk and sleeves. */
  readonly top: string;
  /** The role of what covers the legs; the same as the top for dresses and robes. */
  readonly legs: string;
  readonly legwear: Legwear;
  readonly sleeves: "long" | "short";
  /** Whether the top hangs over what is below or is tucked into its waistband; absent where neither shows. */
  readonly waist?: "loose" | "tucked";
  /** Whether the top has a round collar. */
  readonly collar?: boolean;
  /** How far a coat reaches down over the legs: its hem's height; absent where the top ends at the waist. */
  readonly hem?: number;
  readonly roles: Readonly<Record<string, RoleSpec>>;
  /** Colours laid over the trunk. */
  readonly marks?: () => readonly Gesture[];
  /** Colours laid over the legs. */
  readonly legMarks?: () => readonly Gesture[];
  /** What hangs from it: capes, aprons, ties. */
  readonly extras?: (cell: number) => readonly Part[];
}

/** What one figure is like. */
export interface Look {
  readonly concept: string;
  readonly aliases: readonly string[];
  /** Metres. */
  readonly realSize: number;
  readonly hair: HairCut;
  readonly hairColour: string;
  readonly skin?: string;
  readonly beard?: Beard;
  /** Lashes and fuller lips. */
  readonly lashes?: boolean;
  readonly spectacles?: boolean;
  readonly outfit: Outfit;
  /** How it holds itself where nothing else is asked; absent: standing. */
  readonly pose?: PoseName;
  /** What it wears on its head, with its roles. */
  readonly headgear?: Headgear;
  /** What it always has with it. */
  readonly extras?: (cell: number) => readonly Part[];
  readonly roles?: Readonly<Record<string, RoleSpec>>;
  /** Whose head and paws it has; absent: a person's. */
  readonly beast?: BeastKind;
}

export interface Headgear {
  readonly roles: Readonly<Record<string, RoleSpec>>;
  readonly parts: (cell: number) => readonly Part[];
  /** The same where it would hide a face that is no person's. */
  readonly open?: (cell: number) => readonly Part[];
}
