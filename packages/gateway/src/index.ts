export { type Allowance, allowanceOf, type Bucket } from "./allowances.js";
export type { Attempt } from "./attempt.js";
export type { CacheHit, CacheWish } from "./cache.js";
export type { Catalogue } from "./catalogue/catalogue.js";
export {
  type Endpoint,
  endpointId,
  endpointParameters,
  imageParameters,
  type Model,
} from "./catalogue/model.js";
export type { App, Generation, GenerationProgress, Route, Terms } from "./fulfil.js";
export type { Gateway, GatewayLimits, Started } from "./gateway.js";
export { type LoadPicture, pictureLoader } from "./input/load.js";
export { SESSION_SECONDS } from "./keys/sessions.js";
export type { Caller, KeyKind, KeyRow } from "./keys/store.js";
export { type LimitReset, periodStart } from "./money/period.js";
export { type OpenGateway, type OpenOptions, openGateway } from "./open.js";
export { COLOUR_NAMES, type ColourName, colourName } from "./pictures/colour-names.js";
export type { KeptPicture, PictureQuery } from "./pictures/store.js";
export { comparablePrice, inDollars, MICROS_PER_DOLLAR, type Price } from "./price.js";
export { slotsIn, type Workflow } from "./providers/comfyui/workflow.js";
export { OPENROUTER_BASE_URL } from "./providers/openrouter/index.js";
export type {
  Picture,
  PictureOrder,
  PictureProgress,
  PictureReport,
  Provider,
} from "./providers/provider.js";
export { RECRAFT_BASE_URL } from "./providers/recraft/index.js";
export {
  providerOf,
  SERVICE_TYPES,
  type ServedModel,
  type ServiceSettings,
  type ServiceType,
} from "./providers/settings.js";
export { type StudioDraw, studioProvider } from "./providers/studio.js";
export {
  FEEDBACK_CATEGORIES,
  type Feedback,
  type GenerationContent,
  type GenerationRecord,
  type Spending,
  type TraceParent,
} from "./records.js";
export { readModelName } from "./routing/candidates.js";
export type { CheckResult } from "./routing/checks.js";
export type { EndpointCondition } from "./routing/health.js";
export type { AnalyticsFilter, AnalyticsQuery, AnalyticsRow, Granularity } from "./statistics/analytics.js";
export type { Percentiles } from "./statistics/buckets.js";
export { DIMENSIONS, type Dimension, METRICS, type Metric } from "./statistics/facts.js";
export { uptimeOf } from "./statistics/health.js";
export type {
  ActivityRow,
  AppUse,
  Duration,
  EndpointHealth,
  EndpointSpan,
  Failure,
} from "./statistics/read.js";
export { verdictOf } from "./statistics/write.js";
export type { StoragePlace } from "./storage/database.js";
