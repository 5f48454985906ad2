import type { AspectRatio, Resolution } from "./aspect-ratio.js";
import { rgbOf } from "./colour.js";
import { type StyleName, styleAfter, styledPrompt } from "./style/styles.js";
import type { PlacedText } from "./text/placed-text.js";
import type { Weights } from "./weights.js";

export type Format = "png" | "jpeg" | "webp" | "svg";

/** A picture to begin from. */
export interface InputPicture {
  /** `data:` URL, as it is sent. */
  readonly url: string;
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Everything that decides a picture: the same settings give the same pixels. */
export interface Settings {
  readonly prompt: string;
  /** Null leaves it to the prompt. */
  readonly style: StyleName | null;
  readonly aspect: AspectRatio;
  readonly resolution: Resolution;
  /** `#rrggbb`, leading colour first. */
  readonly palette: readonly string[];
  /** How much of the picture each colour of the palette should take; null leaves that open. */
  readonly weights: Weights | null;
  /** `#rrggbb`; null leaves the choice to the engine. */
  readonly background: string | null;
  readonly transparent: boolean;
  /** Whether things keep their soft shadow. Only the built-in engine can leave it out. */
  readonly shadow: boolean;
  readonly input: InputPicture | null;
  /** 0 keeps the input picture, 1 leaves it. Without one it decides nothing. */
  readonly strength: number;
  /** uint32. */
  readonly seed: number;
  /** `author/slug`. */
  readonly model: string;
  /** A provider's slug; null leaves the choice to the gate. */
  readonly provider: string | null;
  readonly format: Format;
  /** Pictures; their seeds count up from the first. */
  readonly count: number;
  /** Texts laid over the picture. */
  readonly texts: readonly PlacedText[];
  /** An edited scene, drawn in the prompt's place. */
  readonly scene: unknown;
}

/** Settings as they are being chosen: a null seed is rolled when the drawing begins. */
export type Draft = Omit<Settings, "seed" | "scene"> & { readonly seed: number | null };

export const USUAL_MODEL = "atelier/studio-1";

export const EMPTY_DRAFT: Draft = {
  prompt: "",
  style: null,
  aspect: "1:1",
  resolution: "1K",
  palette: [],
  weights: null,
  background: null,
  transparent: false,
  shadow: true,
  input: null,
  strength: 0.2,
  seed: null,
  model: USUAL_MODEL,
  provider: null,
  format: "png",
  count: 1,
  texts: [],
};

/** The draft after a change; a style goes with the format or the input picture that it was offered for. */
export function changedDraft(before: Draft, changed: Partial<Draft>): Draft {
  const after = { ...before, ...changed };
  const styleStays =
    changed.style !== undefined || (changed.format === undefined && changed.input === undefined);
  return styleStays ? after : { ...after, style: styleAfter(after.style, after) };
}

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

/** The settings of a draft, for a prompt that says something; a seed left open is the given one. */
export function settledDraft(draft: Draft, seed: number): Settings {
  const { input, style } = draft;
  const prompt = draft.prompt.trim();
  const texts = draft.texts.filter(({ text }) => text.trim() !== "");
  const settings = { ...draft, prompt, texts, seed: draft.seed ?? seed, scene: null };
  // An input picture with a style needs no words: the style becomes them.
  if (prompt !== "" || input === null || style === null) return settings;
  return { ...settings, prompt: styledPrompt("", style), style: null };
}

/** What a model answers with when no format is asked for. */
export function usualFormat(model: string): Format {
  return model.includes("vector") ? "svg" : "png";
}

/** Whether the built-in engine draws it, which can tell and draw scenes. */
export function isBuiltIn(model: string): boolean {
  return model.startsWith("atelier/");
}

/** The body of `POST /images` that asks for these settings; what was left open is left out. */
export function requestOf(settings: Settings): Record<string, unknown> {
  const { model, style, aspect, resolution, background, input, format } = settings;
  const { count, scene, provider, texts } = settings;
  // The built-in engine's own controls travel under its name.
  const options = {
    ...colourOptions(settings),
    ...(background !== null && { background_rgb_color: rgbOf(background) }),
    ...(!settings.shadow && isBuiltIn(model) && { shadow: "drop" }),
    ...(texts.length > 0 && { text_layout: texts }),
    ...(scene !== null && { scene }),
  };
  const routing = {
    ...(provider !== null && { only: [provider] }),
    ...(Object.keys(options).length > 0 && { options: { atelier: options } }),
  };
  return {
    model,
    prompt: styledPrompt(settings.prompt, style),
    aspect_ratio: aspect,
    ...(resolution !== "1K" && { resolution }),
    ...(count > 1 && { n: count }),
    seed: settings.seed,
    ...(format !== usualFormat(model) && { output_format: format }),
    ...(settings.transparent && { background: "transparent" }),
    ...(input !== null && {
      input_references: [{ type: "image_url", image_url: { url: input.url } }],
      strength: settings.strength,
    }),
    ...(Object.keys(routing).length > 0 && { provider: routing }),
  };
}

/** The palette: as a plain list, or with the share that each colour should take. */
function colourOptions({ palette, weights }: Settings): object {
  if (palette.length === 0) return {};
  if (weights === null || palette.length < 2) return { rgb_colors: palette.map(rgbOf) };
  return { controls: { colors: palette.map((hex, at) => ({ rgb: rgbOf(hex), weight: weights[at] ?? 1 })) } };
}

/** The same, asking for the scene as well where there is one to tell. */
export function drawingRequestOf(settings: Settings): Record<string, unknown> {
  const request = requestOf(settings);
  if (!isBuiltIn(settings.model)) return request;
  const routing = (request.provider ?? {}) as { options?: { atelier?: object } };
  return {
    ...request,
    provider: { ...routing, options: { atelier: { ...routing.options?.atelier, return_scene: true } } },
  };
}

/** The controls that an error can stand beside. */
export type Control =
  | "prompt"
  | "aspect"
  | "palette"
  | "background"
  | "input"
  | "seed"
  | "model"
  | "provider"
  | "format"
  | "texts"
  | "count";

/** What is looked for in a field's name, the particular before the general. */
const CONTROL_WORDS: readonly (readonly [RegExp, Control])[] = [
  [/text_layout/, "texts"],
  [/background/, "background"],
  [/colors|palette|controls/, "palette"],
  [/input_references|strength|mask/, "input"],
  [/aspect|size|resolution/, "aspect"],
  [/seed/, "seed"],
  [/format|compression/, "format"],
  [/^n$/, "count"],
  [/model/, "model"],
  [/provider/, "provider"],
  [/prompt/, "prompt"],
];

/** The control for a field as the server names it, with or without the path to it; null when there is none. */
export function controlOf(field: string | null): Control | null {
  if (field === null || field.includes("scene")) return null;
  return CONTROL_WORDS.find(([words]) => words.test(field))?.[1] ?? null;
}
