import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import { z } from "zod";
import { takes } from "./encoding.js";
import type { AppEnv } from "./parts.js";

/** The built pages, held in memory. */
export interface ConsoleFiles {
  /** By path: one that isn't a key can't be served, so none leads outside. */
  readonly files: ReadonlyMap<string, ConsoleFile>;
  /** `Link` headers of each page, by its address; a last step `*` stands for everything below. */
  readonly hints: Readonly<Record<string, readonly string[]>>;
}

interface ConsoleFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** The same in gzip; null where that is not worth it. */
  readonly zipped: Uint8Array<ArrayBuffer> | null;
  /** The same in Brotli, as the build wrote it; null where it did not. */
  readonly brotli: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  readonly tag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};

/** Kinds of files that are text, and get much smaller. */
const ZIPPED = new Set([".html", ".js", ".css", ".svg", ".json", ".txt", ".webmanifest"]);

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** What the build writes of how to fetch each page; read here, and not served. */
const HINTS = "hints.json";

/** Reads the built pages; null when they have not been built. */
export function loadConsole(folder: string): ConsoleFiles | null {
  if (!existsSync(path.join(folder, "index.html"))) return null;
  const files = new Map<string, ConsoleFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const type = TYPES[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    if (entry.name === HINTS) continue;
    const body = new Uint8Array(readFileSync(file));
    const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
    const zipped = ZIPPED.has(path.extname(entry.name)) ? new Uint8Array(gzipSync(body, { level: 9 })) : null;
    const brotli = existsSync(`${file}.br`) ? new Uint8Array(readFileSync(`${file}.br`)) : null;
    files.set(`/${path.relative(folder, file).split(path.sep).join("/")}`, {
      ...{ body, zipped, brotli, type, tag },
    });
  }
  return { files, hints: readHints(path.join(folder, HINTS)) };
}

function readHints(file: string): ConsoleFiles["hints"] {
  return existsSync(file)
    ? z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(file, "utf8")))
    : {};
}

/** Serves the pages; an address that is no file is the application's own, which `index.html` draws. */
export function serveConsole({ files, hints }: ConsoleFiles): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const address = context.req.path;
    if ((context.req.method !== "GET" && context.req.method !== "HEAD") || address.startsWith("/api/"))
      return next();
    // A model's name may have a dot in it, so only what ends like a file is taken for one.
    const own = TYPES[path.extname(address)] === undefined;
    const file = files.get(address) ?? (own ? files.get("/index.html") : undefined);
    if (!file) return next();
    const headers = {
      "Content-Type": file.type,
      "Content-Security-Policy": POLICY,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      // The build puts a hash of the content into every name below /assets/.
      "Cache-Control": address.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ETag: file.tag,
      Vary: "Accept-Encoding",
      ...(file === files.get("/index.html") && linksFor(address, hints)),
    };
    if (context.req.header("if-none-match") === file.tag) return context.body(null, 304, headers);
    const accepted = context.req.header("accept-encoding");
    if (file.brotli !== null && takes("br", accepted))
      return context.body(file.brotli, 200, { ...headers, "Content-Encoding": "br" });
    if (file.zipped !== null && takes("gzip", accepted))
      return context.body(file.zipped, 200, { ...headers, "Content-Encoding": "gzip" });
    return context.body(file.body, 200, headers);
  };
}

/** The header that has a browser fetch what the page at an address needs, before its script asks for it. */
function linksFor(address: string, hints: ConsoleFiles["hints"]): { Link?: string } {
  const exact = address === "/index.html" ? "/" : address.replace(/(?<=.)\/$/, "");
  const links = hints[exact] ?? hints[`${/^\/[^/]*/.exec(exact)?.[0]}/*`] ?? [];
  return links.length === 0 ? {} : { Link: links.join(", ") };
}
