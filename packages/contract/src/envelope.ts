import { z } from "zod";
import type { AtelierError, Availability } from "./errors.js";

/** The body of every error answer. `code` is the HTTP status. */
export const errorEnvelopeSchema = z.object({
  error: z.object({
    code: z.int(),
    message: z.string(),
    metadata: z.looseObject({ error_type: z.string(), field: z.string().optional() }).optional(),
    availability: z
      .object({
        code: z.string(),
        retryable: z.boolean(),
        requested_models: z.array(z.string()),
        docs_url: z.string(),
      })
      .optional(),
  }),
});

export type ErrorEnvelope = z.output<typeof errorEnvelopeSchema>;

/** What the caller is told about a fault. */
export function errorEnvelope(error: AtelierError): ErrorEnvelope {
  return {
    error: {
      code: error.status,
      message: error.message,
      metadata: {
        error_type: error.type,
        ...(error.field === null ? {} : { field: error.field }),
        ...error.details,
      },
      ...(error.availability ? { availability: availabilityOf(error.availability) } : {}),
    },
  };
}

/** Where a server of ours describes its errors. */
const DOCS_URL = "/docs/api";

function availabilityOf({ code, retryable, requestedModels }: Availability) {
  return { code, retryable, requested_models: [...requestedModels], docs_url: DOCS_URL };
}
