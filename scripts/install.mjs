// Installs the packages of package-lock.json when node_modules doesn't hold exactly those.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Runs `npm ci` where needed; ends the process where that fails. */
export function installWhereNeeded() {
  if (isInstalled()) return;
  console.log("installing packages (once; about a minute) …");
  // NODE_ENV=production would leave out what the build needs.
  const status = npm(["ci", "--include=dev", "--no-fund", "--no-audit", "--loglevel=error"]);
  if (status !== 0) {
    console.error("Installing failed; npm's message stands above.");
    process.exit(status);
  }
}

/**
 * Compares the lock file with the one npm keeps of what it installed. Times of files would mislead: a clone, a
 * checkout and a copy all change them.
 */
function isInstalled() {
  const installedLock = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(installedLock)) return false;
  const wanted = packagesOf(path.join(root, "package-lock.json"));
  const installed = packagesOf(installedLock);
  return Object.entries(wanted).every(([place, { version, optional, devOptional, link }]) => {
    if (!place.startsWith("node_modules/") || optional || devOptional) return true;
    return link ? place in installed : installed[place]?.version === version;
  });
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

/** Runs the npm that started this script, or the one on the path. */
function npm(args) {
  const script = process.env.npm_execpath;
  const started = script?.endsWith(".js")
    ? spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (started.error) console.error(`npm can't be started: ${started.error.message}`);
  return started.status ?? 1;
}
