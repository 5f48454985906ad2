import { AtelierError } from "@atelier/contract";
import type { PictureOrder } from "../provider.js";
import { decodeBase64 } from "../upstream/base64.js";

/** Previews asked for; a service may send fewer. */
const PARTIAL_IMAGES = 2;

/** A picture's order as a body of `POST /images/generations`, or a form for `/images/edits`. */
export function openAiImagesRequest(
  order: PictureOrder,
  streams: boolean,
): { path: string; body: object | FormData } {
  const fields = {
    model: order.upstreamModel,
    prompt: order.prompt,
    n: 1,
    size: `${order.width}x${order.height}`,
    seed: order.seed,
    output_format: order.format,
    response_format: "b64_json",
    ...(streams ? { stream: true, partial_images: PARTIAL_IMAGES } : {}),
    ...(order.transparent ? { background: "transparent" } : {}),
    ...(order.quality === undefined ? {} : { quality: order.quality }),
    ...order.options,
  };
  if (order.inputs.length === 0) return { path: "/images/generations", body: fields };
  return { path: "/images/edits", body: editForm(fields, order) };
}

/** Edits take files, so the pictures must have come along in the request. */
function editForm(fields: object, { inputs, strength }: PictureOrder): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...(strength === null ? {} : { strength }) })) {
    form.append(name, typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  for (const { url, field } of inputs) {
    const [, mediaType, data] = /^data:([\w/+.-]+);base64,(.*)$/s.exec(url) ?? [];
    const bytes = decodeBase64(data);
    if (!mediaType || !bytes) {
      throw new AtelierError("invalid_image", `${field}: must be a data URL for this model`, field);
    }
    form.append("image[]", new Blob([new Uint8Array(bytes)], { type: mediaType }), "input");
  }
  return form;
}
