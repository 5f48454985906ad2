import type { Picture } from "./session.js";

const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/svg+xml": "svg",
};

/** Named after the prompt and the seed, so that a folder of downloads can be told apart. */
export function downloadName({
  settings,
  mediaType,
}: {
  readonly settings: Pick<Picture["settings"], "prompt" | "seed">;
  readonly mediaType: string;
}): string {
  const name = settings.prompt
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${name || "picture"}-${settings.seed}.${EXTENSIONS[mediaType] ?? "png"}`;
}
