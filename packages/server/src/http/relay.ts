import type { AtelierError } from "@atelier/contract";
import type { Generation } from "@atelier/gateway";
import type { Context } from "hono";
import type { EventStream } from "./event-stream.js";
import { asPublicError, logFault } from "./guards/faults.js";
import type { AppEnv, AppParts } from "./parts.js";

/** How a surface tells an outcome in its stream. */
export interface StreamForm {
  readonly events: (generation: Generation) => readonly object[];
  readonly fault: (error: AtelierError) => object;
}

/** Sends the outcome when it is there, then ends the stream. Its status was sent long before: faults are events. */
export function relayOutcome(
  done: Promise<Generation>,
  stream: EventStream,
  form: StreamForm,
  noted: { context: Context<AppEnv>; logger: AppParts["logger"] },
): void {
  done
    .then((generation) => {
      for (const event of form.events(generation)) stream.send(event);
    })
    .catch((fault: unknown) => {
      const error = asPublicError(fault);
      if (error.status === 500) logFault(noted.logger, noted.context, fault);
      stream.send(form.fault(error));
    })
    .finally(() => stream.finish());
}
