import type { Context } from "hono";
import { imageEndpointEntry, imageModelEntry } from "../answers/catalogue.js";
import type { AppEnv, AppParts } from "../parts.js";
import { modelOf } from "./models.js";

/** `GET /images/models`: every model that makes pictures, newest first. */
export function listImageModels({ gateway }: AppParts) {
  return (context: Context<AppEnv>): Response => {
    const models = gateway.catalogue.models.filter((model) => model.outputModalities.includes("image"));
    return context.json({ data: models.map(imageModelEntry) });
  };
}

/** `GET /images/models/{author}/{slug}/endpoints`, not wrapped in `data`. */
export function imageModelEndpoints(parts: AppParts) {
  return (context: Context<AppEnv>): Response => {
    const model = modelOf(parts, context);
    const endpoints = model.endpoints.map((endpoint) =>
      imageEndpointEntry(endpoint, parts.gateway.providers),
    );
    return context.json({ id: model.slug, endpoints });
  };
}
