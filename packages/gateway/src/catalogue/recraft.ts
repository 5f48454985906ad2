import { PROMPT_TOKEN_LIMIT, type Size } from "@atelier/contract";
import type { Acceptance, Endpoint, Model } from "./model.js";

/** Recraft's pixels at 1K for the ratios it is offered with; Pro doubles each side. */
const SIZES: Readonly<Record<string, Size>> = {
  "1:1": { width: 1024, height: 1024 },
  "4:3": { width: 1216, height: 896 },
  "3:4": { width: 896, height: 1216 },
  "16:9": { width: 1344, height: 768 },
  "9:16": { width: 768, height: 1344 },
};

interface Kind {
  /** After `recraft/recraft-`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What Recraft's own API calls it. */
  readonly upstream: string;
  /** `YYYYMMDD` of the permaslug. */
  readonly dated: string;
  /** Unix seconds. */
  readonly released: number;
  readonly dollars: number;
  readonly kind: "raster" | "vector";
  readonly pro?: boolean;
  readonly textOnly?: boolean;
}

const KINDS: readonly Kind[] = [
  {
    name: "v4",
    title: "V4",
    description: "Pictures with a designer's eye for composition, light and material, at about 1K.",
    upstream: "recraftv4",
    dated: "20260413",
    released: 1778185437,
    dollars: 0.04,
    kind: "raster",
  },
  {
    name: "v4-pro",
    title: "V4 Pro",
    description: "V4 at about 2K, for print and large formats.",
    upstream: "recraftv4_pro",
    dated: "20260413",
    released: 1778185441,
    dollars: 0.25,
    kind: "raster",
    pro: true,
  },
  {
    name: "v4.1",
    title: "V4.1",
    description:
      "Design-minded pictures at about 1K in several aspect ratios, with control over strength, palette and background colour, and at most one input picture.",
    upstream: "recraftv4_1",
    dated: "20260514",
    released: 1778707381,
    dollars: 0.035,
    kind: "raster",
  },
  {
    name: "v4.1-pro",
    title: "V4.1 Pro",
    description: "V4.1 at about 2K.",
    upstream: "recraftv4_1_pro",
    dated: "20260514",
    released: 1778707384,
    dollars: 0.21,
    kind: "raster",
    pro: true,
  },
  {
    name: "v4.1-utility",
    title: "V4.1 Utility",
    description: "V4.1 for plain, literal pictures, at about 1K.",
    upstream: "recraftv4_1_utility",
    dated: "20260514",
    released: 1778707387,
    dollars: 0.035,
    kind: "raster",
  },
  {
    name: "v4.1-utility-pro",
    title: "V4.1 Utility Pro",
    description: "V4.1 Utility at about 2K.",
    upstream: "recraftv4_1_utility_pro",
    dated: "20260514",
    released: 1778707389,
    dollars: 0.21,
    kind: "raster",
    pro: true,
  },
  {
    name: "v4.1-vector",
    title: "V4.1 Vector",
    description: "Vector pictures as SVG with clean, editable paths.",
    upstream: "recraftv4_1_vector",
    dated: "20260514",
    released: 1778707392,
    dollars: 0.08,
    kind: "vector",
  },
  {
    name: "v4.1-pro-vector",
    title: "V4.1 Pro Vector",
    description: "Vector pictures as SVG, with finer detail.",
    upstream: "recraftv4_1_pro_vector",
    dated: "20260514",
    released: 1778707395,
    dollars: 0.3,
    kind: "vector",
    pro: true,
  },
  {
    name: "v4.1-flash",
    title: "V4.1 Flash",
    description: "V4.1 in a second or two, at about 1K, from text alone.",
    upstream: "recraftv4_1_flash",
    dated: "20260923",
    released: Date.UTC(2026, 8, 23) / 1000,
    dollars: 0.007,
    kind: "raster",
    textOnly: true,
  },
];

/** Keys that Recraft takes under `provider.options.recraft`. */
const PASSTHROUGH = ["style", "controls", "text_layout"];

function acceptance({ kind, pro = false, textOnly = false }: Kind): Acceptance {
  const double = ({ width, height }: Size) => ({ width: width * 2, height: height * 2 });
  const sizes = Object.entries(SIZES).map(([ratio, size]) => [ratio, pro ? double(size) : size]);
  return {
    sizes: Object.fromEntries(sizes),
    resolutions: [],
    formats: kind === "vector" ? ["svg"] : ["webp", "png"],
    defaultFormat: kind === "vector" ? "svg" : "webp",
    maxCount: 6,
    maxInputImages: textOnly ? 0 : 1,
    freeSize: null,
    maxPromptLength: 10_000,
    seeded: false,
    transparency: false,
  };
}

function shared(kind: Kind) {
  return {
    price: { unit: "image", micros: Math.round(kind.dollars * 1_000_000) },
    streaming: false,
    passthrough: PASSTHROUGH,
  } as const;
}

/** The Recraft family as Recraft itself serves it. */
export const RECRAFT_MODELS: readonly Model[] = KINDS.map((kind) => ({
  slug: slugOf(kind),
  permaslug: `${slugOf(kind)}-${kind.dated}`,
  name: `Recraft: Recraft ${kind.title}`,
  description: kind.description,
  released: kind.released,
  contextLength: PROMPT_TOKEN_LIMIT,
  inputModalities: kind.textOnly ? ["text"] : ["text", "image"],
  outputModalities: ["image"],
  endpoints: [
    { provider: "recraft", upstreamModel: kind.upstream, ...shared(kind), accepts: acceptance(kind) },
  ],
}));

/** The same models at OpenRouter, which chooses the file's format itself; by slug. */
export function recraftAtOpenRouter(provider: string): Readonly<Record<string, Endpoint>> {
  return Object.fromEntries(
    KINDS.map((kind) => {
      const accepts = acceptance(kind);
      const endpoint: Endpoint = {
        provider,
        upstreamModel: slugOf(kind),
        ...shared(kind),
        accepts: { ...accepts, formats: [accepts.defaultFormat] },
      };
      return [slugOf(kind), endpoint];
    }),
  );
}

/** Who answers for a Recraft model that nobody here has a key for. */
export const RECRAFT_STAND_INS: Readonly<Record<string, string>> = Object.fromEntries(
  KINDS.map((kind) => [slugOf(kind), standInOf(kind)]),
);

function standInOf({ kind, textOnly }: Kind): string {
  if (kind === "vector") return "atelier/studio-1-vector";
  return textOnly ? "atelier/studio-1-flash" : "atelier/studio-1";
}

function slugOf({ name }: Kind): string {
  return `recraft/recraft-${name}`;
}
