import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openGateway } from "@atelier/gateway";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const cache = path.join(root, "node_modules/.cache/atelier-tests");

/** What decides how a fresh data folder looks. */
const INGREDIENTS = [
  "packages/gateway/dist/storage/migrations.js",
  "packages/gateway/dist/storage/lease-functions.js",
  "node_modules/@electric-sql/pglite/package.json",
];

/**
 * Fills a folder as a first start would. Making a database takes seconds, so it is made once, kept beside the
 * installed packages, and copied.
 */
export async function fillDataFolder(folder: string): Promise<void> {
  const hash = createHash("sha256");
  for (const name of INGREDIENTS) hash.update(await readFile(path.join(root, name)));
  const prepared = path.join(cache, hash.digest("hex").slice(0, 16));
  if (!existsSync(prepared)) await prepare(prepared);
  await cp(prepared, folder, { recursive: true });
}

/** Made aside and moved into place whole; when two workers make it at once, either one will do. */
async function prepare(prepared: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, "draft-"));
  const { close } = await openGateway({ storage: { folder: draft }, providers: [] });
  await close();
  await rename(draft, prepared).catch(() => rm(draft, { recursive: true }));
}
