import { once } from "node:events";
import type { Serving } from "../serve.js";
import { collectAlone } from "./collector.js";
import { badArgument, type Given, type OptionTable } from "./options.js";
import type { Engine, Surroundings } from "./surroundings.js";

export const SERVE_OPTIONS = { host: "text", port: "text" } as const satisfies OptionTable;

/** `atelier serve`: the HTTP service and the page, until it is stopped. */
export async function serveCommand({ words, values }: Given, around: Surroundings): Promise<void> {
  if (words[0] !== undefined) throw badArgument(words[0], "serve takes options only");
  const { host, port } = values;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65535)) {
    throw badArgument("--port", `"${port}" is not a whole number from 0 to 65535`);
  }
  const environment = {
    ...around.environment,
    ...(host !== undefined && { ATELIER_HOST: host }),
    ...(port !== undefined && { ATELIER_PORT: port }),
  };
  collectAlone();
  const { serve, ConfigError } = await around.server();
  const draw: Engine["draw"] = async (request, options) => (await around.engine()).draw(request, options);
  const serving = await serve({ draw, environment }).catch((fault: NodeJS.ErrnoException) => {
    if (fault instanceof ConfigError) {
      const [name = "", ...complaint] = fault.message.split(": ");
      throw badArgument(name, complaint.join(": "));
    }
    if (fault.code === "EADDRINUSE") {
      throw new Error("the port is taken already; choose another with --port or ATELIER_PORT", {
        cause: fault,
      });
    }
    throw fault;
  });
  around.print(welcome(serving));
  // Loaded after the door is open: the first visitor needs a moment to say what to draw.
  await around.engine();
  if (!around.signal.aborted) await once(around.signal, "abort");
  const { reason } = around.signal;
  await serving.close(typeof reason === "string" ? reason : undefined);
}

function welcome({ url, signInUrl, newKey }: Serving): string {
  const key = [
    `  API key  ${newKey}`,
    "           Keep it: it is shown this once. Programs send it as a bearer token.",
  ];
  const lines = [
    "Atelier is ready. Ctrl+C stops it.",
    "",
    `  Page     ${signInUrl}`,
    "           This link signs your browser in, once. Afterwards the page alone will do:",
    `           ${url}`,
    `  API      ${url}/api/v1`,
    ...(newKey === null ? [] : key),
  ];
  return `${lines.join("\n")}\n`;
}
