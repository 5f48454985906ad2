/** A picture that shows what a model makes, with what it was made from, so that anyone can make it again. */
export interface Example {
  readonly url: string;
  readonly prompt: string;
  readonly seed: number;
  readonly aspect: "1:1" | "4:3" | "3:4" | "3:2" | "4:5" | "16:9";
  readonly palette: readonly string[];
  readonly background: string | null;
}

/** Drawn by `bench/examples.mjs` with the engine itself; a file a picture, below `public/examples`. */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {};

export function examplesOf(model: string): readonly Example[] {
  return EXAMPLES[model] ?? [];
}
