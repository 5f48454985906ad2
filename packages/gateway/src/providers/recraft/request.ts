import type { PictureOrder } from "../provider.js";

/** How far a picture may leave its input when the caller doesn't say; OpenRouter's default for Recraft. */
const DEFAULT_STRENGTH = 0.2;

export interface RecraftRequest {
  readonly path: string;
  readonly body: object;
}

/** A picture's order in the words of Recraft's own API. */
export function recraftRequest(order: PictureOrder): RecraftRequest {
  const [input] = order.inputs;
  const body = {
    prompt: order.prompt,
    model: order.upstreamModel,
    n: 1,
    response_format: "b64_json",
    random_seed: order.seed,
    ...(order.format === "svg" ? {} : { image_format: order.format }),
    ...without(order.options, "controls"),
    ...(order.textLayout && { text_layout: order.textLayout }),
    ...controls(order),
  };
  if (!input) return { path: "/images/generations", body: { ...body, size: sizeOf(order) } };
  const strength = order.strength ?? DEFAULT_STRENGTH;
  return { path: "/images/imageToImage", body: { ...body, image_url: input.url, strength } };
}

/** Vector models take a ratio alone. */
function sizeOf({ format, aspectRatio, width, height }: PictureOrder): string {
  return format === "svg" && aspectRatio !== null ? aspectRatio : `${width}x${height}`;
}

/** The colours asked for, over whatever else the caller says in `controls`. */
function controls({ palette, background, options }: PictureOrder): object {
  const colours = {
    ...(palette.length > 0 && !hasColours(options.controls)
      ? { colors: palette.map((rgb) => ({ rgb })) }
      : {}),
    ...(background ? { background_color: { rgb: background } } : {}),
  };
  const given = typeof options.controls === "object" ? options.controls : {};
  const all = { ...given, ...colours };
  return Object.keys(all).length === 0 ? {} : { controls: all };
}

/** Colours that the caller gave in Recraft's own form, which carries weights that ours has not. */
function hasColours(controls: unknown): boolean {
  return typeof controls === "object" && controls !== null && "colors" in controls;
}

function without(options: Readonly<Record<string, unknown>>, name: string): object {
  return Object.fromEntries(Object.entries(options).filter(([key]) => key !== name));
}
