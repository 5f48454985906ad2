import { type ImageRequest, readImagesBody } from "@atelier/contract";
import type { Generation, GenerationProgress } from "@atelier/gateway";
import type { Context } from "hono";
import { accept } from "../accept.js";
import {
  completedEvents,
  imagesAnswer,
  imagesErrorEvent,
  partialImageEvent,
  textChunkEvent,
  textChunks,
} from "../answers/images.js";
import { jsonWithPictures, pictureMark } from "../answers/spliced.js";
import { readEdit, readEditBody } from "../edit-form.js";
import { type EventStream, openEventStream } from "../event-stream.js";
import { type BodyLimits, type BodySource, readJson } from "../guards/body.js";
import { answerParts } from "../node.js";
import type { AppEnv, AppParts } from "../parts.js";
import { relayOutcome } from "../relay.js";

/** `POST /images` and its alias `/images/generations`. */
export function images(parts: AppParts) {
  return answering(parts, readJson, readImagesBody);
}

/** `POST /images/edits`: as `/images`, with the input picture in a form, as OpenAI's clients send it. */
export function imageEdits(parts: AppParts) {
  return answering(parts, readEditBody, readEdit);
}

function answering(
  parts: AppParts,
  readBody: (request: BodySource, limits: BodyLimits) => Promise<unknown>,
  read: (body: unknown) => ImageRequest,
) {
  const { limits, logger } = parts;
  return async (context: Context<AppEnv>): Promise<Response> => {
    const progress = relayProgress();
    const { request, started, headers, metadata } = await accept(
      context,
      parts,
      read,
      progress.report,
      readBody,
    );
    if (!request.stream) {
      const generation = await started.done;
      const answer = imagesAnswer(generation, (_, index) => pictureMark(index));
      const parts = jsonWithPictures({ ...answer, ...metadata(generation) }, generation.pictures);
      const head = { ...headers, "Content-Type": "application/json" };
      return answerParts(context, parts, head, started.release);
    }
    const stream = openEventStream(headers, limits.keepAliveMilliseconds);
    progress.sendTo(stream);
    const form = {
      events: (generation: Generation) => {
        const completed = completedEvents(generation);
        const events = completed.map((event, index) =>
          index === completed.length - 1 ? { ...event, ...metadata(generation) } : event,
        );
        return progress.hadText() ? events : [...textChunks(generation), ...events];
      },
      fault: imagesErrorEvent,
    };
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
  let hadText = false;
  const early: GenerationProgress[] = [];
  const report = (progress: GenerationProgress) => {
    // What happens before the stream is open is told when it is.
    if (!stream) {
      if (early.length < MOST_EARLY) early.push(progress);
      return;
    }
    const event = partialImageEvent(progress, previews);
    const text = textChunkEvent(progress);
    if (event) {
      previews += 1;
      stream.send(event);
    } else if (text) {
      hadText = true;
      stream.send(text);
    } else {
      const { stage, fraction, picture } = progress;
      stream.comment(`atelier ${JSON.stringify({ stage, fraction, picture })}`);
    }
  };
  return {
    report,
    hadText: () => hadText,
    sendTo(opened: EventStream) {
      stream = opened;
      for (const progress of early.splice(0)) report(progress);
    },
  };
}

/** Steps kept for a stream that is about to open; a buffered answer never opens one. */
const MOST_EARLY = 8;
