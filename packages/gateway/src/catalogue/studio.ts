import { PROMPT_TOKEN_LIMIT, SIZES_1K, TIERS } from "@atelier/contract";
import type { Acceptance, Endpoint, Model } from "./model.js";

const ACCEPTS: Acceptance = {
  sizes: SIZES_1K,
  resolutions: TIERS,
  // As SVG every style is painted in flat shapes.
  formats: ["png", "jpeg", "webp", "svg"],
  defaultFormat: "png",
  maxCount: 10,
  maxInputImages: 1,
  masks: true,
  sizeFollowsInput: true,
  freeSize: { minSide: 256, maxSide: 3072, maxPixels: 4_194_304 },
  maxPromptLength: null,
  seeded: true,
  transparency: true,
};

const VECTOR_ACCEPTS: Acceptance = {
  ...ACCEPTS,
  formats: ["svg", "png", "jpeg", "webp"],
  defaultFormat: "svg",
  masks: false,
};

const SHARED = {
  released: Date.UTC(2026, 10, 23) / 1000,
  contextLength: PROMPT_TOKEN_LIMIT,
  inputModalities: ["text", "image"],
  // Text, because an answer says in words what a picture could not show.
  outputModalities: ["image", "text"],
} as const;

function atStudio(upstreamModel: "studio" | "flash" | "vector", accepts = ACCEPTS): Endpoint {
  return {
    provider: "atelier",
    upstreamModel,
    price: { unit: "image", micros: 0 },
    streaming: true,
    passthrough: [
      "rgb_colors",
      "background_rgb_color",
      "text_layout",
      "controls",
      "shadow",
      "scene",
      "return_scene",
    ],
    accepts,
  };
}

/** The models of the built-in engine. */
export const STUDIO_MODELS: readonly Model[] = [
  {
    slug: "atelier/studio-1",
    permaslug: "atelier/studio-1-20261123",
    name: "Atelier: Studio 1",
    description:
      "Draws on this machine's processor, with no model weights and no network: prompts become a composed scene that is path traced. Exact background colours, kept palettes, the same pixels for the same seed.",
    ...SHARED,
    endpoints: [atStudio("studio")],
  },
  {
    slug: "atelier/studio-1-flash",
    permaslug: "atelier/studio-1-flash-20261123",
    name: "Atelier: Studio 1 Flash",
    description:
      "The quick sketch of Studio 1: the same scene for the same prompt and seed, with less light gathered.",
    ...SHARED,
    endpoints: [atStudio("flash")],
  },
  {
    slug: "atelier/studio-1-vector",
    permaslug: "atelier/studio-1-vector-20261123",
    name: "Atelier: Studio 1 Vector",
    description:
      "Flat pictures as clean SVG: illustration, line art, icon, logo, isometric, duotone and pattern tile. Few closed paths in named groups, exact colours; as PNG, JPEG or WebP where asked.",
    ...SHARED,
    endpoints: [atStudio("vector", VECTOR_ACCEPTS)],
  },
];
