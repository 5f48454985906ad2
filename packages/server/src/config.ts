import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fieldPath } from "@atelier/contract";
import type { GatewayLimits } from "@atelier/gateway";
import { z } from "zod";

/** Everything a person can set about a running server. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Folder of the database. */
  readonly dataFolder: string;
  readonly apiKey: string | null;
  readonly managementKey: string | null;
  /** Cores that drawing may use. */
  readonly threads: number;
  readonly limits: Partial<GatewayLimits>;
}

/** A mistake in the settings; the message names the variable or the path in the file. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const secret = z.string().regex(/^[\x21-\x7e]+$/, "must be printable characters without spaces");

const environmentSchema = z.object({
  ATELIER_HOST: z.string().default("127.0.0.1"),
  ATELIER_PORT: whole(0, 65_535).default(4000),
  ATELIER_DATA: z.string().default("./.atelier"),
  ATELIER_API_KEY: secret.optional(),
  ATELIER_MANAGEMENT_KEY: secret.optional(),
  ATELIER_THREADS: whole(1, 256).optional(),
  ATELIER_CONFIG: z.string().optional(),
  DATABASE_URL: z.never("is not supported yet; unset it to keep the data in ATELIER_DATA").optional(),
});

const fileSchema = z.strictObject({
  limits: z
    .strictObject({
      /** Requests that may wait for a turn before new ones are turned away. */
      waiting: z.int().min(0).max(10_000).optional(),
      /** Longest a single picture may take. */
      picture_seconds: z.number().positive().max(3600).optional(),
    })
    .default({})
    .transform(
      ({ waiting, picture_seconds: pictureSeconds }): Partial<GatewayLimits> => ({
        ...(waiting !== undefined && { waiting }),
        ...(pictureSeconds !== undefined && { pictureSeconds }),
      }),
    ),
});

type ConfigFile = z.output<typeof fileSchema>;

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
  const file = settings.ATELIER_CONFIG === undefined ? { limits: {} } : readFile(settings.ATELIER_CONFIG);
  return {
    host: settings.ATELIER_HOST,
    port: settings.ATELIER_PORT,
    dataFolder: settings.ATELIER_DATA,
    apiKey: settings.ATELIER_API_KEY ?? null,
    managementKey: settings.ATELIER_MANAGEMENT_KEY ?? null,
    threads: settings.ATELIER_THREADS ?? availableParallelism(),
    limits: file.limits,
  };
}

function readFile(name: string): ConfigFile {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(name, "utf8"));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? "is not JSON" : "can't be read";
    throw new ConfigError(`ATELIER_CONFIG: ${name} ${why}`, { cause });
  }
  const result = fileSchema.safeParse(content);
  if (!result.success) throw mistake(`ATELIER_CONFIG: ${name}: `, result.error);
  return result.data;
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
