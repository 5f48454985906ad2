import { readChatBody } from "@atelier/contract";
import type { Context } from "hono";
import { chatAnswer, chatChunks, chatErrorChunk } from "../answers/chat.js";
import { openEventStream } from "../event-stream.js";
import { readJson } from "../guards/body.js";
import { asPublicError, logFault } from "../guards/faults.js";
import type { AppEnv, AppParts } from "../parts.js";

/** `POST /chat/completions`: the picture that the last user message asks for. */
export function chatCompletions(parts: AppParts) {
  const { gateway, limits, logger, now } = parts;
  return async (context: Context<AppEnv>): Promise<Response> => {
    const id = context.get("generationId");
    const { signal } = context.req.raw;
    const request = readChatBody(await readJson(context.req.raw, limits.bodyBytes));
    const started = gateway.begin(request, { id, caller: context.get("caller"), signal });
    if (!request.stream) return context.json(chatAnswer(await started.done));

    const head = { id, created: now(), model: started.model, provider: started.provider };
    const stream = openEventStream({ "X-Generation-Id": id }, limits.keepAliveMilliseconds);
    started.done
      .then((generation) => {
        for (const chunk of chatChunks(generation)) stream.send(chunk);
      })
      .catch((fault: unknown) => {
        const error = asPublicError(fault);
        if (error.status === 500) logFault(logger, context, fault);
        stream.send(chatErrorChunk(head, error));
      })
      .finally(() => stream.finish());
    return stream.response;
  };
}
