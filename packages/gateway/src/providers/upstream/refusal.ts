import { AtelierError, type ErrorType } from "@atelier/contract";
import { BLOB } from "./body.js";
import type { Answer } from "./call.js";
import type { Service } from "./service.js";

/** Longest part of a service's own words that is passed on. */
const MAX_WORDS = 300;

/** A service's refusal as its own format tells it. */
export interface Refusal {
  /** The service's words; empty when there are none worth telling. */
  readonly message: string;
  /** The service's own code or type, if it has one. */
  readonly code: string | null;
}

/**
 * An answer that isn't 200 as a fault of ours. Our key or our account being refused is nothing that the
 * caller did, so it counts as the provider being unavailable, and its words stay inside, as do those about how often our
 * account may ask.
 */
export function refusalFault(service: Service, answer: Answer, refusal: Refusal): AtelierError {
  const { status } = answer;
  const type = typeOf(status, refusal);
  const words = withoutSecret(refusal.message, service).slice(0, MAX_WORDS);
  const message = isOurs(type) || words === "" ? `${service.name} answered with status ${status}` : words;
  const retryAfterSeconds = retryAfter(answer.headers.get("retry-after"));
  return new AtelierError(type, message, null, {
    ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }),
    details: {
      provider_name: service.name,
      ...(refusal.code === null || isOurs(type)
        ? {}
        : { provider_code: withoutSecret(refusal.code, service).slice(0, 64) }),
    },
  });
}

/** Whether it is between us and the service, so that its words are none of the caller's. */
function isOurs(type: ErrorType): boolean {
  return (
    type === "provider_unavailable" ||
    type === "provider_overloaded" ||
    type === "timeout" ||
    type === "rate_limit_exceeded"
  );
}

/** Codes by which services say with a status of 400 that they refuse our key or want our money. */
const OUR_ACCOUNT = /api_?key|billing|quota|insufficient_(?:funds|credits?|balance)/i;

/** Words by which services say that they won't draw something, where their status doesn't tell. */
const POLICY = /content[_ -]?policy|moderation|safety system|nsfw|flagged/i;

function typeOf(status: number, { message, code }: Refusal): ErrorType {
  if (status === 429) return "rate_limit_exceeded";
  if (status === 503 || status === 529) return "provider_overloaded";
  if (status === 408 || status === 504 || status === 524) return "timeout";
  if (status === 401 || status === 402 || status >= 500) return "provider_unavailable";
  if (POLICY.test(`${code ?? ""} ${message}`)) return "content_policy_violation";
  if (OUR_ACCOUNT.test(code ?? "")) return "provider_unavailable";
  if (status === 403) return "provider_unavailable";
  // The address or the model is not there: a matter of our settings, so another endpoint may do.
  if (status === 404 || status === 405) return "provider_unavailable";
  if (status === 413) return "payload_too_large";
  return status >= 400 ? "invalid_request" : "provider_unavailable";
}

/** Seconds from a `Retry-After` header; dates are not used by the services here. */
export function retryAfter(header: string | null): number | null {
  const seconds = Number(header ?? "");
  return header !== null && Number.isFinite(seconds) && seconds > 0
    ? Math.min(Math.ceil(seconds), 3600)
    : null;
}

/** What names a key, or whose account it is, in the form of the services here; a key may be repeated with a part left out. */
const SECRETS = /\b(?:sk|rk|pk|org|proj)[-_][\w*.…-]{6,}/g;

/** Some services repeat the key they refuse, or tell whose it is. */
function withoutSecret(words: string, { apiKey }: Service): string {
  const known = apiKey === null || apiKey === "" ? words : words.replaceAll(apiKey, "…");
  return known.replace(SECRETS, "…").trim();
}

/** The message of an error body in the forms that are common; empty for HTML and the like. */
export function commonRefusal(answer: Answer): Refusal {
  const body = jsonOf(answer);
  const error = field(body, "error");
  const message = [field(error, "message"), error, field(body, "message"), field(body, "detail")].find(
    (words) => typeof words === "string",
  );
  const code = [field(error, "code"), field(body, "code")].find((value) => typeof value === "string");
  if (typeof message === "string") return { message, code: typeof code === "string" ? code : null };
  const plain = answer.contentType.startsWith("text/plain") ? answer.text : "";
  return { message: plain, code: null };
}

/** The JSON of an answer; undefined where it is none. */
export function jsonOf({ text, blob }: Pick<Answer, "text" | "blob">): unknown {
  try {
    const revive = (_: string, value: unknown) => (value === BLOB ? blob : value);
    return blob ? JSON.parse(text, revive) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A field of what may be an object. */
export function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
