import type { Size } from "@atelier/contract";
import type { InputFormat } from "./format.js";

/** What the decoding process is asked. */
export interface DecodeOrder {
  readonly bytes: Uint8Array;
  readonly format: InputFormat;
  readonly limits: { readonly pixels: number; readonly minSide: number; readonly maxSide: number };
  /** Pixels the picture may get; the one whose ratio is nearest to the source's is taken. */
  readonly sizes: readonly Size[];
}

export type DecodeAnswer =
  | ({ readonly kind: "picture" } & TakenIn)
  | {
      readonly kind: "size";
      readonly width: number;
      readonly height: number;
      readonly fault: "large" | "small";
    }
  | {
      readonly kind: "fault";
      readonly message: string;
      /** Whether the process gave up on the file and ends. */
      readonly last?: boolean;
    };

/** A picture upright in sRGB, scaled so that it covers `size`. */
export interface TakenIn {
  /** Red, green, blue, coverage; colours are not multiplied by coverage. */
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Pixels of the file itself, upright. */
  readonly source: Size;
  /** Pixels the result will have. */
  readonly size: Size;
}
