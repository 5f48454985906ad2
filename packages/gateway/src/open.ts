import { randomInt } from "node:crypto";
import { createCatalogue } from "./catalogue/catalogue.js";
import { STUDIO_MODELS } from "./catalogue/studio.js";
import { createGateway, type Gateway, type GatewayLimits } from "./gateway.js";
import { createSessionStore } from "./keys/sessions.js";
import { createKeyStore } from "./keys/store.js";
import type { Provider } from "./providers/provider.js";
import { createRecordStore } from "./records.js";
import { openDatabase } from "./storage/database.js";

export interface OpenOptions {
  /** Folder of the database; null keeps it in memory. */
  readonly folder: string | null;
  readonly providers: readonly Provider[];
  readonly limits?: Partial<GatewayLimits>;
}

export interface OpenGateway {
  readonly gateway: Gateway;
  /** Waits for what is under way, then closes the database. */
  close(): Promise<void>;
}

/** The gate over a database, with the shipped catalogue. */
export async function openGateway(options: OpenOptions): Promise<OpenGateway> {
  const { database, close } = await openDatabase(options.folder);
  const gateway = createGateway({
    catalogue: createCatalogue(STUDIO_MODELS),
    providers: options.providers,
    keys: createKeyStore(database),
    sessions: createSessionStore(database),
    records: createRecordStore(database),
    limits: { waiting: 64, pictureSeconds: 120, ...options.limits },
    now: () => new Date(),
    randomSeed: () => randomInt(2 ** 32),
  });
  return {
    gateway,
    async close() {
      await gateway.idle();
      await close();
    },
  };
}
