// `npm run bench:service`: what a caller of a warm server meets, over HTTP: seconds of a picture, time to the first
// preview, time until a cancelled drawing has let go of its threads, eight drawings at once, and the answer to one more
// than may wait. The server runs in this process's child as `npm start` runs it, with a data folder of its own.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";

const PROMPTS = [
  "a teal ceramic mug",
  "fox",
  "a photo of three apples on a table",
  "mountain lake at sunrise",
];
const ONCE_MORE = 3;
const AT_ONCE = 8;
/** One is drawn, 64 wait, and the rest are told to come back. */
const CROWD = 70;

const data = await mkdtemp(path.join(os.tmpdir(), "atelier-service-"));
const port = await freePort();
const key = `sk-or-v1-${"5e".repeat(32)}`;
const server = spawn(process.execPath, ["packages/server/bin/atelier.js", "serve", "--port", String(port)], {
  env: { ...process.env, ATELIER_DATA: data, ATELIER_API_KEY: key, ATELIER_REQUESTS_PER_MINUTE: "100000" },
  stdio: ["ignore", "pipe", "pipe"],
});
const base = `http://127.0.0.1:${port}/api/v1`;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  await ready();
  for (const model of ["atelier/studio-1", "atelier/studio-1-flash"]) {
    for (const prompt of PROMPTS) {
      await draw(model, prompt);
      const runs = [];
      for (let n = 0; n < ONCE_MORE; n++) runs.push(await draw(model, prompt));
      const seconds = median(runs.map((run) => run.seconds));
      const preview = median(runs.map((run) => run.firstPreview));
      console.log(
        `${model}  ${prompt}: ${seconds.toFixed(2)} s, first preview after ${preview.toFixed(2)} s, ${runs[0].previews} previews`,
      );
    }
  }
  await cancelled();
  await together();
  await crowded();
} finally {
  server.kill("SIGTERM");
  await new Promise((resolve) => server.once("exit", resolve));
  await rm(data, { recursive: true, force: true });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function ready() {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function ask(body, signal) {
  return fetch(`${base}/images/generations`, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
}

/** Draws with previews; what came when, in seconds. */
async function draw(model, prompt) {
  const began = performance.now();
  const answer = await ask({
    model,
    prompt,
    seed: Math.floor(Math.random() * 1e9),
    stream: true,
    partial_images: 3,
  });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  let firstPreview = Number.NaN;
  let previews = 0;
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of answer.body) {
    text += decoder.decode(chunk, { stream: true });
    const seen = text.split('"image_generation.partial_image"').length - 1;
    if (seen > previews && previews === 0) firstPreview = (performance.now() - began) / 1000;
    previews = seen;
  }
  if (!text.includes("image_generation.completed")) throw new Error(`no picture: ${text.slice(-300)}`);
  return { seconds: (performance.now() - began) / 1000, firstPreview, previews };
}

/** How long after a caller hangs up the next picture is as quick as ever: the threads are free. */
async function cancelled() {
  const model = "atelier/studio-1-flash";
  const prompt = "a teal ceramic mug";
  const quiet = [];
  for (let n = 0; n < 3; n++) quiet.push((await draw(model, prompt)).seconds);
  const alone = median(quiet);
  const after = [];
  for (let n = 0; n < 5; n++) {
    const hangUp = new AbortController();
    const left = ask(
      { model: "atelier/studio-1", prompt: "five colorful donuts", seed: n },
      hangUp.signal,
    ).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    hangUp.abort();
    await left;
    after.push((await draw(model, prompt)).seconds);
  }
  console.log(
    `cancelled while drawing: the next picture takes ${((median(after) - alone) * 1000).toFixed(0)} ms more than alone (${alone.toFixed(2)} s)`,
  );
}

async function together() {
  const began = performance.now();
  const ends = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, n) =>
      ask({ model: "atelier/studio-1", prompt: "fox", seed: 100 + n }).then(async (answer) => {
        await answer.arrayBuffer();
        return { status: answer.status, at: (performance.now() - began) / 1000 };
      }),
    ),
  );
  const served = ends.filter(({ status }) => status === 200).length;
  console.log(
    `${AT_ONCE} at once: ${served} finished, ${ends.map(({ at }) => at.toFixed(1)).join(" ")} s after they were asked`,
  );
}

async function crowded() {
  const hangUp = new AbortController();
  const answers = await Promise.all(
    Array.from({ length: CROWD }, (_, n) =>
      ask(
        { model: "atelier/studio-1", prompt: "fox", seed: 200 + n },
        AbortSignal.any([hangUp.signal, AbortSignal.timeout(4000)]),
      )
        .then((answer) => `${answer.status}${answer.headers.has("retry-after") ? " with Retry-After" : ""}`)
        .catch(() => "in line"),
    ),
  );
  hangUp.abort();
  const tally = new Map();
  for (const answer of answers) tally.set(answer, (tally.get(answer) ?? 0) + 1);
  console.log(`${CROWD} at once: ${[...tally].map(([answer, count]) => `${count} ${answer}`).join(", ")}`);
}
