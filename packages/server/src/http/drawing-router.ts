import type { Result } from "hono/router";
import { TrieRouter } from "hono/router/trie-router";

/** Addresses that are asked all day, with nothing in them that changes. */
const DRAWING: ReadonlySet<string> = new Set(
  ["chat/completions", "responses", "images", "images/generations", "images/edits"].map(
    (name) => `/api/v1/${name}`,
  ),
);

/** Hono's router, which looks for the handlers of the routes that draw but once. */
export class DrawingRouter<Handler> extends TrieRouter<Handler> {
  readonly #known = new Map<string, Result<Handler>>();

  override add(method: string, path: string, handler: Handler): void {
    this.#known.clear();
    super.add(method, path, handler);
  }

  override match(method: string, path: string): Result<Handler> {
    if (method !== "POST" || !DRAWING.has(path)) return super.match(method, path);
    const found = this.#known.get(path) ?? super.match(method, path);
    this.#known.set(path, found);
    return found;
  }
}
