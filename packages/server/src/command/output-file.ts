import { randomUUID } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { PictureFormat } from "@atelier/studio";
import { badArgument } from "./options.js";

const FORMATS: Readonly<Record<string, PictureFormat>> = {
  ".png": "png",
  ".webp": "webp",
  ".jpg": "jpeg",
  ".jpeg": "jpeg",
  ".svg": "svg",
};

/** The format that a file's name asks for. */
export function formatOf(file: string): PictureFormat {
  const extension = path.extname(file).toLowerCase();
  const format = Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
  if (format === undefined)
    throw badArgument("--out", `"${file}" must end in .png, .webp, .jpg, .jpeg or .svg`);
  return format;
}

export interface OutputFile {
  /** Puts the whole content in place at once: nobody ever sees half a picture. */
  readonly write: (content: Uint8Array) => Promise<void>;
  /** Leaves nothing behind where nothing was written. */
  readonly release: () => Promise<void>;
}

/**
 * Makes sure that a file can be written before the work is done that fills it.
 * @throws AtelierError naming `--out` where it cannot.
 */
export async function claimFile(file: string): Promise<OutputFile> {
  const folder = path.dirname(path.resolve(file));
  if ((await stat(file).catch(() => null))?.isDirectory()) {
    throw badArgument("--out", `"${file}" is a folder`);
  }
  const draft = path.join(folder, `.atelier-${randomUUID()}.part`);
  const handle = await open(draft, "wx").catch((fault: NodeJS.ErrnoException) => {
    throw badArgument("--out", `can't write in "${folder}" (${reason(fault)})`);
  });
  let closed = false;
  const close = async () => {
    if (!closed) await handle.close();
    closed = true;
  };
  return {
    write: async (content) => {
      await handle.writeFile(content);
      await close();
      await rename(draft, file);
    },
    release: async () => {
      await close();
      await rm(draft, { force: true });
    },
  };
}

function reason(fault: NodeJS.ErrnoException): string {
  if (fault.code === "ENOENT") return "no such folder";
  if (fault.code === "ENOTDIR") return "not a folder";
  if (fault.code === "EACCES" || fault.code === "EPERM") return "not allowed";
  if (fault.code === "EROFS") return "read-only";
  return fault.code ?? fault.message;
}
