import type { OutputFormat, Size } from "@atelier/contract";
import { PROMPT_TOKEN_LIMIT, SIZES_1K } from "@atelier/contract";
import type { Offer } from "../catalogue/catalogue.js";
import type { Model } from "../catalogue/model.js";
import { recraftAtOpenRouter } from "../catalogue/recraft.js";
import type { Price } from "../price.js";
import { comfyUiProvider } from "./comfyui/index.js";
import { slotsIn, type Workflow } from "./comfyui/workflow.js";
import { openAiImagesProvider } from "./openai-images/index.js";
import { openRouterProvider } from "./openrouter/index.js";
import type { Provider } from "./provider.js";
import { recraftProvider } from "./recraft/index.js";
import type { ModelTraits, Service } from "./upstream/service.js";

export const SERVICE_TYPES = ["recraft", "openrouter", "openai-images", "comfyui"] as const;

export type ServiceType = (typeof SERVICE_TYPES)[number];

/** A provider as the settings name it. */
export interface ServiceSettings extends Service {
  readonly type: ServiceType;
  readonly models: readonly ServedModel[];
}

/** A model that a service serves, as far as the settings tell; the rest has sensible values. */
export interface ServedModel {
  /** What it is called here, `author/slug`. */
  readonly slug: string;
  readonly upstreamModel: string;
  readonly price: Price;
  readonly name?: string;
  readonly description?: string;
  /** Unix seconds. */
  readonly released?: number;
  readonly sizes?: Readonly<Record<string, Size>>;
  readonly formats?: readonly OutputFormat[];
  readonly maxCount?: number;
  readonly maxInputImages?: number;
  readonly maxPromptLength?: number;
  readonly transparency?: boolean;
  readonly qualities?: readonly string[];
  /** Keys passed on from `provider.options.<id>`. */
  readonly passthrough?: readonly string[];
  /** Whether it sends previews. */
  readonly streaming?: boolean;
  /** For OpenRouter: which of its two APIs draws. */
  readonly api?: "images" | "chat";
  /** For ComfyUI: what is run for a picture. */
  readonly workflow?: Workflow;
}

const MAKERS: Readonly<Record<ServiceType, (settings: ServiceSettings) => Provider>> = {
  recraft: recraftProvider,
  openrouter: (settings) => openRouterProvider(settings, traitsOf(settings)),
  "openai-images": (settings) => openAiImagesProvider(settings, traitsOf(settings)),
  comfyui: (settings) => comfyUiProvider({ ...settings, workflows: workflowsOf(settings) }),
};

function workflowsOf({ models }: ServiceSettings): ReadonlyMap<string, Workflow> {
  return new Map(models.flatMap((one) => (one.workflow ? [[one.upstreamModel, one.workflow] as const] : [])));
}

function traitsOf({ models }: ServiceSettings): ModelTraits {
  const named = (has: (model: ServedModel) => boolean) =>
    new Set(models.filter(has).map(({ upstreamModel }) => upstreamModel));
  return {
    streaming: named(({ streaming }) => streaming === true),
    chat: named(({ api }) => api === "chat"),
  };
}

export function providerOf(settings: ServiceSettings): Provider {
  return MAKERS[settings.type](settings);
}

/**
 * What a service adds to the catalogue: the models it names. Recraft and OpenRouter that name none serve the
 * Recraft family under its shipped names.
 */
export function offersOf(settings: ServiceSettings, shipped: readonly Model[], now: Date): Offer[] {
  if (settings.models.length > 0) return settings.models.map((model) => offerOf(model, settings, now));
  if (settings.type === "openrouter") {
    const endpoints = recraftAtOpenRouter(settings.slug);
    return shipped.flatMap((model) => {
      const endpoint = endpoints[model.slug];
      return endpoint ? [{ model, endpoint }] : [];
    });
  }
  if (settings.type !== "recraft" || settings.slug === "recraft") return [];
  return shipped.flatMap((model) =>
    model.endpoints
      .filter(({ provider }) => provider === "recraft")
      .map((endpoint) => ({ model, endpoint: { ...endpoint, provider: settings.slug } })),
  );
}

const RASTER = ["png", "jpeg", "webp"] as const;

function offerOf(served: ServedModel, { slug: provider, type }: ServiceSettings, now: Date): Offer {
  const { slug, workflow } = served;
  const slots = workflow && slotsIn(workflow);
  // A workflow saves its picture in one format, and takes an input where it has a slot for one.
  const { formats = workflow ? (["png"] as const) : RASTER } = served;
  const { maxInputImages = slots?.has("input") ? 1 : 0 } = served;
  const name = slug.split("/")[1] ?? slug;
  const released = served.released ?? Math.floor(now.getTime() / 1000);
  const dated = new Date(released * 1000).toISOString().slice(0, 10).replaceAll("-", "");
  return {
    model: {
      slug,
      permaslug: `${slug}-${dated}`,
      name: served.name ?? name,
      description: served.description ?? "",
      released,
      contextLength: PROMPT_TOKEN_LIMIT,
      inputModalities: maxInputImages > 0 ? ["text", "image"] : ["text"],
      outputModalities: ["image"],
    },
    endpoint: {
      provider,
      upstreamModel: served.upstreamModel,
      price: served.price,
      streaming: served.streaming ?? type === "comfyui",
      passthrough: served.passthrough ?? [],
      accepts: {
        sizes: served.sizes ?? SIZES_1K,
        resolutions: served.sizes ? [] : ["1K"],
        formats,
        defaultFormat: formats[0] ?? "png",
        maxCount: served.maxCount ?? 10,
        maxInputImages,
        freeSize:
          served.sizes || served.api === "chat"
            ? null
            : { minSide: 64, maxSide: 4096, maxPixels: 16_777_216 },
        maxPromptLength: served.maxPromptLength ?? null,
        seeded: true,
        transparency: served.transparency ?? false,
        ...(served.qualities && { qualities: served.qualities }),
      },
    },
  };
}
