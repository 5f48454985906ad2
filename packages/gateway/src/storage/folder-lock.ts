import { createHash } from "node:crypto";
import { realpath, rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Keeps a second process from opening the same data folder, which would corrupt the embedded database. The
 * lock is a listening socket: the system drops it with the process, so that no crash leaves it behind.
 * @throws Error when another process holds it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const name = `atelier-${createHash("sha256")
    .update(await realpath(folder))
    .digest("hex")
    .slice(0, 32)}`;
  const address = process.platform === "win32" ? `\\\\.\\pipe\\${name}` : path.join(tmpdir(), `${name}.lock`);
  const server = (await listen(address)) ?? (await takeOver(address));
  if (!server) throw new Error(`The data folder ${folder} is in use by another Atelier`);
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** The lock of a process that is gone; null if it is still there. */
async function takeOver(address: string): Promise<Server | null> {
  if (await answers(address)) return null;
  await rm(address, { force: true });
  return listen(address);
}

/** Null when the address is taken. */
function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (fault: NodeJS.ErrnoException) =>
      fault.code === "EADDRINUSE" ? resolve(null) : reject(fault),
    );
    server.listen(address, () => resolve(server));
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
