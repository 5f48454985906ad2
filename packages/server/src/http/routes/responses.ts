import { readResponsesBody } from "@atelier/contract";
import type { GenerationProgress } from "@atelier/gateway";
import type { Context } from "hono";
import { accept } from "../accept.js";
import { responsesAnswer, responsesEvents } from "../answers/responses.js";
import { openEventStream } from "../event-stream.js";
import type { AppEnv, AppParts } from "../parts.js";
import { relayOutcome } from "../relay.js";

/** `POST /responses`: the picture that the last user message asks for, as the result of an image tool. */
export function responses(parts: AppParts) {
  const { limits, logger, now } = parts;
  return async (context: Context<AppEnv>): Promise<Response> => {
    let show = (_: GenerationProgress) => {};
    const onProgress = (progress: GenerationProgress) => show(progress);
    const { request, started, headers, metadata } = await accept(
      context,
      parts,
      readResponsesBody,
      onProgress,
    );
    const head = { id: context.get("generationId"), created: now(), model: started.model, request };
    if (!request.stream) {
      const generation = await started.done;
      return context.json(
        { ...responsesAnswer(head, generation, now()), ...metadata(generation) },
        200,
        headers,
      );
    }
    const events = responsesEvents(head, now);
    const stream = openEventStream(headers, limits.keepAliveMilliseconds);
    for (const event of events.opening()) stream.send(event);
    show = (progress) => {
      const event = events.preview(progress);
      if (event) stream.send(event);
    };
    const form = { events: events.closing, fault: events.fault };
    relayOutcome(started.done, stream, form, { context, logger });
    return stream.response;
  };
}
