import { lookup as systemLookup } from "node:dns";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { AtelierError } from "@atelier/contract";
import { isPublicAddress } from "./public-address.js";

export interface DownloadRules {
  /** Whether addresses without encryption may be asked. */
  readonly allowHttp: boolean;
  /** Whether an address of the internet protocol may be connected to. */
  readonly allowsAddress: (address: string) => boolean;
  readonly maxBytes: number;
  readonly milliseconds: number;
  readonly maxRedirects: number;
}

export const DOWNLOAD_RULES: DownloadRules = {
  allowHttp: false,
  allowsAddress: isPublicAddress,
  maxBytes: 10 * 1024 * 1024,
  milliseconds: 10_000,
  maxRedirects: 4,
};

/**
 * Fetches a picture. Only addresses that the rules allow are connected to: a name is resolved once and the
 * connection goes to the very address that was checked, at every redirect anew. Nothing of the answer is told
 * to the caller but the picture.
 * @param field what the caller calls the picture
 * @throws AtelierError `image_download_failed`, `image_not_found`, `image_too_large`, `cancelled`
 */
export async function download(
  url: string,
  field: string,
  signal: AbortSignal,
  rules: DownloadRules = DOWNLOAD_RULES,
): Promise<Uint8Array> {
  const until = AbortSignal.any([signal, AbortSignal.timeout(rules.milliseconds)]);
  try {
    return await follow(url, field, until, rules);
  } catch (fault) {
    if (signal.aborted) throw new AtelierError("cancelled", "The drawing was cancelled.");
    if (fault instanceof AtelierError) throw fault;
    const why = until.aborted
      ? `took longer than ${rules.milliseconds / 1000} s`
      : "could not be fetched from its address";
    throw new AtelierError("image_download_failed", `${field}: the picture ${why}`, field, { cause: fault });
  }
}

async function follow(
  first: string,
  field: string,
  signal: AbortSignal,
  rules: DownloadRules,
): Promise<Uint8Array> {
  let url = checkedUrl(first, field, rules);
  for (let hop = 0; hop <= rules.maxRedirects; hop++) {
    const answer = await ask(url, signal, rules, field);
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      answer.destroy();
      url = checkedUrl(new URL(location, url).href, field, rules);
      continue;
    }
    if (status >= 200 && status < 300) return await bodyOf(answer, field, rules);
    answer.destroy();
    if (status === 404 || status === 410) {
      throw new AtelierError("image_not_found", `${field}: there is no picture at that address`, field);
    }
    throw failed(field, `the address answered with status ${status}`);
  }
  throw failed(field, "the address leads on too often");
}

/** An address that may be asked as far as its text tells. */
function checkedUrl(text: string, field: string, rules: DownloadRules): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw failed(field, "the address is not a URL");
  if (url.protocol !== "https:" && !(rules.allowHttp && url.protocol === "http:")) {
    throw failed(field, "the address must begin with https://");
  }
  if (url.username !== "" || url.password !== "") throw failed(field, "the address must not hold a password");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // Connections to a bare address resolve no name, so this is its only check.
  if (isIP(host) !== 0 && !rules.allowsAddress(host)) throw failed(field, NOT_ALLOWED);
  return url;
}

const NOT_ALLOWED = "the address is not on the public internet";

function ask(url: URL, signal: AbortSignal, rules: DownloadRules, field: string): Promise<IncomingMessage> {
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const asked = send(
      url,
      {
        signal,
        lookup: checkedLookup(rules, field),
        agent: false,
        headers: { accept: "image/*", "accept-encoding": "identity", "user-agent": "Atelier" },
      },
      resolve,
    );
    asked.on("error", reject);
    asked.end();
  });
}

/** Resolves a name, refuses it if any of its addresses is not allowed, and gives the connection those checked. */
function checkedLookup(rules: DownloadRules, field: string): LookupFunction {
  return (name, options, done) => {
    systemLookup(name, { ...options, all: true }, (fault, addresses) => {
      if (fault) return done(fault, "", 0);
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => !rules.allowsAddress(address))) {
        return done(failed(field, NOT_ALLOWED), "", 0);
      }
      if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

async function bodyOf(
  answer: IncomingMessage,
  field: string,
  { maxBytes }: DownloadRules,
): Promise<Uint8Array> {
  const tooLarge = () => {
    answer.destroy();
    return new AtelierError("image_too_large", `${field}: the picture has more than 10 MB`, field);
  };
  if (Number(answer.headers["content-length"] ?? 0) > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failed(field: string, why: string): AtelierError {
  return new AtelierError("image_download_failed", `${field}: ${why}`, field);
}
