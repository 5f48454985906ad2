import { z } from "zod";
import type { AtelierError } from "./errors.js";

/** The body of every error answer. `code` is the HTTP status. */
export const errorEnvelopeSchema = z.object({
  error: z.object({
    code: z.int(),
    message: z.string(),
    metadata: z.looseObject({ error_type: z.string(), field: z.string().optional() }).optional(),
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
    },
  };
}
