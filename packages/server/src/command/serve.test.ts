import { expect, test } from "vitest";
import { ConfigError } from "../config.js";
import type { ServeOptions, Serving, serve } from "../serve.js";
import { rehearse } from "./rehearsal.js";
import type { Surroundings } from "./surroundings.js";

const URL = "http://127.0.0.1:4000";

/** A server that opens as told, is stopped as soon as it is ready, and remembers its settings. */
function staged(open: () => Promise<Partial<Serving>>) {
  const seen: { environment?: ServeOptions["environment"]; closed: boolean; why?: string } = {
    closed: false,
  };
  const stopping = new AbortController();
  const stagedServe: typeof serve = async (options) => {
    seen.environment = options.environment;
    const opened = await open();
    queueMicrotask(() => stopping.abort("SIGTERM"));
    return {
      url: URL,
      signInUrl: `${URL}/session?once=abc`,
      newKey: null,
      close: async (why) => {
        seen.closed = true;
        if (why !== undefined) seen.why = why;
      },
      ...opened,
    };
  };
  const around: Partial<Surroundings> = {
    signal: stopping.signal,
    server: async () => ({ serve: stagedServe, ConfigError }),
  };
  return { seen, around };
}

test("the page's link and the API's address are printed, and the key only when it is new", async () => {
  const first = staged(async () => ({ newKey: "sk-or-v1-new" }));
  const { status, printed } = await rehearse(["serve"], first.around);
  expect(status).toBe(0);
  expect(first.seen).toMatchObject({ closed: true, why: "SIGTERM" });
  expect(printed).toContain(`${URL}/session?once=abc`);
  expect(printed).toContain(`${URL}/api/v1`);
  expect(printed).toContain("sk-or-v1-new");

  const second = staged(async () => ({}));
  expect((await rehearse(["serve"], second.around)).printed).not.toContain("API key");
});

test("options win over the environment", async () => {
  const { seen, around } = staged(async () => ({}));
  await rehearse(["serve", "--port", "4001", "--host", "0.0.0.0"], {
    ...around,
    environment: { ATELIER_PORT: "5000", ATELIER_DATA: "elsewhere" },
  });
  expect(seen.environment).toEqual({
    ATELIER_PORT: "4001",
    ATELIER_HOST: "0.0.0.0",
    ATELIER_DATA: "elsewhere",
  });
});

test("a wrong setting counts as a wrong argument", async () => {
  const { around } = staged(async () => {
    throw new ConfigError("ATELIER_PORT: must be a whole number from 0 to 65535");
  });
  expect(await rehearse(["serve"], around)).toMatchObject({
    status: 2,
    told: "atelier: ATELIER_PORT: must be a whole number from 0 to 65535\n",
  });
});

test("a port that is taken says what to do", async () => {
  const { around } = staged(async () => {
    throw Object.assign(new Error("listen EADDRINUSE"), { code: "EADDRINUSE" });
  });
  const { status, told } = await rehearse(["serve"], around);
  expect(status).toBe(1);
  expect(told).toMatch(/^atelier: the port is taken.*--port.*ATELIER_PORT\n$/);
});
