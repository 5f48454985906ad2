export * from "./answer.js";
export * from "./catalogue.js";
export { chatBodySchema, readChatBody } from "./chat.js";
export * from "./colour.js";
export * from "./envelope.js";
export * from "./errors.js";
export { QUALITIES } from "./fields.js";
export * from "./image-request.js";
export { imagesBodySchema, readImagesBody } from "./images.js";
export { fieldPath, parse } from "./parse.js";
export { countTokens, PROMPT_TOKEN_LIMIT } from "./prompt.js";
export { type ImageCallType, readResponsesBody, responsesBodySchema } from "./responses.js";
export * from "./routing.js";
export {
  ASPECT_RATIOS,
  type AspectRatio,
  SIZES_1K,
  type Size,
  sizeAt,
  TIERS,
  type Tier,
  tierOf,
} from "./size.js";
export { type PlacedText, readTextLayout, textLayoutSchema } from "./text-layout.js";
