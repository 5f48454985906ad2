import type { Picture, PictureOrder, PictureProgress, PictureText } from "../provider.js";
import { decodeBase64, decodedWhole, type InBase64 } from "./base64.js";
import { unavailable } from "./call.js";
import { readPictureFile } from "./picture-file.js";
import type { Service } from "./service.js";

const NOTHING_REPORTED = { depicted: [], substituted: [], notDepicted: [] };

/** A file as a service sent it: its bytes, or base64 that nobody has decoded yet. */
export type SentFile = Uint8Array | InBase64;

/** The file in a field of a service's answer; null where there is none, or one that is broken. */
export function sentFile(value: unknown): SentFile | null {
  return isInBase64(value) ? value : decodeBase64(value);
}

/** What a long picture in an answer is read as; JSON has no bytes in it. */
function isInBase64(value: unknown): value is InBase64 {
  return (
    typeof value === "object" && value !== null && "base64" in value && value.base64 instanceof Uint8Array
  );
}

/**
 * Tells previews and pieces of text of a stream as progress; how far it is a service doesn't say, so each preview goes half
 * of what is left.
 */
export function streamTo(onProgress: (progress: PictureProgress) => void) {
  let fraction = 0;
  return {
    onPreview({ base64, mediaType }: { base64: unknown; mediaType: unknown }): void {
      const bytes = decodeBase64(base64);
      const file = bytes && readPictureFile(bytes);
      if (!bytes || !file) return;
      fraction += (1 - fraction) / 2;
      const told = typeof mediaType === "string" ? mediaType : file.mediaType;
      onProgress({ stage: "drawing", fraction, preview: { bytes, mediaType: told } });
    },
    onText: (text: PictureText): void => onProgress({ stage: "writing", fraction, text }),
  };
}

/**
 * The picture that a service delivered, held against what a picture must be.
 * @throws AtelierError `provider_unavailable` for none, a broken one, or one in another format
 */
export function pictureFrom(
  service: Service,
  order: PictureOrder,
  sent: SentFile | null,
  told: { milliseconds: number; upstreamId?: string | undefined; tokens?: number | undefined },
): Picture {
  const file = sent && readPictureFile(sent);
  if (!sent || !file) throw unavailable(service, "answered without a whole picture");
  if ((order.format === "svg") !== (file.mediaType === "image/svg+xml")) {
    throw unavailable(service, `answered with ${file.mediaType} instead of ${order.format}`);
  }
  return withFile(sent, {
    ...file,
    seed: order.seed,
    report: NOTHING_REPORTED,
    seconds: { total: told.milliseconds / 1000 },
    ...(told.upstreamId === undefined ? {} : { upstreamId: told.upstreamId }),
    ...(told.tokens === undefined ? {} : { tokens: told.tokens }),
  });
}

/** A picture with its file, which is decoded when somebody needs it: most answers pass base64 on as it came. */
function withFile(sent: SentFile, facts: Omit<Picture, "bytes" | "base64">): Picture {
  if (sent instanceof Uint8Array) return { ...facts, bytes: sent };
  let bytes: Uint8Array | null = null;
  return {
    ...facts,
    base64: sent.base64,
    get bytes() {
      bytes ??= decodedWhole(sent);
      return bytes;
    },
  };
}
