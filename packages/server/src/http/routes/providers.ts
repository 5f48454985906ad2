import type { Context } from "hono";
import type { AppEnv, AppParts } from "../parts.js";

/** `GET /providers`: whoever can be asked here. */
export function listProviders({ gateway }: AppParts) {
  return (context: Context<AppEnv>): Response =>
    context.json({
      data: gateway.providers.map(({ name, slug }) => ({
        name,
        slug,
        privacy_policy_url: null,
        terms_of_service_url: null,
        status_page_url: null,
        headquarters: null,
        datacenters: null,
      })),
    });
}
