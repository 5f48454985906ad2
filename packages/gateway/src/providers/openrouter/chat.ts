import type { PictureOrder } from "../provider.js";
import { decodeBase64 } from "../upstream/base64.js";
import type { Answer } from "../upstream/call.js";
import { field, jsonOf } from "../upstream/refusal.js";

/** A picture's order as a body of `POST /chat/completions`, for models that draw by chat alone. */
export function chatBody(order: PictureOrder): object {
  const { aspectRatio, resolution, palette, background, strength, format, transparent } = order;
  const pictures = order.inputs.map(({ url }) => ({ type: "image_url", image_url: { url } }));
  return {
    model: order.upstreamModel,
    // Text is left out: a model that answers in pictures alone refuses to be asked for more.
    modalities: ["image"],
    messages: [{ role: "user", content: [{ type: "text", text: order.prompt }, ...pictures] }],
    seed: order.seed,
    image_config: {
      ...order.options,
      ...(aspectRatio === null ? {} : { aspect_ratio: aspectRatio }),
      ...(resolution === null ? {} : { image_size: resolution }),
      ...(palette.length > 0 ? { rgb_colors: palette } : {}),
      ...(background ? { background_rgb_color: background } : {}),
      ...(strength === null ? {} : { strength }),
      ...(order.quality === undefined ? {} : { quality: order.quality }),
      ...(transparent ? { background: "transparent", output_format: format } : {}),
    },
  };
}

/** The first picture of a chat's answer, and the generation's id. */
export function chatPicture(answer: Answer) {
  const body = jsonOf(answer);
  const [choice] = listOf(field(body, "choices"));
  const [image] = listOf(field(field(choice, "message"), "images"));
  const url = field(field(image, "image_url"), "url");
  const data = typeof url === "string" ? /^data:[\w/+.-]+;base64,(.*)$/s.exec(url)?.[1] : undefined;
  const tokens = field(field(field(body, "usage"), "completion_tokens_details"), "image_tokens");
  const id = field(body, "id");
  return {
    bytes: decodeBase64(data),
    upstreamId: typeof id === "string" ? id : undefined,
    tokens: typeof tokens === "number" && tokens >= 0 ? tokens : undefined,
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
