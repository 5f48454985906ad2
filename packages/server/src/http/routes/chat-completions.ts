import { readChatBody } from "@atelier/contract";
import type { Context } from "hono";
import { chatAnswer, chatChunks, chatErrorChunk } from "../answers/chat.js";
import { openEventStream } from "../event-stream.js";
import { readJson } from "../guards/body.js";
import type { AppEnv, AppParts } from "../parts.js";
import { relayOutcome } from "../relay.js";

/** `POST /chat/completions`: the picture that the last user message asks for. */
export function chatCompletions({ gateway, limits, logger, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const id = context.get("generationId");
    const { signal } = context.req.raw;
    const request = readChatBody(await readJson(context.req.raw, limits.bodyBytes));
    const started = await gateway.begin(request, { id, caller: context.get("caller"), signal });
    if (!request.stream) return context.json(chatAnswer(await started.done));

    const head = { id, created: now(), model: started.model, provider: started.provider };
    const stream = openEventStream({ "X-Generation-Id": id }, limits.keepAliveMilliseconds);
    const form = { events: chatChunks, fault: chatErrorChunk(head) };
    relayOutcome(started.done, stream, form, { context, logger });
    return stream.response;
  };
}
