import { readChatBody } from "@atelier/contract";
import type { Generation } from "@atelier/gateway";
import type { Context } from "hono";
import { accept } from "../accept.js";
import { chatAnswer, chatChunks, chatErrorChunk } from "../answers/chat.js";
import { openEventStream } from "../event-stream.js";
import type { AppEnv, AppParts } from "../parts.js";
import { relayOutcome } from "../relay.js";

/** `POST /chat/completions`: the picture that the last user message asks for. */
export function chatCompletions(parts: AppParts) {
  const { limits, logger, now } = parts;
  return async (context: Context<AppEnv>): Promise<Response> => {
    const { request, started, headers, metadata } = await accept(context, parts, readChatBody);
    if (!request.stream) {
      const generation = await started.done;
      return context.json({ ...chatAnswer(generation), ...metadata(generation) }, 200, headers);
    }
    const head = {
      ...{ id: context.get("generationId"), created: now() },
      ...{ model: started.model, provider: started.provider },
    };
    const events = (generation: Generation) => {
      const chunks = chatChunks(generation);
      return [...chunks.slice(0, -1), { ...chunks.at(-1), ...metadata(generation) }];
    };
    const stream = openEventStream(headers, limits.keepAliveMilliseconds);
    relayOutcome(started.done, stream, { events, fault: chatErrorChunk(head) }, { context, logger });
    return stream.response;
  };
}
