import type { AspectRatio } from "../create/aspect-ratio.js";
import listed from "./examples.json" with { type: "json" };

/** A picture that shows what a model makes, with what it was made from, so that anyone can make it again. */
export interface Example {
  readonly url: string;
  readonly prompt: string;
  readonly seed: number;
  readonly aspect: AspectRatio;
  readonly palette: readonly string[];
  readonly background: string | null;
}

/** Drawn by `bench/examples.mjs` with the engine itself; a file a picture, below `public/examples`. */
const EXAMPLES = listed as Readonly<
  Record<string, readonly (Omit<Example, "url"> & { readonly file: string })[]>
>;

/** Pictures that came along with the page; none for models of others. */
export function examplesOf(model: string): readonly Example[] {
  return (EXAMPLES[model] ?? []).map(({ file, ...example }) => ({ ...example, url: `/examples/${file}` }));
}
