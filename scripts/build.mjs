// Builds what has changed since the last build: the kernel, the packages in TypeScript, the page.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** What no step reads though it lies among what it reads. */
const OTHER = /^(?:node_modules|dist)$|\.(?:test\.[jt]sx?|map|tsbuildinfo)$/;

const typed = ["contract", "studio", "gateway", "server"];

/** A kernel of the studio in AssemblyScript: a folder with its entry and its own configuration. */
const kernel = (label, folder, configuration) => ({
  label,
  stamp: `packages/studio/dist/${label.replaceAll(" ", "-")}.stamp`,
  inputs: [
    folder,
    configuration,
    ...["render", "place"].map((room) => `packages/studio/src/${room}/layout.ts`),
  ],
  command: ["node_modules/assemblyscript/bin/asc.js", `${folder}/index.ts`, "--config", configuration],
});

const tracer = kernel("kernel", "packages/studio/kernel/assembly", "packages/studio/kernel/asconfig.json");

const solids = kernel(
  "kernel of solids",
  "packages/studio/kernel/solid",
  "packages/studio/kernel/solid/asconfig.json",
);

const pictures = kernel(
  "kernel of pictures",
  "packages/studio/kernel/restyle",
  "packages/studio/kernel/restyle/asconfig.json",
);

const digits = {
  label: "kernel of digits",
  stamp: "packages/gateway/dist/digits.stamp",
  inputs: ["packages/gateway/kernel"],
  command: [
    "node_modules/assemblyscript/bin/asc.js",
    "packages/gateway/kernel/index.ts",
    ...["--config", "packages/gateway/kernel/asconfig.json"],
  ],
};

const server = {
  label: "server",
  stamp: "packages/server/dist/build.stamp",
  inputs: [
    "tsconfig.json",
    "tsconfig.base.json",
    ...typed.flatMap((name) => [
      `packages/${name}/src`,
      `packages/${name}/package.json`,
      `packages/${name}/tsconfig.json`,
    ]),
  ],
  command: ["node_modules/typescript/bin/tsc", "-b"],
};

const emptyDatabase = {
  label: "empty database",
  stamp: "packages/gateway/dist/empty-database.stamp",
  inputs: ["scripts/database.mjs", "packages/gateway/dist/storage"],
  command: ["scripts/database.mjs"],
};

const measurements = {
  label: "measurements",
  stamp: "packages/studio/dist/measured.stamp",
  inputs: [
    "scripts/measure.mjs",
    ...["sculpted", "mesh", "solid"].map((room) => `packages/studio/dist/shape/${room}`),
    "packages/studio/dist/math",
    "packages/studio/dist/solid.wasm",
  ],
  command: ["scripts/measure.mjs"],
  // Whoever reads it takes it for stale where code is younger, as it is when the compiler wrote the same once more.
  dated: "packages/studio/dist/measured.jsonl",
};

const kin = {
  label: "kin of words",
  stamp: "packages/studio/dist/kin.stamp",
  inputs: ["scripts/kin.mjs", "packages/studio/dist/shape", "packages/studio/dist/read"],
  command: ["scripts/kin.mjs"],
};

const tongues = {
  label: "words of other languages",
  stamp: "packages/studio/dist/tongues.stamp",
  inputs: ["scripts/tongues.mjs", "packages/studio/dist/shape", "packages/studio/dist/read"],
  command: ["scripts/tongues.mjs"],
};

const bundle = {
  label: "studio in one file",
  stamp: "packages/studio/dist/bundle/build.stamp",
  inputs: ["scripts/bundle.mjs", "packages/studio/dist/tsconfig.tsbuildinfo"],
  command: ["scripts/bundle.mjs"],
};

const page = {
  label: "page",
  stamp: "packages/console/dist/build.stamp",
  inputs: ["packages/console"],
  command: ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "packages/console"],
};

// Chains share the cores: they read nothing of each other's.
const done = await Promise.all([
  chain(solids, digits, server, bundle, measurements, kin, tongues, emptyDatabase),
  chain(tracer, pictures),
  chain(page),
]);
if (done.includes(false)) process.exit(1);

/** Runs steps one after the other, as long as they succeed. */
async function chain(...steps) {
  for (const step of steps) if (!(await build(step))) return false;
  return true;
}

/** Runs a step unless its stamp tells that it has seen all that it reads; false where it failed. */
async function build({ label, stamp, inputs, command, dated }) {
  const stampFile = path.join(root, stamp);
  // As of the start: what is edited meanwhile is built next time.
  const seen = digestOf([...inputs, "package-lock.json"]);
  if (
    existsSync(stampFile) &&
    readFileSync(stampFile, "utf8") === seen &&
    (!dated || existsSync(path.join(root, dated)))
  ) {
    if (dated) utimesSync(path.join(root, dated), new Date(), new Date());
    return true;
  }
  const started = Date.now();
  const [script, ...args] = command;
  const status = await run(process.execPath, [path.join(root, script), ...args]);
  if (status !== 0) {
    console.error(`building the ${label} failed`);
    return false;
  }
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, seen);
  console.log(`built the ${label} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return true;
}

function run(program, args) {
  return new Promise((resolve, reject) => {
    spawn(program, args, { cwd: root, stdio: "inherit" }).once("error", reject).once("close", resolve);
  });
}

/** What the files below these paths say, as one number: checking out other versions and back changes nothing. */
function digestOf(paths) {
  const digest = createHash("sha256");
  const pending = paths.map((name) => path.join(root, name));
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    if (!existsSync(current)) continue;
    if (!statSync(current).isDirectory()) {
      digest.update(path.relative(root, current)).update(readFileSync(current));
      continue;
    }
    for (const name of readdirSync(current).sort()) {
      if (!OTHER.test(name)) pending.push(path.join(current, name));
    }
  }
  return digest.digest("hex");
}
