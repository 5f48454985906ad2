import { readImagesBody } from "@atelier/contract";
import type { GenerationProgress } from "@atelier/gateway";
import type { Context } from "hono";
import { completedEvents, imagesAnswer, imagesErrorEvent, partialImageEvent } from "../answers/images.js";
import { type EventStream, openEventStream } from "../event-stream.js";
import { readJson } from "../guards/body.js";
import type { AppEnv, AppParts } from "../parts.js";
import { relayOutcome } from "../relay.js";

/** `POST /images` and its alias `/images/generations`. */
export function images({ gateway, limits, logger }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const id = context.get("generationId");
    const { signal } = context.req.raw;
    const request = readImagesBody(await readJson(context.req.raw, limits.bodyBytes));
    const terms = { id, caller: context.get("caller"), signal };
    if (!request.stream) {
      const { done } = await gateway.begin(request, terms);
      return context.json(imagesAnswer(await done));
    }

    const progress = relayProgress();
    const started = await gateway.begin(request, { ...terms, onProgress: progress.report });
    const stream = openEventStream({ "X-Generation-Id": id }, limits.keepAliveMilliseconds);
    progress.sendTo(stream);
    const form = { events: completedEvents, fault: imagesErrorEvent };
    relayOutcome(started.done, stream, form, { context, logger });
    return stream.response;
  };
}

/**
 * Passes previews on as events, and every step as a comment (`: atelier {"stage":"light","fraction":0.6}`),
 * which clients of the plain contract skip.
 */
function relayProgress() {
  let stream: EventStream | null = null;
  let previews = 0;
  return {
    sendTo(opened: EventStream) {
      stream = opened;
    },
    report(progress: GenerationProgress) {
      const event = partialImageEvent(progress, previews);
      if (event) {
        previews += 1;
        stream?.send(event);
      } else {
        const { stage, fraction, picture } = progress;
        stream?.comment(`atelier ${JSON.stringify({ stage, fraction, picture })}`);
      }
    },
  };
}
