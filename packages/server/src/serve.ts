import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openGateway, type StudioDraw, studioProvider } from "@atelier/gateway";
import { createAdaptorServer } from "@hono/node-server";
import { type Logger, pino } from "pino";
import { readConfig } from "./config.js";
import { createApp } from "./http/app.js";
import { loadConsole } from "./http/console.js";
import { HTTP_LIMITS, type HttpLimits } from "./http/parts.js";
import { createOneTimeLink } from "./http/session/one-time-link.js";

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
  /** Stops taking requests, lets those under way finish, and closes the storage. */
  close(): Promise<void>;
}

/** Longest that closing waits for pictures under way. */
const GRACE_MILLISECONDS = 10_000;

/**
 * Starts the server.
 * @throws ConfigError for a mistake in the settings; the system's error when the port is taken
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const config = readConfig(options.environment ?? process.env);
  const logger = options.logger ?? pino({ base: null }, pino.destination(2));
  const { gateway, close: closeGateway } = await openGateway({
    folder: config.dataFolder,
    providers: [studioProvider(options.draw, { threads: config.threads })],
    limits: {
      ...(config.limits.waiting === undefined ? {} : { waiting: config.limits.waiting }),
      ...(config.limits.picture_seconds === undefined
        ? {}
        : { pictureSeconds: config.limits.picture_seconds }),
    },
  });

  const now = () => new Date();
  await gateway.keys.acceptFromEnvironment(
    [
      ...(config.apiKey === null ? [] : [{ kind: "inference" as const, secret: config.apiKey }]),
      ...(config.managementKey === null
        ? []
        : [{ kind: "management" as const, secret: config.managementKey }]),
    ],
    now(),
  );
  const newKey = (await gateway.keys.first())
    ? null
    : await gateway.keys.make("First key", "inference", now());

  const signInLink = createOneTimeLink();
  const app = createApp({
    gateway,
    logger,
    version: packageVersion(),
    console: loadConsole(options.consoleFolder ?? beside("../../console/dist")),
    signInLink,
    now,
    limits: { ...HTTP_LIMITS, ...options.httpLimits },
  });

  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`;

  return {
    url,
    signInUrl: `${url}/session?once=${signInLink.token}`,
    newKey,
    async close() {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(
          () => "closeAllConnections" in server && server.closeAllConnections(),
          GRACE_MILLISECONDS,
        );
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      });
      await closeGateway();
    },
  };
}

function packageVersion(): string {
  const content = JSON.parse(readFileSync(beside("../package.json"), "utf8")) as { version: string };
  return content.version;
}

/** A path relative to this file. */
function beside(relative: string): string {
  return path.resolve(path.dirname(fileURLToPath(import.meta.url)), relative);
}
