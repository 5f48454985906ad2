export type { Catalogue } from "./catalogue/catalogue.js";
export { type Endpoint, imageParameters, type Model } from "./catalogue/model.js";
export type { Generation, GenerationProgress, Terms } from "./fulfil.js";
export type { Gateway, GatewayLimits, Started } from "./gateway.js";
export { SESSION_SECONDS } from "./keys/sessions.js";
export type { Caller, KeyKind } from "./keys/store.js";
export { type OpenGateway, type OpenOptions, openGateway } from "./open.js";
export { MICROS_PER_DOLLAR } from "./price.js";
export type {
  Picture,
  PictureOrder,
  PictureProgress,
  PictureReport,
  Provider,
} from "./providers/provider.js";
export { type StudioDraw, studioProvider } from "./providers/studio.js";
export type { GenerationRecord, Spending } from "./records.js";
