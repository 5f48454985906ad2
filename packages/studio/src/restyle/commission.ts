import type { Rgb } from "@atelier/contract";
import type { Layer } from "./change/additions.js";
import type { TakenIn } from "./intake/index.js";
import type { TracedAreas } from "./tracing.js";
import type { Reach } from "./understand/water.js";
import type { Wish } from "./wish.js";

/** All that decides the pixels of a changed picture, as plain data that can go to another thread. */
export interface Commission {
  readonly source: TakenIn;
  /** Limits the change to where its coverage is low; covers the same pixels as the source. */
  readonly mask: TakenIn | null;
  readonly wish: Wish;
  readonly palette: readonly Rgb[];
  /** How much of the picture each of its colours should take, relative to each other; absent: as it comes. */
  readonly weights?: readonly number[];
  readonly background: Rgb | null;
  /** 0 … 1. */
  readonly strength: number;
  readonly seed: number;
  /** Whether areas to trace are wanted beside the pixels. */
  readonly vector: boolean;
  /** Nothing but this is wanted, so that nobody has to look at what the picture shows. */
  readonly only?: "palette";
}

/** An opaque picture, four bytes a pixel. */
export interface Finished {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** What was made of the input picture, and of each wish about it. */
export interface InputReport {
  /** 0 none … 1 sure, that the subject was told from its ground. */
  readonly trust: number;
  /** The source's leading colours, `#rrggbb`, by area. */
  readonly colours: readonly string[];
  /** Wishes that were met, in words ("watercolour", "pink ground"). */
  readonly applied: readonly string[];
  readonly declined: readonly { readonly wish: string; readonly why: string }[];
}

/** What was seen in a picture, as far as things that are to be added need it. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  readonly parted: boolean;
  /** The subject's bounds in fractions of the frame. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Towards the light in the frame (x right, y down), and how warm it is, −1 … 1. */
  readonly light: { readonly x: number; readonly y: number; readonly warmth: number; readonly level: number };
  /** The mean colour of the lower half's ground, `#rrggbb`. */
  readonly ground: string;
  /** Where water lies, by strips from left to right; null where none is seen. */
  readonly water: readonly (Reach | null)[] | null;
}

/** What was drawn elsewhere for a picture: things to add, and a place to put its subject. */
export interface Supplies {
  readonly layers: readonly (Layer & { readonly name: string })[];
  readonly ground: Finished | null;
  readonly declined: readonly { readonly wish: string; readonly why: string }[];
}

export const NO_SUPPLIES: Supplies = { layers: [], ground: null, declined: [] };

/** What the thread that changes pictures is told. */
export type WorkOrder =
  | {
      readonly kind: "begin";
      readonly commission: Commission;
      readonly threads: number;
      readonly previews: boolean;
      /** Whether to tell what was seen and wait for supplies before going on. */
      readonly waits: boolean;
    }
  | { readonly kind: "supply"; readonly supplies: Supplies };

/** What it answers. */
export type WorkAnswer =
  | { readonly kind: "seen"; readonly sight: Sight }
  | { readonly kind: "progress"; readonly fraction: number; readonly preview?: Finished }
  | {
      readonly kind: "done";
      readonly picture: Finished;
      readonly areas: TracedAreas | null;
      readonly report: InputReport;
    }
  | { readonly kind: "fault"; readonly message: string };
