import type { Caller, Gateway } from "@atelier/gateway";
import type { Logger } from "pino";
import type { BenchmarkScore } from "../benchmark-scores.js";
import type { KnownService } from "../config.js";
import type { ConsoleFiles } from "./console.js";
import type { Room } from "./guards/room.js";
import type { Metrics } from "./metrics.js";
import type { OneTimeLink } from "./session/one-time-link.js";

/** What the routes are made of. They hold no state of their own. */
export interface AppParts {
  readonly gateway: Gateway;
  readonly logger: Logger;
  readonly version: string;
  /** The built pages; null serves the API alone. */
  readonly console: ConsoleFiles | null;
  readonly signInLink: OneTimeLink;
  readonly now: () => Date;
  readonly limits: HttpLimits;
  /** For the bodies of requests for pictures. */
  readonly room: Room;
  readonly metrics: Metrics;
  /** Providers elsewhere, whether there is a key for them or not. */
  readonly knownServices: readonly KnownService[];
  /** Results of benchmarks. */
  readonly scores: readonly BenchmarkScore[];
  /** Whether requests would be served: the storage answers and no stop is under way. */
  readonly isReady: () => Promise<boolean>;
}

export interface HttpLimits {
  readonly bodyBytes: number;
  /** Bytes of all bodies together that are held while their requests are under way. */
  readonly bodyBytesAtOnce: number;
  /** Pause between keep-alive comments of a stream. */
  readonly keepAliveMilliseconds: number;
  /** Drawings that one key may ask for; null for any number. */
  readonly requestsPerMinute: number | null;
  /** Requests of any kind that one address may make; null for any number. */
  readonly requestsPerMinuteByAddress: number | null;
  /** Questions for the public datasets: of one key, and of all together; null for any number. */
  readonly datasetRequestsPerMinute: number | null;
  readonly datasetRequestsPerDay: number | null;
  /** Whether a proxy of ours says by `X-Forwarded-For` whom it speaks for. */
  readonly trustsProxy: boolean;
}

export const HTTP_LIMITS: HttpLimits = {
  bodyBytes: 20 * 1024 * 1024,
  bodyBytesAtOnce: 256 * 1024 * 1024,
  keepAliveMilliseconds: 2000,
  requestsPerMinute: null,
  requestsPerMinuteByAddress: null,
  datasetRequestsPerMinute: 30,
  datasetRequestsPerDay: 500,
  trustsProxy: false,
};

/** What middleware leaves for the handlers after it. */
export interface AppEnv {
  Variables: {
    /** On inference routes only. */
    generationId: string;
    /** Behind `requireKey` only. */
    caller: Caller;
  };
}
