import {
  ASPECT_RATIOS,
  type AspectRatio,
  countTokens,
  hexSchema,
  hexToRgb,
  PROMPT_TOKEN_LIMIT,
  type Rgb,
  readTextLayout,
  SIZES_1K,
  type Size,
  sizeAt,
  TIERS,
  type Tier,
  textLayoutSchema,
} from "@atelier/contract";
import type { PromptRequest } from "@atelier/studio";
import { badArgument, type Given, type OptionTable } from "./options.js";

/** The options that say what a picture should be; `draw` and `scene` share them. */
export const WISH_OPTIONS = {
  model: "text",
  aspect: "text",
  resolution: "text",
  seed: "text",
  palette: "text",
  background: "text",
  shadow: "text",
  "text-layout": "text",
  threads: "text",
  json: "flag",
} as const satisfies OptionTable;

/** What a built-in model asks of the engine: how much light it gathers, or that it paints in flat shapes. */
export type Manner = Pick<PromptRequest, "quality" | "medium">;

const MODELS: Readonly<Record<string, Manner>> = {
  "atelier/studio-1": { quality: "studio" },
  "atelier/studio-1-flash": { quality: "flash" },
  "atelier/studio-1-vector": { quality: "studio", medium: "vector" },
};
const LARGEST_SEED = 0xffffffff;
/** As many as a scene, and a request over HTTP, may hold. */
const MOST_COLOURS = 32;

/** The prompt, which must be one argument: an unquoted prompt would lose its options silently. */
export function promptOf({ words }: Given): string {
  const [prompt, ...rest] = words;
  if (prompt === undefined) throw badArgument("prompt", "missing; say what to draw, in quotes");
  if (rest.length > 0) throw badArgument("prompt", `must be one text in quotes; "${rest[0]}" stands outside`);
  if (prompt.trim() === "") throw badArgument("prompt", "must not be empty");
  const tokens = countTokens(prompt);
  if (tokens > PROMPT_TOKEN_LIMIT) {
    throw badArgument("prompt", `too long: about ${tokens} tokens; at most ${PROMPT_TOKEN_LIMIT}`);
  }
  return prompt;
}

export function modelOf({ values }: Given): { model: string; manner: Manner } {
  const model = values.model ?? "atelier/studio-1";
  const manner = Object.hasOwn(MODELS, model) ? MODELS[model] : undefined;
  if (manner === undefined) {
    throw badArgument("--model", `"${model}" is not one of ${Object.keys(MODELS).join(", ")}`);
  }
  return { model, manner };
}

export function sizeOf({ values }: Given): Size {
  const aspect = values.aspect ?? "1:1";
  if (!Object.hasOwn(SIZES_1K, aspect)) {
    throw badArgument("--aspect", `"${aspect}" is not one of ${ASPECT_RATIOS.join(", ")}`);
  }
  return sizeAt(SIZES_1K[aspect as AspectRatio], resolutionOf(values.resolution));
}

/** The tier asked for, 1K unless said. */
export function resolutionOf(text: string = TIERS[0]): Tier {
  const tier = TIERS.find((name) => name === text.toUpperCase());
  if (!tier) throw badArgument("--resolution", `"${text}" is not one of ${TIERS.join(", ")}`);
  return tier;
}

/** The seed asked for, or null. */
export function seedOf({ values }: Given): number | null {
  if (values.seed === undefined) return null;
  const seed = wholeNumber(values.seed);
  if (seed === null || seed > LARGEST_SEED) {
    throw badArgument("--seed", `"${values.seed}" is not a whole number from 0 to ${LARGEST_SEED}`);
  }
  return seed;
}

/**
 * Colours with their shares of the picture where those are given: "#e76f51:60,#2a9d8f:40". A colour without a share
 * gets the mean of the others, as over HTTP.
 */
export function paletteOf({ values }: Given): Pick<PromptRequest, "palette" | "weights"> {
  if (values.palette === undefined) return { palette: [] };
  const parts = values.palette.split(",").map((part) => part.trim().split(":"));
  if (parts.length > MOST_COLOURS) {
    throw badArgument("--palette", `${parts.length} colours are too many; at most ${MOST_COLOURS}`);
  }
  const palette = parts.map(([hex]) => colour("--palette", hex!.trim()));
  const shares = parts.map((part) => shareIn(part));
  const given = shares.flatMap((share) => share ?? []);
  if (given.length === 0) return { palette };
  const mean = given.reduce((sum, share) => sum + share, 0) / given.length;
  return { palette, weights: shares.map((share) => share ?? mean) };
}

function shareIn([hex, share, ...rest]: readonly string[]): number | null {
  if (share === undefined) return null;
  const weight = /^\d{1,6}(?:\.\d{1,6})?$/.test(share.trim()) ? Number(share) : 0;
  if (weight <= 0 || rest.length > 0) {
    throw badArgument(
      "--palette",
      `"${[hex, share, ...rest].join(":")}" is not a colour and its share like #e76f51:60`,
    );
  }
  return weight;
}

/** Texts on four corners each, as the chat's `image_config.text_layout` holds them. */
export function textLayoutOf({ values }: Given): Pick<PromptRequest, "textLayout"> {
  const text = values["text-layout"];
  if (text === undefined) return {};
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw badArgument("--text-layout", 'not JSON like [{"text":"HI","bbox":[[0,0],[1,0],[1,0.3],[0,0.3]]}]');
  }
  const found = textLayoutSchema.safeParse(given);
  if (found.success) return readTextLayout(found.data);
  const [fault] = found.error.issues;
  throw badArgument("--text-layout", `${fault!.path.join(".")}: ${fault!.message}`);
}

/** The ground: a colour, or "transparent" for things that are cut out of it; null leaves it open. */
export function backgroundOf({ values }: Given): Pick<PromptRequest, "background" | "transparent"> {
  const text = values.background?.trim();
  if (text === undefined) return { background: null };
  return text === "transparent"
    ? { background: null, transparent: true }
    : { background: colour("--background", text) };
}

/** Whether things keep their shadow on the ground; nothing where that is not said. */
export function shadowOf({ values }: Given): Pick<PromptRequest, "shadow"> {
  const { shadow } = values;
  if (shadow === undefined) return {};
  if (shadow !== "keep" && shadow !== "drop")
    throw badArgument("--shadow", `"${shadow}" is neither keep nor drop`);
  return { shadow };
}

/** Cores to use: the option, else ATELIER_THREADS, else null for all. */
export function threadsOf(
  { values }: Given,
  environment: Readonly<Record<string, string | undefined>>,
): number | null {
  const name = values.threads === undefined ? "ATELIER_THREADS" : "--threads";
  const text = values.threads ?? environment.ATELIER_THREADS;
  if (text === undefined || (text === "" && name === "ATELIER_THREADS")) return null;
  const threads = wholeNumber(text);
  if (threads === null || threads < 1 || threads > 256) {
    throw badArgument(name, `"${text}" is not a whole number from 1 to 256`);
  }
  return threads;
}

function colour(name: string, text: string): Rgb {
  if (!hexSchema.safeParse(text).success) throw badArgument(name, `"${text}" is not a colour like #RRGGBB`);
  return hexToRgb(text);
}

/** Decimal digits only: no sign, fraction, exponent or blank. */
function wholeNumber(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
