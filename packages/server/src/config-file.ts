import { OUTPUT_FORMATS, QUALITIES, type Size } from "@atelier/contract";
import {
  type GatewayLimits,
  MICROS_PER_DOLLAR,
  OPENROUTER_BASE_URL,
  type Price,
  RECRAFT_BASE_URL,
  SERVICE_TYPES,
  type ServedModel,
  type ServiceType,
  slotsIn,
} from "@atelier/gateway";
import { z } from "zod";

/** A provider in the file. Which variable holds its key is said; the key itself never stands here. */
export interface ServiceEntry {
  readonly id: string;
  readonly type: ServiceType;
  readonly name: string;
  readonly baseUrl: string;
  readonly apiKeyVariable: string | null;
  readonly concurrency: number;
  readonly attemptSeconds: number;
  readonly policy: { readonly collects: boolean; readonly retains: boolean };
  readonly models: readonly ServedModel[];
}

/** The variables and addresses of the services that are known by name. */
const KNOWN: Readonly<
  Record<ServiceType, { name: string; baseUrl: string | null; keyVariable: string | null }>
> = {
  recraft: { name: "Recraft", baseUrl: RECRAFT_BASE_URL, keyVariable: "RECRAFT_API_KEY" },
  openrouter: { name: "OpenRouter", baseUrl: OPENROUTER_BASE_URL, keyVariable: "OPENROUTER_API_KEY" },
  "openai-images": { name: "", baseUrl: null, keyVariable: null },
  comfyui: { name: "", baseUrl: null, keyVariable: null },
};

const slug = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/, "must be lower-case letters, digits, - . _");
const modelSlug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]*\/[a-z0-9][a-z0-9._-]*$/, "must be author/name in lower case");
const dollars = z.number().min(0).max(1000);

const sizeSchema = z.string().transform((text, context): Size => {
  const [, width, height] = /^(\d{2,5})x(\d{2,5})$/.exec(text) ?? [];
  if (width && height) return { width: Number(width), height: Number(height) };
  context.addIssue({ code: "custom", message: "must be WIDTHxHEIGHT in pixels" });
  return z.NEVER;
});

/** A workflow that ComfyUI exported for its API. */
const workflowSchema = z
  .record(z.string(), z.looseObject({ class_type: z.string(), inputs: z.record(z.string(), z.unknown()) }))
  .refine((workflow) => slotsIn(workflow).has("prompt"), "must have a slot {{prompt}}");

const servedModelSchema = z
  .strictObject({
    slug: modelSlug,
    upstream_model: z.string().min(1),
    price_per_image: dollars.optional(),
    price_per_megapixel: dollars.optional(),
    price_per_million_image_tokens: dollars.optional(),
    name: z.string().min(1).optional(),
    description: z.string().optional(),
    released: z.iso.date().optional(),
    sizes: z
      .record(z.string().regex(/^[\d.]+:[\d.]+$/, "must be a ratio such as 16:9"), sizeSchema)
      .optional(),
    output_formats: z.array(z.enum(OUTPUT_FORMATS)).min(1).optional(),
    max_images: z.int().min(1).max(10).optional(),
    max_input_images: z.int().min(0).max(16).optional(),
    max_prompt_characters: z.int().min(1).optional(),
    transparency: z.boolean().optional(),
    qualities: z
      .array(z.enum(QUALITIES).exclude(["auto"]))
      .min(1)
      .optional(),
    passthrough: z.array(z.string()).optional(),
    streaming: z.boolean().optional(),
    api: z.enum(["images", "chat"]).optional(),
    /** Name of a file beside this one, which `config.ts` puts in its place. */
    workflow: workflowSchema.optional(),
  })
  .refine(
    (model) =>
      [model.price_per_image, model.price_per_megapixel, model.price_per_million_image_tokens].filter(
        (price) => price !== undefined,
      ).length <= 1,
    "must have one kind of price",
  )
  .transform((model): ServedModel => {
    const optional = {
      name: model.name,
      description: model.description,
      released: model.released === undefined ? undefined : Date.parse(model.released) / 1000,
      sizes: model.sizes,
      formats: model.output_formats,
      maxCount: model.max_images,
      maxInputImages: model.max_input_images,
      maxPromptLength: model.max_prompt_characters,
      transparency: model.transparency,
      qualities: model.qualities,
      passthrough: model.passthrough,
      streaming: model.streaming,
      api: model.api,
      workflow: model.workflow,
    };
    const set = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
    return { slug: model.slug, upstreamModel: model.upstream_model, price: priceOf(model), ...set };
  });

interface Prices {
  readonly price_per_image?: number | undefined;
  readonly price_per_megapixel?: number | undefined;
  readonly price_per_million_image_tokens?: number | undefined;
}

/** Null when none is given: what isn't known is not free. */
function priceOf(prices: Prices): Price {
  const micros = (value: number) => Math.round(value * MICROS_PER_DOLLAR);
  if (prices.price_per_image !== undefined) return { unit: "image", micros: micros(prices.price_per_image) };
  if (prices.price_per_megapixel !== undefined)
    return { unit: "megapixel", micros: micros(prices.price_per_megapixel) };
  const perMillion = prices.price_per_million_image_tokens;
  return perMillion === undefined ? null : { unit: "token", microsPerMillion: micros(perMillion) };
}

const serviceSchema = z
  .strictObject({
    id: slug,
    type: z.enum(SERVICE_TYPES),
    name: z.string().min(1).max(64).optional(),
    base_url: z.url({ protocol: /^https?$/, error: "must be an http(s) address" }).optional(),
    api_key_env: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be the name of a variable")
      .optional(),
    concurrency: z.int().min(1).max(1000).default(64),
    /** Longest to wait for a picture here while another provider could be asked. */
    attempt_seconds: z.number().positive().max(3600).default(60),
    data_collection: z.enum(["allow", "deny"]).default("allow"),
    zdr: z.boolean().default(false),
    models: z.array(servedModelSchema).default([]),
  })
  .superRefine((service, context) => {
    if (KNOWN[service.type].baseUrl === null && service.base_url === undefined) {
      context.addIssue({ code: "custom", path: ["base_url"], message: "is required" });
    }
    for (const [index, model] of service.models.entries()) {
      if (model.api !== undefined && service.type !== "openrouter") {
        const message = "is for providers of type openrouter";
        context.addIssue({ code: "custom", path: ["models", index, "api"], message });
      }
      if ((service.type === "comfyui") === (model.workflow !== undefined)) continue;
      const message = service.type === "comfyui" ? "is required" : "is for providers of type comfyui";
      context.addIssue({ code: "custom", path: ["models", index, "workflow"], message });
    }
    if (KNOWN[service.type].baseUrl === null && service.models.length === 0) {
      context.addIssue({ code: "custom", path: ["models"], message: "must name at least one model" });
    }
  })
  .transform((service): ServiceEntry => {
    const known = KNOWN[service.type];
    return {
      id: service.id,
      type: service.type,
      name: service.name ?? (known.name === "" ? service.id : known.name),
      baseUrl: (service.base_url ?? known.baseUrl ?? "").replace(/\/+$/, ""),
      apiKeyVariable: service.api_key_env ?? known.keyVariable,
      concurrency: service.concurrency,
      attemptSeconds: service.attempt_seconds,
      policy: { collects: service.data_collection === "allow", retains: !service.zdr },
      models: service.models,
    };
  });

/** What stands for a known service when the file doesn't mention it. */
export function knownService(type: "recraft" | "openrouter"): ServiceEntry {
  return serviceSchema.parse({ id: type, type });
}

const limitsSchema = z
  .strictObject({
    /** Requests that may wait for a turn before new ones are turned away. */
    waiting: z.int().min(0).max(10_000).optional(),
    /** Longest a single picture may take. */
    picture_seconds: z.number().positive().max(3600).optional(),
    /** Longest that all attempts at one request may take together. */
    request_seconds: z.number().positive().max(36_000).optional(),
    /** Pause between two looks at a provider that is well; 0 looks at none. */
    check_seconds: z.number().min(0).max(86_400).optional(),
  })
  .default({})
  .transform(
    (limits): Partial<GatewayLimits> => ({
      ...(limits.waiting !== undefined && { waiting: limits.waiting }),
      ...(limits.picture_seconds !== undefined && { pictureSeconds: limits.picture_seconds }),
      ...(limits.request_seconds !== undefined && { requestSeconds: limits.request_seconds }),
      ...(limits.check_seconds !== undefined && { checkSeconds: limits.check_seconds }),
    }),
  );

/** The file that `ATELIER_CONFIG` names. */
export const fileSchema = z.strictObject({
  limits: limitsSchema,
  providers: z
    .array(serviceSchema)
    .superRefine((services, context) => {
      for (const [index, { id }] of services.entries()) {
        if (id === "atelier" || services.findIndex((other) => other.id === id) < index) {
          context.addIssue({ code: "custom", path: [index, "id"], message: `${id} is taken already` });
        }
      }
    })
    .default([]),
  /** Which model answers for which; false lets none answer for another. */
  stand_ins: z
    .union([z.literal(false), z.record(modelSlug, modelSlug)])
    .default({})
    .transform((standIns) => (standIns === false ? null : standIns)),
  /** Drawings that one key may ask for in a minute; left out for any number. */
  requests_per_minute: z.int().min(1).max(1_000_000).optional(),
  /** Requests of any kind that one address may make in a minute; left out for any number. */
  requests_per_minute_by_address: z.int().min(1).max(1_000_000).optional(),
  /** Whether a proxy of ours says by X-Forwarded-For whom it speaks for. */
  trust_proxy: z.boolean().default(false),
  /** Whether input pictures may be fetched without encryption. */
  input_over_http: z.boolean().default(false),
  cache_megabytes: z.number().min(0).max(65_536).default(128),
});

export type ConfigFile = z.output<typeof fileSchema>;
