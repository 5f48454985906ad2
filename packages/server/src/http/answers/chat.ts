import { AtelierError, type ChatAnswer, type ChatImage, errorEnvelope } from "@atelier/contract";
import type { Generation, Picture } from "@atelier/gateway";
import { dataUrl, pictureNotes, unixSeconds } from "./notes.js";
import { reportSentence } from "./sentence.js";

/** The buffered chat answer: words in `content`, the picture beside them. */
export function chatAnswer(generation: Generation): ChatAnswer {
  const picture = onlyPicture(generation);
  return {
    id: generation.id,
    object: "chat.completion",
    created: unixSeconds(generation.created),
    model: generation.model,
    provider: generation.provider,
    system_fingerprint: null,
    choices: [
      {
        index: 0,
        finish_reason: "stop",
        native_finish_reason: "stop",
        logprobs: null,
        message: {
          role: "assistant",
          content: reportSentence(picture.report),
          refusal: null,
          reasoning: null,
          images: [chatImage(picture)],
          atelier: pictureNotes(picture, generation.costs[0] ?? null),
        },
      },
    ],
    usage: generation.usage,
  };
}

/** The head that every chunk of a stream shares. */
export interface ChunkHead {
  readonly id: string;
  readonly created: Date;
  readonly model: string;
  readonly provider: string;
}

/** The chunks of a finished picture: the words and the picture, then the end, then the usage. */
export function chatChunks(generation: Generation): object[] {
  const picture = onlyPicture(generation);
  const delta = {
    role: "assistant",
    content: reportSentence(picture.report),
    images: [chatImage(picture)],
    atelier: pictureNotes(picture, generation.costs[0] ?? null),
  };
  return [
    chunk(generation, [{ index: 0, delta, finish_reason: null }]),
    chunk(generation, [
      {
        index: 0,
        delta: { role: "assistant", content: "" },
        finish_reason: "stop",
        native_finish_reason: "stop",
      },
    ]),
    { ...chunk(generation, []), usage: generation.usage },
  ];
}

/** What ends a stream that broke off after it began. */
export function chatErrorChunk(head: ChunkHead): (error: AtelierError) => object {
  const choice = { index: 0, delta: { role: "assistant", content: "" }, finish_reason: "error" };
  return (error) => ({ ...chunk(head, [choice]), ...errorEnvelope(error) });
}

function chunk(head: ChunkHead, choices: readonly object[]) {
  return {
    id: head.id,
    object: "chat.completion.chunk",
    created: unixSeconds(head.created),
    model: head.model,
    provider: head.provider,
    choices,
  };
}

function chatImage(picture: Picture): ChatImage {
  return { type: "image_url", index: 0, image_url: { url: dataUrl(picture) } };
}

function onlyPicture(generation: Generation): Picture {
  const [picture] = generation.pictures;
  if (!picture) throw new AtelierError("server", "A finished generation has no picture");
  return picture;
}
