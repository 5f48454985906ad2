import type { MaterialName } from "../brief.js";
import type { Bounds, Part } from "../geometry.js";
import type { ShapeRef } from "../scene.js";
import type { PoseName } from "./sculpted/figure/pose.js";
import type { Seen } from "./seen.js";
import type { SkinName } from "./skin.js";

/** One part of a shape that can be coloured by itself. */
export interface Role {
  readonly name: string;
  /** Its own colour, `#rrggbb`. */
  readonly colour: string;
  /** Its own material. */
  readonly material: MaterialName;
  /** Rough share of the visible surface, 0 to 1; the largest is the main role. */
  readonly share: number;
  /**
   * The role whose colour it takes when that one is recoloured, and its OKLCH lightness against it (1 is the
   * same). Absent where it keeps its own colour.
   */
  readonly follows?: { readonly role: string; readonly lightness: number };
  /** True where its colour says what the thing is, so that no colour asked of the whole is laid on it. */
  readonly keeps?: true;
  /** What grows over it where it is of its own material; absent: nothing. */
  readonly skin?: SkinName;
  /** Whether the thing's material goes for it too. Absent: only for the main role. */
  readonly takesMaterial?: boolean;
}

/** What direction needs to know of a shape before it is built. */
export interface ShapeEntry {
  readonly ref: ShapeRef;
  /** The word it stands for. */
  readonly concept: string;
  /** Largest share first. */
  readonly roles: readonly Role[];
  /** Real length of its longest side, metres. */
  readonly realSize: number;
  /** Extents in the shape's own units: longest side 1, standing on y = 0, centred on x = z = 0. */
  readonly bounds: Bounds;
  /** Points of its hull in a spread of directions, so that its outline is known from any side; absent: only `bounds`. */
  readonly extremes?: readonly (readonly [number, number, number])[];
  /** What is seen of it from its best side; absent: not measured. */
  readonly seen?: Seen;
  /** The turn (degrees about y) from which it reads best. */
  readonly bestTurn: number;
  /** True where it is relief from a drawing, which must face the viewer within about 35°. */
  readonly relief: boolean;
  /** True where it hangs in the air by nature (sun, cloud, balloon), so it may float above its shadow. */
  readonly floats: boolean;
  /** True where it has no foot to stand on and lies on its back unless it is held; absent: false. */
  readonly lies?: boolean;
  /** True for a flower on its stem, which stands where it grows and lies where it was cut; absent: false. */
  readonly grows?: boolean;
  /** Degrees that it tips over to its left where nobody holds it; absent: 0. */
  readonly tips?: number;
  /** True for what hangs where nobody wears or holds it and it lies on nothing; absent: false. */
  readonly hangs?: boolean;
  /** Where its fellow stands, seen from the front, of what comes as left and right and is the one of them; absent for all else. */
  readonly partner?: "left" | "right" | "front";
  /** The height at which its string begins, of what floats on one, in own units; absent where it has none. */
  readonly strung?: number;
  /** Where things can lie on it, in own units: a height and half extents; null where nothing can. */
  readonly top: { readonly y: number; readonly halfWidth: number; readonly halfDepth: number } | null;
  /**
   * The floor inside it where things can stand, in own units, and the radius there; null where nothing can.
   * `rim`: the height of its opening, where a handle or lid rises above that.
   */
  readonly inside: { readonly y: number; readonly radius: number; readonly rim?: number } | null;
  /** The free space within it where it is shut and seen through, in own units; absent where there is none. */
  readonly encloses?: Enclosed;
  /** How high it reaches over each cell from above, where food is laid on it (see `shape/crown.ts`); absent: unknown. */
  readonly crown?: readonly number[];
  /** Boards one over the other that things stand on, lowest first, in own units; absent where there are none. */
  readonly boards?: readonly Board[];
  /** True where it can be drawn with other contents, or with none. */
  readonly fillable?: boolean;
  /** The free space beneath it from the ground up to a height; absent where there is none. */
  readonly under?: Beneath;
  /** Where one sits on it, in own units; absent where nobody does. */
  readonly saddle?: Saddle;
  /** Whose figure it is, and what has been changed about it; absent for all that is no figure. */
  readonly figure?: FigureName;
  /** Where a being wears and holds things, in own units. */
  readonly anchors?: Anchors;
}

/** A free space shut in by glass or bars: its floor, height and half sides, `x` and `z` to the side of the middle (absent: about it). */
export interface Enclosed {
  readonly y: number;
  readonly height: number;
  readonly halfWidth: number;
  readonly halfDepth: number;
  readonly x?: number;
  readonly z?: number;
  /** What grows on a stem has its foot here, where that is lower than the rest has room; absent: at `y`. */
  readonly stem?: number;
}

/** A board: its upper side, half its sides, and the free height over it. */
export interface Board {
  readonly y: number;
  readonly halfWidth: number;
  readonly halfDepth: number;
  readonly height: number;
}

/** Free space beneath a thing, `x` to the side of its middle (absent: about it). */
export interface Beneath {
  readonly height: number;
  readonly halfWidth: number;
  readonly halfDepth: number;
  readonly x?: number;
}

/** A seat: its middle, and whether one sits astride of it, legs apart. */
export interface Saddle {
  readonly at: readonly [number, number, number];
  readonly astride: boolean;
}

/** A person by name, the marks of its outfit and hair, and its pose where that is not its usual one. */
export interface FigureName {
  readonly concept: string;
  readonly marks: readonly string[];
  readonly pose?: PoseName;
}

/**
 * Places on a being: the crown of its head, between its eyes, the front of its neck, the top of a shoulder, what it grips
 * with, a hand held up, its lap, and what it sits on.
 */
export type Anchors = Readonly<
  Partial<Record<"head" | "eyes" | "neck" | "shoulder" | "hand" | "raised" | "lap" | "seat", Anchor>>
>;

export interface Anchor {
  readonly at: readonly [number, number, number];
  /** Of the head, face, neck or grip there. */
  readonly width: number;
  /** Degrees about y that it is turned against the whole. */
  readonly turn: number;
}

/** A built shape in its own units; a role may have several meshes. */
export interface BuiltShape {
  readonly parts: readonly Part[];
}

/** How a concept will be drawn, and how well that answers the word. */
export interface Depiction {
  readonly entry: ShapeEntry;
  /** Null where the shape is what was asked; else why another is drawn instead. */
  readonly substitution: { readonly drawn: string; readonly why: string } | null;
}
