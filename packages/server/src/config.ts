import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fieldPath } from "@atelier/contract";
import type { GatewayLimits, ServiceSettings, StoragePlace } from "@atelier/gateway";
import { z } from "zod";
import { type ConfigFile, fileSchema, knownService, type ServiceEntry } from "./config-file.js";
import type { TraceTarget } from "./telemetry/exporter.js";

/** Everything a person can set about a running server. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly storage: StoragePlace;
  /** Folder of everything that is kept in files. */
  readonly dataFolder: string;
  readonly apiKey: string | null;
  readonly managementKey: string | null;
  /** Cores that drawing may use. */
  readonly threads: number;
  readonly limits: Partial<GatewayLimits>;
  /** Providers elsewhere that can be asked: those whose key is set, if they need one. */
  readonly services: readonly ServiceSettings[];
  /** Every provider elsewhere that is known of, with the variable that holds its key. */
  readonly knownServices: readonly KnownService[];
  /** Which model answers for which, beside what is shipped; null lets none answer for another. */
  readonly standIns: Readonly<Record<string, string>> | null;
  /** Whether input pictures may be fetched without encryption. */
  readonly inputOverHttp: boolean;
  readonly cacheBytes: number;
  /** Drawings that one key may ask for; null for any number. */
  readonly requestsPerMinute: number | null;
  /** Requests of any kind that one address may make; null for any number. */
  readonly requestsPerMinuteByAddress: number | null;
  readonly trustsProxy: boolean;
  /** Where spans of generations and attempts go; null for nowhere. */
  readonly traces: TraceTarget | null;
}

/** A provider that may or may not have a key here. */
export interface KnownService {
  readonly slug: string;
  readonly name: string;
  readonly keyVariable: string | null;
}

/** A mistake in the settings; the message names the variable or the path in the file. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const secret = z.string().regex(/^[\x21-\x7e]+$/, "must be printable characters without spaces");

const address = z.url({ protocol: /^https?$/, error: "must be an http(s) address" });

const environmentSchema = z.object({
  ATELIER_HOST: z.string().default("127.0.0.1"),
  ATELIER_PORT: whole(0, 65_535).default(4000),
  ATELIER_DATA: z.string().default("./.atelier"),
  ATELIER_API_KEY: secret.optional(),
  ATELIER_MANAGEMENT_KEY: secret.optional(),
  ATELIER_THREADS: whole(1, 256).optional(),
  ATELIER_CONFIG: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: address.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z.string().default(""),
  OTEL_SERVICE_NAME: z.string().default("atelier"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must be a postgresql:// address")
    .optional(),
});

/**
 * Reads the settings from environment variables and the file that `ATELIER_CONFIG` names. Empty variables
 * count as unset.
 * @throws ConfigError
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = environmentSchema.safeParse(set);
  if (!result.success) throw mistake("", result.error);
  const settings = result.data;
  if (
    settings.ATELIER_API_KEY !== undefined &&
    settings.ATELIER_API_KEY === settings.ATELIER_MANAGEMENT_KEY
  ) {
    throw new ConfigError("ATELIER_MANAGEMENT_KEY: must differ from ATELIER_API_KEY");
  }
  const file =
    settings.ATELIER_CONFIG === undefined ? fileSchema.parse({}) : readFile(settings.ATELIER_CONFIG);
  const { DATABASE_URL: url } = settings;
  return {
    host: settings.ATELIER_HOST,
    port: settings.ATELIER_PORT,
    storage: url === undefined ? { folder: settings.ATELIER_DATA } : { url },
    dataFolder: settings.ATELIER_DATA,
    apiKey: settings.ATELIER_API_KEY ?? null,
    managementKey: settings.ATELIER_MANAGEMENT_KEY ?? null,
    threads: settings.ATELIER_THREADS ?? availableParallelism(),
    limits: file.limits,
    services: servicesOf(file, set),
    knownServices: entriesOf(file).map(({ id: slug, name, apiKeyVariable: keyVariable }) => ({
      ...{ slug, name, keyVariable },
    })),
    standIns: file.stand_ins,
    requestsPerMinute: file.requests_per_minute ?? null,
    requestsPerMinuteByAddress: file.requests_per_minute_by_address ?? null,
    trustsProxy: file.trust_proxy,
    traces: traceTarget(settings),
    inputOverHttp: file.input_over_http,
    cacheBytes: file.cache_megabytes * 1024 * 1024,
  };
}

/** The file's providers, and those known by name, each with its key. One that lacks the key it needs is left out. */
function servicesOf(
  file: ConfigFile,
  environment: Readonly<Record<string, string | undefined>>,
): ServiceSettings[] {
  return entriesOf(file).flatMap(({ id, apiKeyVariable, ...service }) => {
    const apiKey = apiKeyVariable === null ? null : environment[apiKeyVariable];
    return apiKey === undefined ? [] : [{ slug: id, apiKey, ...service }];
  });
}

/** By the variables that OpenTelemetry defines: the general address has `/v1/traces` added, the special one not. */
function traceTarget(settings: z.output<typeof environmentSchema>): TraceTarget | null {
  const general = settings.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/+$/, "");
  const url = settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? (general && `${general}/v1/traces`);
  if (!url) return null;
  const pairs = settings.OTEL_EXPORTER_OTLP_HEADERS.split(",").map((pair) => pair.split("="));
  const headers = pairs.flatMap(([name = "", ...value]) =>
    name.trim() === "" ? [] : [[name.trim(), decodeURIComponent(value.join("=").trim())]],
  );
  return { url, headers: Object.fromEntries(headers), serviceName: settings.OTEL_SERVICE_NAME };
}

function entriesOf({ providers }: ConfigFile): ServiceEntry[] {
  const known = (["recraft", "openrouter"] as const).filter(
    (type) => !providers.some(({ id }) => id === type),
  );
  return [...known.map(knownService), ...providers];
}

function readFile(name: string): ConfigFile {
  const content = withWorkflows(readJson(name), path.dirname(name));
  const result = fileSchema.safeParse(content);
  if (!result.success) throw mistake(`ATELIER_CONFIG: ${name}: `, result.error);
  return result.data;
}

function readJson(name: string): unknown {
  try {
    return JSON.parse(readFileSync(name, "utf8"));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? "is not JSON" : "can't be read";
    throw new ConfigError(`ATELIER_CONFIG: ${name} ${why}`, { cause });
  }
}

/** The file with the workflows that it names, relative to itself, in place of their names. */
function withWorkflows(content: unknown, folder: string): unknown {
  if (Array.isArray(content)) return content.map((one) => withWorkflows(one, folder));
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [
      key,
      key === "workflow" && typeof value === "string"
        ? readJson(path.resolve(folder, value))
        : withWorkflows(value, folder),
    ]),
  );
}

function mistake(where: string, error: z.ZodError): ConfigError {
  const issue = error.issues[0];
  return new ConfigError(`${where}${fieldPath(issue?.path ?? [])}: ${issue?.message ?? "is not valid"}`);
}

function whole(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
}
