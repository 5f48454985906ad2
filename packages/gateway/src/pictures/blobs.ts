import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/** Files known by their content: the same bytes are kept once. */
export interface BlobStore {
  /** Keeps the bytes and gives their name: SHA-256 in hex. */
  put(bytes: Uint8Array): Promise<string>;
  /** Null when there is no such file. */
  get(name: string): Promise<Uint8Array | null>;
  /**
   * Removes a file for good, unless it turns out to be in use.
   * @param inUse looked at again once the file is out of the way, in case somebody just came to need it
   */
  remove(name: string, inUse: () => Promise<boolean>): Promise<void>;
}

export function nameOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Files in a folder, spread over 256 folders below it. */
export function folderBlobs(folder: string): BlobStore {
  const fileOf = (name: string) => path.join(folder, name.slice(0, 2), name.slice(2));
  return {
    async put(bytes) {
      const name = nameOf(bytes);
      const file = fileOf(name);
      if (await exists(file)) return name;
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      // Written aside and moved into place whole, so that nobody ever reads half a file.
      const draft = `${file}.${randomBytes(4).toString("hex")}`;
      await writeFile(draft, bytes, { mode: 0o600 });
      await rename(draft, file);
      return name;
    },

    get: (name) => readFile(fileOf(name)).catch(ignoreMissing),

    async remove(name, inUse) {
      const file = fileOf(name);
      const aside = `${file}.${randomBytes(4).toString("hex")}`;
      const moved = await rename(file, aside).then(() => true, ignoreMissing);
      if (!moved) return;
      if (await inUse()) await rename(aside, file);
      else await rm(aside, { force: true });
    },
  };
}

/** Files in memory, for a gate that keeps nothing. */
export function memoryBlobs(): BlobStore {
  const files = new Map<string, Uint8Array>();
  return {
    async put(bytes) {
      const name = nameOf(bytes);
      files.set(name, bytes);
      return name;
    },
    get: async (name) => files.get(name) ?? null,
    async remove(name, inUse) {
      if (!(await inUse())) files.delete(name);
    },
  };
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function ignoreMissing(fault: NodeJS.ErrnoException): null {
  if (fault.code === "ENOENT") return null;
  throw fault;
}
