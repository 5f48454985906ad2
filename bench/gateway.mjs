// `npm run bench:gateway`: what a gate adds to a request, ours beside Portkey's from npm, in front of the same fake
// provider, in turns within one run, and beside a bare proxy, which is the least that Node can do. Ours keeps records and
// money as always. `DATABASE_URL` has it use PostgreSQL. `-- 4 small` measures small bodies only, `-- 4 large` large ones.
import { fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { atOnce, atRate, peakMemory, percentile, processorTime } from "./gateway/load.mjs";

const PEER = "@portkey-ai/gateway@1.15.2";
const RATE = 200;
const ROUNDS = Number(process.argv[2] ?? 4);
const ONLY = process.argv[3] ?? null;
const SECONDS = 5;
/** Seconds of each round before it counts: connections are opened, and what the last target left to do is done. */
const LEAD = 1;
const CALLERS = 8;
const NOTHING_SPENT = { all: 0, first: 0, requests: 0 };
const KEY = "sk-or-v1-key-of-the-benchmark-run";

const here = import.meta.dirname;
const peers = path.join(here, "out/peers");
if (!existsSync(path.join(peers, "node_modules/@portkey-ai/gateway"))) {
  mkdirSync(peers, { recursive: true });
  spawnSync("npm", ["install", "--prefix", peers, "--no-audit", "--no-fund", PEER], { stdio: "inherit" });
}

const folder = mkdtempSync(path.join(tmpdir(), "atelier-bench-"));
const children = [];
try {
  const provider = await started(fork(path.join(here, "gateway/provider.mjs")));
  const base = `http://127.0.0.1:${provider.port}/v1`;
  const settings = path.join(folder, "settings.json");
  const models = [{ slug: "acme/paint", upstream_model: "paint", price_per_image: 0.035 }];
  const acme = { id: "acme", type: "openai-images", base_url: base, concurrency: 512, models };
  writeFileSync(settings, JSON.stringify({ providers: [acme], limits: { waiting: 4096 } }));
  const ours = await started(
    fork(path.join(here, "gateway/ours.mjs"), {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      env: {
        ...process.env,
        ATELIER_PORT: "0",
        ATELIER_DATA: path.join(folder, "data"),
        ATELIER_API_KEY: KEY,
        ATELIER_CONFIG: settings,
      },
    }),
  );
  const bare = await started(fork(path.join(here, "gateway/bare.mjs"), [base]));
  const peerPort = await freePort();
  const peer = spawn(
    process.execPath,
    [
      path.join(peers, "node_modules/@portkey-ai/gateway/build/start-server.js"),
      `--port=${peerPort}`,
      "--headless",
    ],
    { stdio: "ignore" },
  );
  children.push(peer);
  await answering(peerPort);

  const json = { "Content-Type": "application/json" };
  const targets = [
    { name: "direct", port: provider.port, path: "/v1/images/generations", headers: json, pid: null },
    { name: "bare", port: bare.port, path: "/images/generations", headers: json, pid: bare.pid },
    {
      ...{ name: "atelier", port: ours.port, path: "/api/v1/images", pid: ours.pid },
      headers: { ...json, Authorization: `Bearer ${KEY}` },
    },
    {
      ...{ name: "portkey", port: peerPort, path: "/v1/images/generations", pid: peer.pid },
      headers: {
        ...json,
        Authorization: "Bearer x",
        "x-portkey-provider": "openai",
        "x-portkey-custom-host": base,
      },
    },
  ];
  const askFor = (size) => ({
    body: JSON.stringify({ model: "acme/paint", prompt: `a ${size} picture` }),
    picture: provider.pictures[size],
  });
  console.log(`load average at the start ${loadavg()[0].toFixed(1)}, Node ${process.version}`);
  // As many first as it takes a process to have compiled what it does all the time.
  for (const target of targets)
    await atRate(target, askFor("tiny"), { perSecond: RATE, seconds: 2 * SECONDS });

  const small = new Map(targets.map(({ name }) => [name, { times: [], failed: 0, ...NOTHING_SPENT }]));
  for (let round = 0; ONLY !== "large" && round < ROUNDS; round += 1) {
    for (const target of targets) {
      const kept = small.get(target.name);
      const { times, answered, failed } = await spending(target, kept, () =>
        atRate(target, askFor("tiny"), { perSecond: RATE, seconds: SECONDS, lead: LEAD }),
      );
      kept.times.push(...times);
      kept.failed += failed;
      kept.requests += answered;
    }
  }
  const direct = small.get("direct").times;
  console.log(`small bodies, ${RATE} requests a second, ${ROUNDS} rounds of ${SECONDS} s each:`);
  for (const [name, { times, failed, ...spent }] of ONLY === "large" ? [] : small) {
    const at = (share) => percentile(times, share);
    const added = (share) => (at(share) - percentile(direct, share)).toFixed(2);
    console.log(
      `  ${name.padEnd(8)} p50 ${at(0.5).toFixed(2)} ms (+${added(0.5)}), p99 ${at(0.99).toFixed(2)} ms (+${added(0.99)})${processorOf(spent)}${failed > 0 ? `, ${failed} not answered` : ""}`,
    );
  }

  const large = new Map(targets.map(({ name }) => [name, { seconds: 0, memory: 0, ...NOTHING_SPENT }]));
  for (const { pid } of targets) if (pid) peakMemory(pid);
  for (let round = 0; ONLY !== "small" && round < ROUNDS; round += 1) {
    for (const target of targets) {
      const kept = large.get(target.name);
      const { done, perSecond } = await spending(target, kept, () =>
        atOnce(target, askFor("large"), { callers: CALLERS, seconds: SECONDS }),
      );
      kept.requests += done;
      kept.seconds += done / perSecond;
      if (target.pid) kept.memory = Math.max(kept.memory, peakMemory(target.pid));
    }
  }
  const megabytes = (provider.pictures.large.bytes / 1e6).toFixed(1);
  console.log(`pictures of ${megabytes} MB as base64, ${CALLERS} at a time:`);
  for (const [name, { seconds, memory, ...spent }] of ONLY === "small" ? [] : large) {
    const held = memory > 0 ? `, peak memory ${memory.toFixed(0)} MB` : "";
    console.log(
      `  ${name.padEnd(8)} ${(spent.requests / seconds).toFixed(0)} a second${processorOf(spent)}${held}`,
    );
  }

  const cached = targets.find(({ name }) => name === "atelier");
  const hits = { ...cached, headers: { ...cached.headers, "X-OpenRouter-Cache": "true" } };
  for (const size of ONLY ? [] : ["tiny", "large"]) {
    const times = (await atRate(hits, askFor(size), { perSecond: 10, seconds: 10 })).times.slice(1);
    console.log(
      `answers from the cache, ${size}: p50 ${percentile(times, 0.5).toFixed(1)} ms, quickest ${Math.min(...times).toFixed(1)} ms`,
    );
  }
  console.log(`load average at the end ${loadavg()[0].toFixed(1)}`);
} finally {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}

/** Does some work, and adds the processor time that the target took for it. */
async function spending({ pid }, kept, work) {
  const before = pid && processorTime(pid);
  const result = await work();
  if (pid) {
    const after = processorTime(pid);
    kept.all += after.all - before.all;
    kept.first += after.first - before.first;
  }
  return result;
}

function processorOf({ all, first, requests }) {
  if (all === 0) return "";
  return `, processor ${(all / requests).toFixed(2)} ms a request, of that its first thread ${(first / requests).toFixed(2)}`;
}

async function started(child) {
  children.push(child);
  const [told] = await once(child, "message");
  return { ...told, pid: child.pid };
}

async function answering(port) {
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
