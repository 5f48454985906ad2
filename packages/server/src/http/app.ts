import { AtelierError } from "@atelier/contract";
import { Hono } from "hono";
import { openApiDocument } from "./answers/openapi.js";
import { serveConsole } from "./console.js";
import { answerFault } from "./guards/faults.js";
import { nameGeneration } from "./guards/generation-id.js";
import { requireKey } from "./guards/key.js";
import { logRequests } from "./guards/log.js";
import { limitRate } from "./guards/rate.js";
import type { AppEnv, AppParts } from "./parts.js";
import { activity } from "./routes/activity.js";
import { chatCompletions } from "./routes/chat-completions.js";
import { credits, grantCredits } from "./routes/credits.js";
import { generation } from "./routes/generation.js";
import { imageModelEndpoints, listImageModels } from "./routes/image-models.js";
import { images } from "./routes/images.js";
import { currentKey } from "./routes/key.js";
import { changeKey, listKeys, makeKey, oneKey, removeKey } from "./routes/keys.js";
import { modelLlmsText } from "./routes/llms-text.js";
import { countModels, listModels, modelEndpoints, oneModel } from "./routes/models.js";
import { listProviders } from "./routes/providers.js";
import { responses } from "./routes/responses.js";
import { closeSession, openSession } from "./routes/session.js";
import {
  effectivePricing,
  latencyComparison,
  modelActivity,
  throughputComparison,
  topApps,
  uptimeHourly,
  uptimeRecent,
} from "./routes/statistics.js";
import { metricsText, ready } from "./routes/watching.js";

/** The whole HTTP surface: the API below `/api/v1`, the pages everywhere else. */
export function createApp(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(logRequests(parts));
  app.onError(answerFault(parts));
  app.notFound((context) => {
    throw new AtelierError("not_found", `There is nothing at ${context.req.method} ${context.req.path}`);
  });

  app.get("/health", (context) => context.json({ status: "ok", version: parts.version }));
  app.get("/openapi.json", (context) => context.redirect("/api/v1/openapi.json"));
  app.get("/ready", ready(parts));
  app.get("/metrics", metricsText(parts));
  app.get("/:author/:slug/llms.txt", modelLlmsText(parts));
  app.get("/session", openSession(parts));
  app.delete("/session", closeSession(parts));
  app.route("/api/v1", createApi(parts));
  app.route("/api/frontend/v1/stats", createStatistics(parts));
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

  api.get("/models", listModels(parts));
  api.get("/models/count", countModels(parts));
  api.get("/model/:author/:slug", oneModel(parts));
  api.get("/models/:author/:slug/endpoints", modelEndpoints(parts));
  api.get("/images/models", listImageModels(parts));
  api.get("/images/models/:author/:slug/endpoints", imageModelEndpoints(parts));

  api.get("/key", requireKey(parts, "any"), currentKey(parts));
  api.get("/generation", requireKey(parts, "any"), generation(parts));

  api.get("/providers", listProviders(parts));

  const management = requireKey(parts, "management");
  api.get("/credits", management, credits(parts));
  api.post("/credits", management, grantCredits(parts));
  api.get("/activity", management, activity(parts));
  api.get("/keys", management, listKeys(parts));
  api.post("/keys", management, makeKey(parts));
  api.get("/keys/:hash", management, oneKey(parts));
  api.patch("/keys/:hash", management, changeKey(parts));
  api.delete("/keys/:hash", management, removeKey(parts));

  const document = openApiDocument(parts.version);
  api.get("/openapi.json", (context) => context.json(document));
  api.get("/health", (context) => context.json({ status: "ok", version: parts.version }));
  return api;
}

/** What the pages draw their charts from. */
function createStatistics(parts: AppParts): Hono<AppEnv> {
  const stats = new Hono<AppEnv>();
  stats.use(requireKey(parts, "any"));
  stats.get("/effective-pricing", effectivePricing(parts));
  stats.get("/throughput-comparison", throughputComparison(parts));
  stats.get("/latency-comparison", latencyComparison(parts));
  stats.get("/latency-e2e-comparison", latencyComparison(parts));
  stats.get("/uptime-recent", uptimeRecent(parts));
  stats.get("/uptime-hourly", uptimeHourly(parts));
  stats.get("/top-apps-for-model", topApps(parts));
  stats.get("/model-activity", modelActivity(parts));
  return stats;
}
