import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { StudioDraw } from "@atelier/gateway";
import { type ServeOptions, type Serving, serve } from "@atelier/server";
import { pino } from "pino";
import { freshStorage } from "./fresh-storage.js";

/** The key that servers under test accept. */
export const TEST_KEY = "sk-or-v1-test-key-of-the-suite";

/** The management key that servers under test accept. */
export const TEST_MANAGEMENT_KEY = "sk-or-v1-management-key-of-the-suite";

export interface TestServer extends Serving {
  /** Base URL for clients, ending in `/api/v1`. */
  readonly api: string;
  /** Address of its database, where that is PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Where it keeps its files. */
  readonly dataFolder: string;
  /** Structured log lines so far. */
  readonly logLines: string[];
}

/**
 * A real server on a free port with a data folder of its own, both gone after `close`.
 * @param settings content of its configuration file
 * @param environment further variables
 */
export async function startTestServer(
  draw: StudioDraw,
  settings: object = {},
  options: Partial<ServeOptions> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "atelier-test-"));
  const storage = await freshStorage();
  const file = path.join(folder, "settings.json");
  // Looks at providers would be among what the services in their place were sent.
  const limits = { check_seconds: 0, ...("limits" in settings ? (settings.limits as object) : {}) };
  await writeFile(file, JSON.stringify({ ...settings, limits }));
  const logLines: string[] = [];
  const serving = await serve({
    ...options,
    draw,
    environment: {
      ATELIER_PORT: "0",
      ATELIER_DATA: path.join(folder, "data"),
      ATELIER_API_KEY: TEST_KEY,
      ATELIER_MANAGEMENT_KEY: TEST_MANAGEMENT_KEY,
      ...("url" in storage.place ? { DATABASE_URL: storage.place.url } : {}),
      ATELIER_CONFIG: file,
      ...environment,
    },
    logger: pino({ base: null }, { write: (line) => logLines.push(line) }),
  });
  return {
    ...serving,
    api: `${serving.url}/api/v1`,
    logLines,
    databaseUrl: "url" in storage.place ? storage.place.url : null,
    dataFolder: path.join(folder, "data"),
    async close() {
      await serving.close();
      await storage.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
