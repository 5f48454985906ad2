import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Gateway, openGateway, pictureLoader, type StudioDraw, studioProvider } from "@atelier/gateway";
import { getRequestListener } from "@hono/node-server";
import { type Logger, pino } from "pino";
import { loadScores } from "./benchmark-scores.js";
import { type Config, readConfig } from "./config.js";
import { createApp } from "./http/app.js";
import { loadConsole } from "./http/console.js";
import { faultFacts } from "./http/guards/faults.js";
import { createRoom } from "./http/guards/room.js";
import { createMetrics } from "./http/metrics.js";
import { HTTP_LIMITS, type HttpLimits } from "./http/parts.js";
import { createOneTimeLink } from "./http/session/one-time-link.js";
import { createSpanExporter } from "./telemetry/exporter.js";
import { spansOf } from "./telemetry/spans.js";

export interface ServeOptions {
  /** The engine's entrance. */
  readonly draw: StudioDraw;
  /** Variables as `readConfig` takes them; default the process's own. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Default: structured lines on standard error. */
  readonly logger?: Logger;
  /** Folder of the built pages; default those of this repository. */
  readonly consoleFolder?: string;
  readonly httpLimits?: Partial<HttpLimits>;
}

export interface Serving {
  /** Address of the page and, with `/api/v1`, of the API. */
  readonly url: string;
  /** Opens the page signed in, once. */
  readonly signInUrl: string;
  /** The key that the first start made, to be shown this once; null ever after. */
  readonly newKey: string | null;
  /**
   * Stops taking requests, lets those under way finish for a while, and closes the storage.
   * @param why for the log, as the name of a signal
   */
  close(why?: string): Promise<void>;
}

/** Lines go to standard error some at a time, a quarter of a second late at most; what is left goes at the exit. */
const LOG = { dest: 2, minLength: 4096, periodicFlush: 250 };

/**
 * How long a connection may wait for its next request: longer than proxies keep theirs, which would otherwise send a request
 * on one that is just being closed.
 */
const KEEP_ALIVE_MILLISECONDS = 65_000;

/** Longest that closing waits for pictures under way. */
const GRACE_MILLISECONDS = 25_000;

/** Pause between looks for connections that have become idle while closing. */
const SWEEP_MILLISECONDS = 50;

/**
 * Starts the server.
 * @throws ConfigError for a mistake in the settings; Error when the data folder or the port is in use
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const config = readConfig(options.environment ?? process.env);
  const metrics = createMetrics();
  const exporter = config.traces && createSpanExporter(config.traces);
  const logger = options.logger ?? pino({ base: null }, pino.destination(LOG));
  const {
    gateway,
    isReachable,
    close: closeGateway,
  } = await openGateway({
    storage: config.storage,
    providers: [
      studioProvider(
        options.draw,
        { threads: config.threads },
        pictureLoader({ allowHttp: config.inputOverHttp }),
      ),
    ],
    services: config.services,
    standIns: config.standIns,
    limits: config.limits,
    cacheBytes: config.cacheBytes,
    blobFolder: path.join(config.dataFolder, "pictures"),
    onFault: (fault) => logger.error(faultFacts(fault), "fault beside a request"),
    onRecord(record, { trace = null }) {
      metrics.countGeneration(record);
      exporter?.add(spansOf(record, trace));
    },
  });
  try {
    const newKey = await prepareKeys(gateway, config);
    const signInLink = createOneTimeLink();
    let stopping = false;
    const limits = {
      ...HTTP_LIMITS,
      requestsPerMinute: config.requestsPerMinute,
      requestsPerMinuteByAddress: config.requestsPerMinuteByAddress,
      trustsProxy: config.trustsProxy,
      ...options.httpLimits,
    };
    const app = createApp({
      gateway,
      logger,
      version: packageVersion(),
      console: loadConsole(options.consoleFolder ?? beside("../../console/dist")),
      signInLink,
      now: () => new Date(),
      limits,
      room: createRoom(limits.bodyBytesAtOnce),
      metrics,
      knownServices: config.knownServices,
      scores: loadScores(beside("../../../bench/scores.json")),
      isReady: async () => !stopping && (await isReachable()),
    });
    // Embedding us must not change the Request and Response of the rest of the process.
    const server = createServer(
      { keepAliveTimeout: KEEP_ALIVE_MILLISECONDS },
      getRequestListener(app.fetch, { overrideGlobalObjects: false }),
    );
    const url = await listen(server, config.host, config.port);
    return {
      url,
      signInUrl: `${url}/session?once=${signInLink.token}`,
      newKey,
      close(why = "asked to") {
        stopping = true;
        logger.info({ why }, "stopping");
        return stop(server, () => logger.warn("requests under way were cut off by the stop"))
          .finally(closeGateway)
          .finally(() => exporter?.close())
          .finally(() => logger.info("stopped"));
      },
    };
  } catch (fault) {
    await closeGateway();
    throw fault;
  }
}

/** Accepts the environment's keys; a server that would have none makes one. */
async function prepareKeys(gateway: Gateway, config: Config): Promise<string | null> {
  const now = new Date();
  await gateway.keys.acceptFromEnvironment(
    [
      ...(config.apiKey === null ? [] : [{ kind: "inference" as const, secret: config.apiKey }]),
      ...(config.managementKey === null
        ? []
        : [{ kind: "management" as const, secret: config.managementKey }]),
    ],
    now,
  );
  if (await gateway.keys.first()) return null;
  return (await gateway.keys.make({ name: "First key", kind: "inference" }, now)).secret;
}

/** How this machine itself reaches a server on hosts that can't stand in an address as they are. */
const REACHABLE: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "[::1]", "::1": "[::1]" };

/** The address that the server came to listen at. */
function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const bound = server.address() as AddressInfo;
      resolve(`http://${REACHABLE[host] ?? host}:${bound.port}`);
    });
  });
}

/** Ends idle connections as soon as they are idle, and busy ones when the grace is over. */
function stop(server: Server, onGraceOver: () => void): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MILLISECONDS);
    const grace = setTimeout(() => {
      onGraceOver();
      server.closeAllConnections();
    }, GRACE_MILLISECONDS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(grace);
      resolve();
    });
  });
}

function packageVersion(): string {
  const content = JSON.parse(readFileSync(beside("../package.json"), "utf8")) as { version: string };
  return content.version;
}

/** A path relative to this file. */
function beside(relative: string): string {
  return path.resolve(path.dirname(fileURLToPath(import.meta.url)), relative);
}
