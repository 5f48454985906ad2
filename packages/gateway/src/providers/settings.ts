import type { OutputFormat, Size } from "@atelier/contract";
import { PROMPT_TOKEN_LIMIT, SIZES_1K } from "@atelier/contract";
import type { Offer } from "../catalogue/catalogue.js";
import type { Model } from "../catalogue/model.js";
import { recraftAtOpenRouter } from "../catalogue/recraft.js";
import type { Price } from "../price.js";
import { openAiImagesProvider } from "./openai-images/index.js";
import { openRouterProvider } from "./openrouter/index.js";
import type { Provider } from "./provider.js";
import { recraftProvider } from "./recraft/index.js";
import type { Service } from "./upstream/service.js";

export const SERVICE_TYPES = ["recraft", "openrouter", "openai-images"] as const;

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
  /** Keys passed on from `provider.options.<id>`. */
  readonly passthrough?: readonly string[];
}

const MAKERS: Readonly<Record<ServiceType, (service: Service) => Provider>> = {
  recraft: recraftProvider,
  openrouter: openRouterProvider,
  "openai-images": openAiImagesProvider,
};

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

function offerOf(served: ServedModel, { slug: provider }: ServiceSettings, now: Date): Offer {
  const { slug, formats = RASTER, maxInputImages = 0 } = served;
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
      streaming: false,
      passthrough: served.passthrough ?? [],
      accepts: {
        sizes: served.sizes ?? SIZES_1K,
        resolutions: served.sizes ? [] : ["1K"],
        formats,
        defaultFormat: formats[0] ?? "png",
        maxCount: served.maxCount ?? 10,
        maxInputImages,
        freeSize: served.sizes ? null : { minSide: 64, maxSide: 4096, maxPixels: 16_777_216 },
        maxPromptLength: served.maxPromptLength ?? null,
        seeded: true,
        transparency: served.transparency ?? false,
      },
    },
  };
}
