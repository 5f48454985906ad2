import { availableParallelism } from "node:os";
import type { DrawOptions } from "../request.js";
import type { Commission } from "./commission.js";
import { work } from "./workshop.js";

/** The bytes of a finished picture changed as commissioned, at its own size, with nothing drawn for it elsewhere. */
export async function reworked(
  { width, height, rgba }: { readonly width: number; readonly height: number; readonly rgba: Uint8Array },
  commission: Omit<Commission, "source" | "mask" | "background" | "vector"> & {
    /** Four bytes a pixel, solid where nothing may change. */
    readonly mask?: Uint8Array | null;
  },
  { threads, signal }: Pick<DrawOptions, "threads" | "signal">,
): Promise<Uint8Array> {
  const size = { width, height };
  const taken = (bytes: Uint8Array) => ({ rgba: bytes, width, height, source: size, size });
  const { mask, ...said } = commission;
  const { picture } = await work(
    { ...said, source: taken(rgba), mask: mask ? taken(mask) : null, background: null, vector: false },
    {
      threads: threads ?? availableParallelism(),
      previews: false,
      signal,
      supply: null,
      onProgress: () => undefined,
    },
  );
  return picture.rgba;
}
