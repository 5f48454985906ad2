import type { AtelierError, ImageCallType, ImageRequest, Usage } from "@atelier/contract";
import type { Generation, GenerationProgress } from "@atelier/gateway";
import { base64, base64Of, pictureNotes, unixSeconds } from "./notes.js";
import { reportSentence } from "./sentence.js";

/** What an answer of the Responses API repeats of its request. */
export interface ResponseHead {
  readonly id: string;
  readonly created: Date;
  readonly model: string;
  readonly request: ImageRequest & { readonly callType: ImageCallType };
}

/** The finished answer: the picture as an item, and a message where there is something to say of it. */
export function responsesAnswer(head: ResponseHead, generation: Generation, completed: Date) {
  return {
    ...responseObject({ ...head, model: generation.model }, "completed"),
    completed_at: unixSeconds(completed),
    output: outputItems(head, generation),
    usage: responseUsage(generation.usage),
  };
}

function responseObject({ id, created, model, request }: ResponseHead, status: string) {
  return {
    id,
    object: "response",
    created_at: unixSeconds(created),
    completed_at: null as number | null,
    status,
    model,
    output: [] as object[],
    error: null as object | null,
    incomplete_details: null,
    instructions: null,
    metadata: request.labels.metadata,
    parallel_tool_calls: false,
    tool_choice: "auto",
    tools: [],
    temperature: null,
    top_p: null,
    presence_penalty: null,
    frequency_penalty: null,
    store: false,
    previous_response_id: null,
  };
}

function outputItems(head: ResponseHead, generation: Generation): object[] {
  const [picture] = generation.pictures;
  if (!picture) return [];
  const sentence = reportSentence(picture.report);
  const call = {
    ...callItem(head, "completed"),
    result: base64Of(picture),
    output_format: picture.mediaType.replace(/^image\//, "").replace("+xml", ""),
    atelier: pictureNotes(picture, generation.costs[0] ?? null),
  };
  const content = [{ type: "output_text", text: sentence, annotations: [] }];
  const message = { type: "message", id: `msg_${head.id}`, role: "assistant", status: "completed", content };
  return sentence === "" ? [call] : [call, message];
}

function callItem({ id, request }: ResponseHead, status: string) {
  return { type: request.callType, id: `ig_${id}`, status, result: null as string | null };
}

function responseUsage(usage: Usage) {
  return {
    input_tokens: usage.prompt_tokens,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: usage.completion_tokens,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: usage.total_tokens,
    cost: usage.cost,
    is_byok: usage.is_byok,
    cost_details: {
      upstream_inference_cost: usage.cost_details.upstream_inference_cost,
      upstream_inference_input_cost: usage.cost_details.upstream_inference_prompt_cost,
      upstream_inference_output_cost: usage.cost_details.upstream_inference_completions_cost,
    },
  };
}

/** Names of the contract where they differ from our own. */
const ERROR_CODES: Readonly<Record<string, string>> = {
  rate_limit_exceeded: "rate_limit_exceeded",
  invalid_request: "invalid_prompt",
  invalid_prompt: "invalid_prompt",
  content_policy_violation: "image_content_policy_violation",
};

/** The events of one streamed answer, numbered from 0. */
export function responsesEvents(head: ResponseHead, now: () => Date) {
  let sequence = 0;
  let partials = 0;
  const event = (type: string, fields: object) => ({ type, ...fields, sequence_number: sequence++ });
  const place = { output_index: 0, item_id: `ig_${head.id}` };
  const progress = responseObject(head, "in_progress");

  return {
    opening: () => [
      event("response.created", { response: progress }),
      event("response.in_progress", { response: progress }),
      event("response.output_item.added", { output_index: 0, item: callItem(head, "in_progress") }),
      event("response.image_generation_call.in_progress", place),
      event("response.image_generation_call.generating", place),
    ],
    preview({ preview }: GenerationProgress): object | null {
      if (!preview) return null;
      return event("response.image_generation_call.partial_image", {
        ...place,
        partial_image_index: partials++,
        partial_image_b64: base64(preview.bytes),
      });
    },
    closing(generation: Generation): object[] {
      const response = responsesAnswer(head, generation, now());
      return [
        event("response.image_generation_call.completed", place),
        ...response.output.flatMap((item, index) => [
          // The picture's item was there from the start.
          ...(index === 0 ? [] : [event("response.output_item.added", { output_index: index, item })]),
          event("response.output_item.done", { output_index: index, item }),
        ]),
        event("response.completed", { response }),
      ];
    },
    fault(error: AtelierError): object {
      const told = { code: ERROR_CODES[error.type] ?? "server_error", message: error.message };
      const response = { ...responseObject(head, "failed"), error: told, error_type: error.type };
      return event("response.failed", { response });
    },
  };
}
