import { AtelierError, type ImageRequest, readImagesBody } from "@atelier/contract";
import { type BodyLimits, type BodySource, readBytes, readJson } from "./guards/body.js";
import { checkShape } from "./guards/json-shape.js";

/** Fields that a form can only say as text, and what they are. */
const NUMBERS = new Set(["n", "seed", "strength", "output_compression"]);
const FLAGS = new Set(["stream"]);
const OBJECTS = new Set(["provider", "trace", "metadata"]);

/**
 * The body of `POST /images/edits`: a form as OpenAI's clients send it, as the JSON that would say the same, or
 * JSON as it is. Files become data URLs.
 * @throws AtelierError for what is neither
 */
export async function readEditBody(request: BodySource, limits: BodyLimits): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) return readJson(request, limits);
  const bytes = Buffer.from(await readBytes(request, limits));
  if (hasManyParts(bytes, type)) {
    throw new AtelierError("invalid_request", `The form has more than ${MOST_PARTS} fields`);
  }
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    throw new AtelierError("invalid_request", "The request body is not a valid form");
  }
  return bodyOf(form);
}

/** Fields of a form; millions of empty ones would keep everybody waiting while they are read. */
const MOST_PARTS = 256;

/** Whether the line between parts is there more often than any form needs. */
function hasManyParts(bytes: Buffer, type: string): boolean {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const line = Buffer.from(`--${quoted ?? plain ?? ""}`, "latin1");
  let found = 0;
  for (let at = bytes.indexOf(line); at >= 0; at = bytes.indexOf(line, at + line.length)) {
    found += 1;
    if (found > MOST_PARTS) return true;
  }
  return false;
}

async function bodyOf(form: FormData): Promise<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  const pictures: object[] = [];
  for (const [name, value] of form.entries()) {
    const isPicture = /^image(\[\d*\])?$/.test(name);
    if (typeof value !== "string" && (isPicture || name === "mask")) {
      const picture = { type: "image_url", image_url: { url: await dataUrlOf(value) } };
      if (isPicture) pictures.push(picture);
      else body.mask = picture;
    } else if (typeof value === "string" && !isPicture && name !== "mask") {
      body[name] = fieldValue(name, value);
    } else {
      throw new AtelierError(
        "invalid_request",
        `${name}: must be ${typeof value === "string" ? "a file" : "text"}`,
        name,
      );
    }
  }
  if (pictures.length === 0) throw new AtelierError("invalid_request", "image: is required", "image");
  return { ...body, input_references: pictures };
}

async function dataUrlOf(file: Blob): Promise<string> {
  return `data:application/octet-stream;base64,${Buffer.from(await file.arrayBuffer()).toString("base64")}`;
}

/** A field's value as JSON would hold it; what can't be read so stays text, which the schema then refuses. */
function fieldValue(name: string, text: string): unknown {
  if (NUMBERS.has(name)) return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
  if (FLAGS.has(name)) return text === "true" ? true : text === "false" ? false : text;
  if (!OBJECTS.has(name)) return text;
  checkShape(Buffer.from(text));
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The picture that an edit asks for.
 * @throws AtelierError naming the field
 */
export function readEdit(body: unknown): ImageRequest {
  const request = readImagesBody(body);
  const inputImages = request.inputImages.map(({ url }, index) => ({
    url,
    field: index === 0 ? "image" : `image[${index}]`,
  }));
  if (inputImages.length === 0) throw new AtelierError("invalid_request", "image: is required", "image");
  return { ...request, inputImages };
}
