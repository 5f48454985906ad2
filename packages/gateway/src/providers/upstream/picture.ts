import type { Picture, PictureOrder, PictureProgress } from "../provider.js";
import { unavailable } from "./call.js";
import { readPictureFile } from "./picture-file.js";
import type { Service } from "./service.js";

const NOTHING_REPORTED = { depicted: [], substituted: [], notDepicted: [] };

/** Base64 with or without its padding, and nothing else; whole groups only. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * The bytes of a base64 text, or of one in ASCII bytes; null when it was cut short or holds anything else. Node's own decoder passes
 * over what it doesn't know.
 */
export function decodeBase64(value: unknown): Uint8Array | null {
  const text =
    value instanceof Uint8Array
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("latin1")
      : value;
  if (typeof text !== "string" || text === "" || text.length % 4 === 1) return null;
  if (!BASE64.test(text.slice(-4)) || !BASE64.test(text.slice(0, 64))) return null;
  const bytes = Buffer.from(text, "base64");
  const padding = /=*$/.exec(text.slice(-2))?.[0].length ?? 0;
  const expected = Math.floor(((text.length - padding) * 3) / 4);
  return bytes.length === expected ? bytes : null;
}

/** Tells previews of a stream as progress; how far it is a service doesn't say, so each goes half of what is left. */
export function previewTo(onProgress: (progress: PictureProgress) => void) {
  let fraction = 0;
  return ({ base64, mediaType }: { base64: unknown; mediaType: unknown }): void => {
    const bytes = decodeBase64(base64);
    const file = bytes && readPictureFile(bytes);
    if (!bytes || !file) return;
    fraction += (1 - fraction) / 2;
    const told = typeof mediaType === "string" ? mediaType : file.mediaType;
    onProgress({ stage: "drawing", fraction, preview: { bytes, mediaType: told } });
  };
}

/**
 * The picture that a service delivered, held against what a picture must be.
 * @throws AtelierError `provider_unavailable` for none, a broken one, or one in another format
 */
export function pictureFrom(
  service: Service,
  order: PictureOrder,
  bytes: Uint8Array | null,
  told: { milliseconds: number; upstreamId?: string | undefined; tokens?: number | undefined },
): Picture {
  const file = bytes && readPictureFile(bytes);
  if (!bytes || !file) throw unavailable(service, "answered without a whole picture");
  if ((order.format === "svg") !== (file.mediaType === "image/svg+xml")) {
    throw unavailable(service, `answered with ${file.mediaType} instead of ${order.format}`);
  }
  return {
    bytes,
    ...file,
    seed: order.seed,
    report: NOTHING_REPORTED,
    seconds: { total: told.milliseconds / 1000 },
    ...(told.upstreamId === undefined ? {} : { upstreamId: told.upstreamId }),
    ...(told.tokens === undefined ? {} : { tokens: told.tokens }),
  };
}
