import type { AspectRatio } from "./aspect-ratio.js";
import { rgbOf } from "./colour.js";

/** Everything that decides a picture: the same settings give the same pixels. */
export interface Settings {
  readonly prompt: string;
  readonly aspect: AspectRatio;
  /** `#rrggbb`, leading colour first. */
  readonly palette: readonly string[];
  /** `#rrggbb`; null leaves the choice to the engine. */
  readonly background: string | null;
  /** uint32. */
  readonly seed: number;
  /** `author/slug`. */
  readonly model: string;
}

/** Settings as they are being chosen: a null seed is rolled when the drawing begins. */
export type Draft = Omit<Settings, "seed"> & { readonly seed: number | null };

export const EMPTY_DRAFT: Draft = {
  prompt: "",
  aspect: "1:1",
  palette: [],
  background: null,
  seed: null,
  model: "atelier/studio-1",
};

export const LARGEST_SEED = 0xffffffff;

/** A seed nobody chose. */
export function rollSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0];
}

/** The seed a person typed, or null when it is not a whole number from 0 to 4,294,967,295. */
export function parseSeed(text: string): number | null {
  if (!/^\d{1,10}$/.test(text.trim())) return null;
  const seed = Number(text);
  return seed <= LARGEST_SEED ? seed : null;
}

/** The body of `POST /images` that asks for these settings; what was left open is left out. */
export function requestOf(settings: Settings): Record<string, unknown> {
  const colours = {
    ...(settings.palette.length > 0 && { rgb_colors: settings.palette.map(rgbOf) }),
    ...(settings.background !== null && { background_rgb_color: rgbOf(settings.background) }),
  };
  return {
    model: settings.model,
    prompt: settings.prompt,
    aspect_ratio: settings.aspect,
    seed: settings.seed,
    // The built-in engine's own controls travel under its name.
    ...(Object.keys(colours).length > 0 && { provider: { options: { atelier: colours } } }),
  };
}

/** The controls that an error can stand beside. */
export type Control = "prompt" | "aspect" | "palette" | "background" | "seed" | "model";

/** The control for a field as the server names it, with or without the path to it; null when there is none. */
export function controlOf(field: string | null): Control | null {
  if (field === null) return null;
  if (field.includes("background")) return "background";
  if (field.includes("colors") || field.includes("palette")) return "palette";
  if (field.includes("aspect") || field.includes("size") || field.includes("resolution")) return "aspect";
  if (field.includes("seed")) return "seed";
  if (field.includes("model")) return "model";
  if (field.includes("prompt")) return "prompt";
  return null;
}
