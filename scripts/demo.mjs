// `npm run demo`: a fresh server that has been used: real pictures from Studio, several apps and keys, and a provider
// that fails at times. All that the pages show of it was really asked for. It serves until it is stopped.
import "./node-version.mjs";
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installWhereNeeded } from "./install.mjs";

installWhereNeeded();
await import("./build.mjs");
const { startProvider } = await import("./demo/provider.mjs");
const { APPS, nextRequest, REQUESTS } = await import("./demo/requests.mjs");

/** Between requests for painted pictures. */
const PAUSE_MILLISECONDS = 4000;

/** Between requests once all is filled; a painted picture takes next to no work. */
const TRICKLE_MILLISECONDS = 60_000;

let done = 0;
const port = process.env.ATELIER_PORT ?? "4100";
const keys = { own: "sk-or-v1-demo-key-of-the-page", management: "sk-or-v1-demo-key-that-manages" };
const folder = await mkdtemp(path.join(tmpdir(), "atelier-demo-"));
const flaky = await startProvider({ failEvery: 4, milliseconds: 250 });
const steady = await startProvider({ failEvery: null, milliseconds: 600 });

const config = path.join(folder, "settings.json");
await writeFile(
  config,
  JSON.stringify({ providers: [provider("Acme", flaky, 0.02), provider("Borealis", steady, 0.035)] }),
);
const server = spawn(
  process.execPath,
  [fileURLToPath(new URL("../packages/server/bin/atelier.js", import.meta.url)), "serve", "--port", port],
  {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      ...process.env,
      ATELIER_DATA: path.join(folder, "data"),
      ATELIER_CONFIG: config,
      ATELIER_API_KEY: keys.own,
      ATELIER_MANAGEMENT_KEY: keys.management,
    },
  },
);
const greeting = await firstLines(server.stdout);
const api = `http://127.0.0.1:${port}/api/v1`;

process.once("SIGINT", stop);
process.once("SIGTERM", stop);
server.once("exit", stop);

await fill();
process.stdout.write(
  `\n${greeting}\nFilled; one more picture is asked for each minute. Its data is gone when it stops.\n`,
);
for (let index = 0; ; index += 1) {
  await new Promise((resolve) => setTimeout(resolve, TRICKLE_MILLISECONDS));
  await draw(nextRequest(index), 100 + index).catch(() => undefined);
}

/** Keys for the programs, credit to spend, then every request, a few at a time. */
async function fill() {
  const { data } = await manage("GET", "/keys");
  const own = data.find(({ kind }) => kind === "inference");
  await manage("PATCH", `/keys/${own.hash}`, { name: "This page", keep_pictures: true });
  await manage("POST", "/credits", { amount: 10 });
  keys.posters = (
    await manage("POST", "/keys", { name: "Poster Desk", limit: 5, limit_reset: "monthly" })
  ).key;
  keys.shop = (await manage("POST", "/keys", { name: "Shop pictures", limit: 2, limit_reset: "daily" })).key;
  const old = await manage("POST", "/keys", { name: "Last year’s bot" });
  await manage("PATCH", `/keys/${old.data.hash}`, { disabled: true });

  const waiting = [...REQUESTS.entries()];
  // The painted ones spread over some minutes, beside those that the engine draws one after the other.
  const painted = waiting.splice(waiting.findIndex(([, [, , { model }]]) => model.startsWith("acme/")));
  await Promise.all([work(waiting), work(waiting), work(painted, PAUSE_MILLISECONDS)]);
  // The same again from the cache, and one that a limit refuses.
  for (let again = 0; again < 3; again += 1)
    await draw(["posters", "posters", { ...REQUESTS.at(-1)[2], seed: 5 }], 5);
}

async function work(waiting, pause = 0) {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [index, request] = next;
    await draw(request, index);
    done += 1;
    process.stdout.write(`\r${done} of ${REQUESTS.length} requests`);
    if (pause > 0 && waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** One request, streamed as the page does, so that there are previews to time. */
async function draw([app, key, body], seed) {
  const response = await fetch(`${api}/images`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${keys[key]}`,
      "Content-Type": "application/json",
      "X-OpenRouter-Cache": "true",
      ...(APPS[app] ?? { "HTTP-Referer": `http://127.0.0.1:${port}`, "X-OpenRouter-Title": "Atelier" }),
    },
    body: JSON.stringify({ seed, stream: true, ...body }),
  });
  await response.text();
}

async function manage(method, address, body) {
  const response = await fetch(api + address, {
    method,
    headers: { Authorization: `Bearer ${keys.management}`, "Content-Type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`${method} ${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

function provider(name, { url }, price_per_image) {
  const model = { slug: "acme/paint-1", upstream_model: "paint-1", name: "Acme: Paint 1", price_per_image };
  const description = "A painter for demonstrations, at two providers, one of which fails at times.";
  return {
    id: name.toLowerCase(),
    name,
    type: "openai-images",
    base_url: url,
    models: [{ ...model, description, released: "2026-11-01" }],
  };
}

/** What the server says once it is ready: the sign-in link among it. */
function firstLines(stream) {
  return new Promise((resolve, reject) => {
    let text = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk) => {
      text += chunk;
      if (text.includes("/api/v1")) resolve(text);
    });
    stream.once("end", () => reject(new Error("the server ended before it was ready")));
  });
}

async function stop() {
  process.removeAllListeners("SIGINT");
  server.removeAllListeners("exit");
  server.kill();
  flaky.close();
  steady.close();
  await new Promise((resolve) => (server.exitCode === null ? server.once("exit", resolve) : resolve()));
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
}
