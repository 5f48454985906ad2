import { AtelierError } from "@atelier/contract";
import { Hono } from "hono";
import { docsPage } from "./answers/docs-page.js";
import { openApiDocument } from "./answers/openapi.js";
import { serveConsole } from "./console.js";
import { DrawingRouter } from "./drawing-router.js";
import { zippedJson } from "./encoding.js";
import { answerFault } from "./guards/faults.js";
import { nameGeneration } from "./guards/generation-id.js";
import { requireKey } from "./guards/key.js";
import { logRequests } from "./guards/log.js";
import { limitAddress, limitDatasets, limitRate } from "./guards/rate.js";
import type { AppEnv, AppParts } from "./parts.js";
import { activity, activitySoFar } from "./routes/activity.js";
import { analyticsMeta, analyticsQuery } from "./routes/analytics.js";
import { benchmarks } from "./routes/benchmarks.js";
import { chatCompletions } from "./routes/chat-completions.js";
import { credits, grantCredits } from "./routes/credits.js";
import { appRankings, rankingsDaily, sessionCost } from "./routes/datasets.js";
import { generation } from "./routes/generation.js";
import { generationContent } from "./routes/generation-content.js";
import { generationFeedback } from "./routes/generation-feedback.js";
import { imageModelEndpoints, listImageModels } from "./routes/image-models.js";
import { imageEdits, images } from "./routes/images.js";
import { currentKey } from "./routes/key.js";
import { changeKey, listKeys, makeKey, oneKey, removeKey } from "./routes/keys.js";
import { modelLlmsText } from "./routes/llms-text.js";
import { countModels, listModels } from "./routes/model-list.js";
import {
  authorModels,
  modelEndpoints,
  modelsGiving,
  oneModel,
  zeroRetentionEndpoints,
} from "./routes/models.js";
import {
  changePicture,
  listPictures,
  modelExamples,
  pictureDetails,
  pictureFile,
  removePicture,
} from "./routes/pictures.js";
import { checkProvider, providerStates } from "./routes/provider-states.js";
import { listProviders } from "./routes/providers.js";
import { responses } from "./routes/responses.js";
import { closeSession, openSession, openSessionByKey, sessionState } from "./routes/session.js";
import { arenaStanding, benchmarkScores } from "./routes/statistics/benchmarks.js";
import { modelCards } from "./routes/statistics/cards.js";
import {
  endToEndComparison,
  firstPreviewComparison,
  latencyComparison,
  throughputComparison,
  uptimeHourly,
  uptimeRecent,
} from "./routes/statistics/charts.js";
import { endpointStatistics } from "./routes/statistics/endpoints.js";
import { recentErrors } from "./routes/statistics/errors.js";
import { effectivePricing, listedPricing } from "./routes/statistics/pricing.js";
import { modelActivity, modelRankings, topApps } from "./routes/statistics/usage.js";
import { metricsText, ready } from "./routes/watching.js";

/** The whole HTTP surface: the API below `/api/v1`, the pages everywhere else. */
export function createApp(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ router: new DrawingRouter() });
  app.use(logRequests(parts));
  app.onError(answerFault(parts));
  app.use("/api/*", limitAddress(parts), zippedJson());
  app.notFound((context) => {
    throw new AtelierError("not_found", `There is nothing at ${context.req.method} ${context.req.path}`);
  });

  app.get("/health", (context) => context.json({ status: "ok", version: parts.version }));
  const document = openApiDocument(parts.version);
  app.get("/openapi.json", (context) => context.json(document));
  app.get("/docs/api", (context) => {
    const { html, headers } = docsPage(document);
    return context.html(html, 200, headers);
  });
  app.get("/ready", ready(parts));
  app.get("/metrics", metricsText(parts));
  app.get("/:author/:slug/llms.txt", modelLlmsText(parts));
  app.get("/session", openSession(parts));
  app.delete("/session", closeSession(parts));
  app.route("/api/v1", createApi(parts));
  app.route("/api/frontend/v1", createFrontend(parts));
  if (parts.console) app.use(serveConsole(parts.console));
  return app;
}

/** The API's routes, which `answers/openapi.ts` describes. */
export function createApi(parts: AppParts): Hono<AppEnv> {
  const api = new Hono<AppEnv>();
  const inference = [nameGeneration(parts), requireKey(parts, "inference"), limitRate(parts)] as const;

  api.post("/chat/completions", ...inference, chatCompletions(parts));
  api.post("/responses", ...inference, responses(parts));
  api.post("/images", ...inference, images(parts));
  api.post("/images/generations", ...inference, images(parts));
  api.post("/images/edits", ...inference, imageEdits(parts));

  api.get("/models", listModels(parts));
  api.get("/models/count", countModels(parts));
  api.get("/models/user", requireKey(parts, "any"), listModels(parts));
  api.get("/endpoints/zdr", zeroRetentionEndpoints(parts));
  api.get("/model/:author/:slug", oneModel(parts));
  api.get("/models/:author/:slug/endpoints", modelEndpoints(parts));
  api.get("/embeddings/models", modelsGiving("embeddings", parts));
  api.get("/videos/models", modelsGiving("video", parts));
  api.get("/images/models", listImageModels(parts));
  api.get("/images/models/:author/:slug/endpoints", imageModelEndpoints(parts));

  api.get("/key", requireKey(parts, "any"), currentKey(parts));
  api.get("/generation", requireKey(parts, "any"), generation(parts));

  api.get("/generation/content", requireKey(parts, "any"), generationContent(parts));

  api.get("/providers", listProviders(parts));

  const dataset = [requireKey(parts, "any"), ...limitDatasets(parts)] as const;
  api.get("/benchmarks", ...dataset, benchmarks(parts));
  api.get("/datasets/rankings-daily", ...dataset, rankingsDaily(parts));
  api.get("/datasets/app-rankings", ...dataset, appRankings(parts));
  api.get("/datasets/session-cost", ...dataset, sessionCost(parts));

  const management = requireKey(parts, "management");
  api.get("/credits", management, credits(parts));
  api.post("/credits", management, grantCredits(parts));
  api.get("/activity", management, activity(parts));
  api.get("/analytics/meta", management, analyticsMeta());
  api.post("/analytics/query", management, analyticsQuery(parts));
  api.post("/generation/feedback", management, generationFeedback(parts));
  api.get("/keys", management, listKeys(parts));
  api.post("/keys", management, makeKey(parts));
  api.get("/keys/:hash", management, oneKey(parts));
  api.patch("/keys/:hash", management, changeKey(parts));
  api.delete("/keys/:hash", management, removeKey(parts));

  api.get("/openapi.json", (context) => context.json(openApiDocument(parts.version)));
  api.get("/health", (context) => context.json({ status: "ok", version: parts.version }));
  return api;
}

/** What the pages need beside the API. `routes/statistics` says what each tells. */
export function createFrontend(parts: AppParts): Hono<AppEnv> {
  const frontend = new Hono<AppEnv>();
  const anyKey = requireKey(parts, "any");
  const management = requireKey(parts, "management");

  frontend.get("/session", sessionState(parts));
  frontend.post("/session", anyKey, openSessionByKey(parts));

  frontend.get("/stats/endpoint", anyKey, endpointStatistics(parts));
  frontend.get("/stats/listed-pricing", anyKey, listedPricing(parts));
  frontend.get("/stats/effective-pricing", anyKey, effectivePricing(parts));
  frontend.get("/stats/throughput-comparison", anyKey, throughputComparison(parts));
  frontend.get("/stats/latency-comparison", anyKey, latencyComparison(parts));
  frontend.get("/stats/latency-e2e-comparison", anyKey, endToEndComparison(parts));
  frontend.get("/stats/first-preview-comparison", anyKey, firstPreviewComparison(parts));
  frontend.get("/stats/uptime-recent", anyKey, uptimeRecent(parts));
  frontend.get("/stats/uptime-hourly", anyKey, uptimeHourly(parts));
  frontend.get("/model-examples", anyKey, modelExamples(parts));
  frontend.get("/stats/model-cards", anyKey, modelCards(parts));
  frontend.get("/stats/recent-errors", anyKey, recentErrors(parts));
  frontend.get("/stats/top-apps-for-model", anyKey, topApps(parts));
  frontend.get("/stats/model-activity", anyKey, modelActivity(parts));
  frontend.get("/stats/benchmark-scores", anyKey, benchmarkScores(parts));
  frontend.get("/author-models", anyKey, authorModels(parts));
  frontend.get("/arena/explore/models/:author/:slug", anyKey, arenaStanding(parts));
  frontend.get("/rankings/models", anyKey, modelRankings(parts));

  frontend.get("/pictures", anyKey, listPictures(parts));
  frontend.get("/pictures/:id", anyKey, pictureFile(parts, "whole"));
  frontend.get("/pictures/:id/thumbnail", anyKey, pictureFile(parts, "thumbnail"));
  frontend.get("/pictures/:id/details", anyKey, pictureDetails(parts));
  frontend.patch("/pictures/:id", anyKey, changePicture(parts));
  frontend.delete("/pictures/:id", anyKey, removePicture(parts));

  frontend.get("/activity", management, activitySoFar(parts));
  frontend.get("/all-providers", anyKey, providerStates(parts));
  frontend.post("/providers/:slug/check", management, checkProvider(parts));
  return frontend;
}
