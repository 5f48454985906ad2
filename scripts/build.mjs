// Builds every package in the order of their dependencies, and only what has changed since.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Milliseconds of the newest file below these paths. */
function newest(...paths) {
  let latest = 0;
  for (const start of paths) {
    const pending = [path.join(root, start)];
    while (pending.length > 0) {
      const current = pending.pop();
      if (!existsSync(current)) continue;
      const info = statSync(current);
      latest = Math.max(latest, info.mtimeMs);
      if (!info.isDirectory()) continue;
      for (const name of readdirSync(current)) {
        if (name !== "node_modules" && name !== "dist") pending.push(path.join(current, name));
      }
    }
  }
  return latest;
}

/** Runs a step unless its stamp is younger than all that it reads. */
function step(label, stamp, inputs, command, args) {
  const stampFile = path.join(root, stamp);
  const since = newest(...inputs, "package-lock.json");
  if (existsSync(stampFile) && statSync(stampFile).mtimeMs >= since) return;
  const started = Date.now();
  const result = spawnSync(process.execPath, [path.join(root, command), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, "");
  utimesSync(stampFile, new Date(), new Date(Math.max(since, started)));
  console.log(`built ${label} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const kernel = "packages/studio/kernel";
step("kernel", "packages/studio/dist/kernel.stamp", [kernel], "node_modules/assemblyscript/bin/asc.js", [
  `${kernel}/assembly/index.ts`,
  "--config",
  `${kernel}/asconfig.json`,
]);
const typed = ["contract", "studio", "gateway", "server"];
step(
  "server",
  "packages/server/dist/build.stamp",
  ["tsconfig.json", "tsconfig.base.json", ...typed.map((name) => `packages/${name}/src`)],
  "node_modules/typescript/bin/tsc",
  ["-b"],
);
step("console", "packages/console/dist/build.stamp", ["packages/console"], "node_modules/vite/bin/vite.js", [
  "build",
  "--logLevel",
  "warn",
  "packages/console",
]);
