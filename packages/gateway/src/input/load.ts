import { AtelierError, type InputImage } from "@atelier/contract";
import { bytesOfDataUrl } from "./data-url.js";
import { DOWNLOAD_RULES, type DownloadRules, download } from "./download.js";

/** Gets the bytes of an input picture from wherever its URL says. */
export type LoadPicture = (picture: InputImage, signal: AbortSignal) => Promise<Uint8Array>;

/**
 * Loads pictures from data URLs and, by the rules, from addresses.
 * The loader rejects with an AtelierError of the contract's picture errors.
 */
export function pictureLoader(rules: Partial<DownloadRules> = {}): LoadPicture {
  return async ({ url, field }, signal) => {
    if (!/^data:/i.test(url)) return download(url, field, signal, { ...DOWNLOAD_RULES, ...rules });
    const bytes = bytesOfDataUrl(url);
    if (bytes === null)
      throw new AtelierError("invalid_image", `${field}: the data URL can't be decoded`, field);
    return bytes;
  };
}
