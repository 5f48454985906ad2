/**
 * The stable vocabulary of what can go wrong, with the HTTP status each carries on the wire.
 * Clients of the SDKs retry every 5xx for a long time, so permanent faults are 4xx.
 */
export const ERROR_STATUS = {
  invalid_request: 400,
  invalid_prompt: 400,
  model_not_found: 400,
  string_too_long: 400,
  invalid_image: 400,
  image_too_large: 400,
  image_too_small: 400,
  unsupported_image_format: 400,
  image_download_failed: 400,
  content_policy_violation: 400,
  authentication: 401,
  payment_required: 402,
  permission_denied: 403,
  not_found: 404,
  image_not_found: 404,
  query_timeout: 408,
  payload_too_large: 413,
  rate_limit_exceeded: 429,
  cancelled: 499,
  server: 500,
  provider_unavailable: 502,
  provider_overloaded: 503,
  timeout: 504,
} as const;

export type ErrorType = keyof typeof ERROR_STATUS;

/** Why there is no endpoint for a request, for programs that may ask for something else. */
export interface Availability {
  readonly code: "model_not_found" | "no_endpoints" | "privacy_restricted" | "constraint_filtered";
  /** Whether the same request may be taken later. */
  readonly retryable: boolean;
  readonly requestedModels: readonly string[];
}

export interface AtelierErrorOptions {
  readonly cause?: unknown;
  readonly retryAfterSeconds?: number;
  /** Public facts that go into the envelope's `metadata`. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly availability?: Availability;
}

/** A fault with a code from the contract, a sentence for a person, and the field it is about (if any). */
export class AtelierError extends Error {
  override readonly name = "AtelierError";

  constructor(
    readonly type: ErrorType,
    message: string,
    readonly field: string | null = null,
    options: AtelierErrorOptions = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
    this.details = options.details ?? {};
    this.availability = options.availability ?? null;
  }

  readonly retryAfterSeconds: number | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly availability: Availability | null;

  get status(): number {
    return ERROR_STATUS[this.type];
  }
}
