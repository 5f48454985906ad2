import type { MaterialName } from "../../brief.js";
import type { Mesh } from "../../geometry.js";
import type { Anchors, Beneath, Board, Enclosed, FigureName, Saddle } from "../catalogue.js";
import type { Curve } from "../mesh/index.js";
import type { SkinName } from "../skin.js";

/**
 * The grammar of sculpted things. A model is a list of parts in any unit of length, facing +z with y up;
 * the studio seats it on y = 0 and scales its longest side to 1.
 */
export interface Model {
  /** The word it stands for, which is also its name. */
  readonly concept: string;
  /** Other words for the same thing. */
  readonly aliases: readonly string[];
  /** Real length of its longest side, metres. */
  readonly realSize: number;
  /** Degrees about y from which it reads best. */
  readonly bestTurn: number;
  /** True where it hangs in the air by nature. */
  readonly floats?: boolean;
  /** True for what has no foot to stand on: it is modelled upright, as held, and laid on its back. */
  readonly lies?: boolean;
  /** True for a flower on its stem: it stands where it grows, and lies where it was cut. */
  readonly grows?: boolean;
  /** Degrees that it tips over to its left where nobody holds it: what can't stand on its handle. */
  readonly tips?: number;
  /** True for what hangs where nobody wears or holds it and it lies on nothing. */
  readonly hangs?: boolean;
  /** Where its fellow stands, seen from the front, of what comes as left and right and is the one of them; absent for all else. */
  readonly partner?: "left" | "right" | "front";
  /** The height at which its string begins, of what floats on one, in the model's own unit; that part's role is `string`. */
  readonly strung?: number;
  /** Main role first. */
  readonly roles: Readonly<Record<string, RoleSpec>>;
  /** In the model's own unit. */
  readonly top?: { readonly y: number; readonly halfWidth: number; readonly halfDepth: number };
  /** Boards that things stand on, lowest first, in the model's own unit. */
  readonly boards?: readonly Board[];
  /** In the model's own unit, about the y axis. A model with an inside keeps its axis as its middle. */
  readonly inside?: { readonly y: number; readonly radius: number; readonly rim?: number };
  /** Free space within it that is shut, in the model's own unit. */
  readonly encloses?: Enclosed;
  /** How it is filled. */
  readonly contents?: Contents;
  /** Free space beneath it, in the model's own unit. */
  readonly under?: Beneath;
  /** Where one sits on it, in the model's own unit. */
  readonly saddle?: Saddle;
  /** Whose figure it is, and what has been changed about it; absent for all that is no figure. */
  readonly figure?: FigureName;
  /** Where it wears and holds things, in the model's own unit. */
  readonly anchors?: Anchors;
  /** Builds it. Coarseness is 1 for the picture; more makes longer triangles, which serves to measure. */
  readonly parts: (coarseness: number) => readonly Part[];
}

/** A vessel's inside, and what gives way when the prompt says what is in it. */
export interface Contents {
  /** Its profile, from the rim down to the axis. */
  readonly inside: () => Curve;
  /** Height of the surface where it is full, in the model's own unit. */
  readonly level: number;
  /** How far what is in it keeps off the wall. */
  readonly gap: number;
  /** Roles that are there only where nothing else is said: its usual contents, its lid. */
  readonly instead?: readonly string[];
}

export interface RoleSpec {
  readonly colour: string;
  readonly material: Exclude<MaterialName, "own">;
  /** Takes the main colour when that is asked for, at this lightness (1 is the same). */
  readonly follows?: number;
  /** Keeps its colour whatever colour is asked of the whole: what a sandwich is known by. */
  readonly keeps?: true;
  /** What grows over it where it is of its own material. */
  readonly skin?: SkinName;
  /** Takes the material asked of the thing; default: the main role, those that follow it, and of creatures all of its own material. */
  readonly takesMaterial?: boolean;
}

export interface Part {
  readonly role: string;
  readonly mesh: Mesh;
}

/** One part, of one mesh. */
export function part(role: string, mesh: Mesh): Part {
  return { role, mesh };
}
