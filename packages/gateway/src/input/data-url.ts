import { decodeBase64 } from "../providers/upstream/base64.js";

/** The bytes that a data URL carries, in base64 or percent-encoded; null where it is none or is broken. */
export function bytesOfDataUrl(url: string): Uint8Array | null {
  const comma = url.indexOf(",");
  if (!url.toLowerCase().startsWith("data:") || comma < 0) return null;
  const content = url.slice(comma + 1);
  if (/;\s*base64\s*$/i.test(url.slice(5, comma))) return decodeBase64(content.trim());
  try {
    return new TextEncoder().encode(decodeURIComponent(content));
  } catch {
    return null;
  }
}
