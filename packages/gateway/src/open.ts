import { randomInt } from "node:crypto";
import path from "node:path";
import { sql } from "drizzle-orm";
import { after } from "./after.js";
import { createAllowanceStore } from "./allowances.js";
import { createResponseCache } from "./cache.js";
import { createCatalogue, withOffers } from "./catalogue/catalogue.js";
import { RECRAFT_MODELS, RECRAFT_STAND_INS } from "./catalogue/recraft.js";
import { STUDIO_MODELS } from "./catalogue/studio.js";
import { createGateway, type Gateway, type GatewayLimits } from "./gateway.js";
import { createSessionStore } from "./keys/sessions.js";
import { createKeyStore } from "./keys/store.js";
import { createLedger } from "./money/ledger.js";
import { folderBlobs, memoryBlobs } from "./pictures/blobs.js";
import { createPictureStore } from "./pictures/store.js";
import type { Provider } from "./providers/provider.js";
import { offersOf, providerOf, type ServiceSettings } from "./providers/settings.js";
import { type Beside, createRecordStore, type GenerationRecord } from "./records.js";
import { createStatisticsStore } from "./statistics/read.js";
import { openDatabase, type StoragePlace } from "./storage/database.js";
import { openJournal } from "./storage/journal.js";

export interface OpenOptions {
  readonly storage: StoragePlace;
  /** Those that are part of this process. */
  readonly providers: readonly Provider[];
  /** Those elsewhere. */
  readonly services?: readonly ServiceSettings[];
  /** Changes to which model answers for which; null lets none answer for another. */
  readonly standIns?: Readonly<Record<string, string>> | null;
  readonly limits?: Partial<GatewayLimits>;
  /** Told of every record that was kept. */
  readonly onRecord?: (record: GenerationRecord, beside: Beside) => void;
  /** Where pictures are kept; left out, in memory. */
  readonly blobFolder?: string;
  /** Told of what went wrong beside a request, which the caller doesn't notice. */
  readonly onFault?: (fault: unknown) => void;
  /** Bytes of pictures that the response cache may hold. */
  readonly cacheBytes?: number;
}

export interface OpenGateway {
  readonly gateway: Gateway;
  /** Whether the database answers. */
  isReachable(): Promise<boolean>;
  /** Waits for what is under way, then closes the database. */
  close(): Promise<void>;
}

/** Pause between clearing up what is no longer needed. */
const CHORE_MILLISECONDS = 60_000;

/** After how many of them the database is tidied: an hour. */
const CHORES_PER_TIDYING = 60;

/** How often it is seen which providers are due to be looked at. */
const LOOK_MILLISECONDS = 5_000;

const CACHE_BYTES = 128 * 1024 * 1024;

const DEFAULT_LIMITS: GatewayLimits = {
  waiting: 64,
  pictureSeconds: 120,
  requestSeconds: 600,
  checkSeconds: 60,
};

/** The gate over a database, with the shipped catalogue and what the settings add to it. */
export async function openGateway(options: OpenOptions): Promise<OpenGateway> {
  const { services = [], standIns = {} } = options;
  const now = () => new Date();
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  let looking = false;
  const opened = await openDatabase(options.storage);
  const { database, close } = opened;
  const ledger = createLedger(opened);
  const onFault = options.onFault ?? (() => {});
  const { onRecord = () => {} } = options;
  const journal =
    "folder" in options.storage && options.storage.folder
      ? openJournal(path.join(options.storage.folder, "journal"))
      : null;
  const records = createRecordStore(opened, { onRecord, journal, onFault });
  // What an earlier process left in its journal ends its holds; the others end after that.
  const leftOver = records.settled().then(() => ledger.releaseAbandoned());
  await leftOver.catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  const statistics = createStatisticsStore(database);
  const allowances = createAllowanceStore(database);
  const keys = createKeyStore(database);
  const settled = async () => {
    await records.settled();
    await ledger.giveBack();
  };
  const shipped = [...STUDIO_MODELS, ...RECRAFT_MODELS];
  const models = services.reduce(
    (known, service) => withOffers(known, offersOf(service, shipped, now())),
    shipped,
  );
  const gateway = createGateway({
    catalogue: createCatalogue(models, standIns === null ? {} : { ...RECRAFT_STAND_INS, ...standIns }),
    providers: [...options.providers, ...services.map(providerOf)],
    keys: { ...keys, ...after(settled, { find: keys.find, list: keys.list, change: keys.change }) },
    sessions: createSessionStore(database),
    records: {
      ...records,
      ...after(records.settled, {
        find: records.find,
        content: records.content,
        spending: records.spending,
      }),
    },
    ledger: { ...ledger, ...after(settled, { balance: ledger.balance }) },
    statistics: after(records.settled, statistics),
    allowances,
    pictures: createPictureStore(
      database,
      options.blobFolder === undefined ? memoryBlobs() : folderBlobs(options.blobFolder),
    ),
    onFault,
    cache: createResponseCache({ bytes: options.cacheBytes ?? CACHE_BYTES, now: Date.now }),
    limits,
    now,
    randomSeed: () => randomInt(2 ** 32),
    random: Math.random,
  });
  let choresDone = 0;
  const chores = setInterval(() => {
    // What fails now is done the next time.
    statistics.prune(now()).catch(() => {});
    statistics.seal(now()).catch(() => {});
    ledger.releaseAbandoned().catch(() => {});
    allowances.prune(now()).catch(() => {});
    choresDone += 1;
    if (choresDone % CHORES_PER_TIDYING === 1) opened.tidy().catch(() => {});
  }, CHORE_MILLISECONDS);
  chores.unref();
  const looks = setInterval(() => {
    if (looking) return;
    looking = true;
    gateway.checks.round().finally(() => {
      looking = false;
    });
  }, LOOK_MILLISECONDS);
  looks.unref();
  if (limits.checkSeconds === 0) clearInterval(looks);
  return {
    gateway,
    isReachable: () =>
      database.execute(sql`select 1`).then(
        () => true,
        () => false,
      ),
    async close() {
      clearInterval(chores);
      clearInterval(looks);
      await gateway.idle();
      try {
        await settled();
        await ledger.close();
      } finally {
        await close();
      }
    },
  };
}
