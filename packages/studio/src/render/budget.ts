import * as layout from "./layout.js";
import type { Sampling } from "./memory.js";

/**
 * Samples beyond the first ones that a drawing may spend, in the mean of all its pixels. A single thing needs fewer;
 * a room full of things, where everything is lit by everything, would ask for nearly twice as many.
 */
const AFFORDED = 2.4;

/** Fewest samples that an edge and a noisy pixel get, however many there are: fewer would show. */
const FEWEST = { edge: 8, noisy: 4 } as const;

/** What the pixels that are marked as edges and as noisy get, of a sampling, so that all of them together stay within the budget. */
export function withinBudget(
  sampling: Pick<Sampling, "edge" | "noisy" | "first">,
  marked: { readonly edges: number; readonly noisy: number; readonly pixels: number },
): { readonly edge: number; readonly noisy: number } {
  const taken = sampling.first.at(-1)!;
  const asked = marked.edges * (sampling.edge - taken) + marked.noisy * (sampling.noisy - taken);
  const share = Math.min(1, (AFFORDED * marked.pixels) / Math.max(1, asked));
  const granted = (most: number, fewest: number) =>
    Math.min(most, Math.max(fewest, Math.round(taken + (most - taken) * share)));
  return {
    edge: granted(sampling.edge, FEWEST.edge),
    noisy: granted(sampling.noisy, FEWEST.noisy),
  };
}

/** Counts the pixels that a kernel marked, in its memory. */
export function markedIn(memory: WebAssembly.Memory, pixels: number): { edges: number; noisy: number } {
  const at = new Int32Array(memory.buffer)[(layout.BASE + layout.FLAGS_AT) / 4]!;
  const flags = new Uint8Array(memory.buffer, at, pixels * layout.FLAG_BYTES);
  let edges = 0;
  let noisy = 0;
  for (let n = 0; n < flags.length; n += layout.FLAG_BYTES) {
    if ((flags[n]! & layout.FLAG_EDGE) !== 0) edges++;
    else if ((flags[n]! & layout.FLAG_NOISY) !== 0) noisy++;
  }
  return { edges, noisy };
}
