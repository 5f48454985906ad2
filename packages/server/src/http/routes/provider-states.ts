import { AtelierError } from "@atelier/contract";
import type { CheckResult, Provider } from "@atelier/gateway";
import type { Context } from "hono";
import type { AppEnv, AppParts } from "../parts.js";
import { endpointState } from "./statistics/endpoints.js";
import { failureEntry } from "./statistics/errors.js";

const MOST_ERRORS = 10;
const MONTH = 30 * 86_400_000;

/** `all-providers`: whoever could be asked, with or without a key here, and how each is doing. */
export function providerStates(parts: AppParts) {
  const { gateway, knownServices } = parts;
  return async (context: Context<AppEnv>): Promise<Response> => {
    const names = new Map<string, string>([
      ...knownServices.map(({ slug, name }) => [slug, name] as const),
      ...gateway.providers.map(({ slug, name }) => [slug, name] as const),
    ]);
    const data = await Promise.all([...names].map(([slug, name]) => state(slug, name, parts)));
    return context.json({ data });
  };
}

async function state(slug: string, name: string, parts: AppParts) {
  const { gateway, knownServices, now } = parts;
  const provider = gateway.providers.find((one) => one.slug === slug);
  const endpoints = gateway.catalogue.models.flatMap((model) =>
    model.endpoints.filter((one) => one.provider === slug).map((endpoint) => ({ model, endpoint })),
  );
  const since = new Date(now().getTime() - MONTH);
  const failures = await gateway.statistics.failures({ provider: slug, since, limit: MOST_ERRORS });
  return {
    ...{ slug, name, has_key: provider !== undefined },
    key_variable: knownServices.find((one) => one.slug === slug)?.keyVariable ?? null,
    data_policy: provider && {
      training: provider.policy.collects,
      retains_prompts: provider.policy.retains,
    },
    last_check: provider ? checkEntry(gateway.checks.last(provider)) : null,
    last_errors: failures.map(failureEntry),
    endpoints: await Promise.all(
      endpoints.map(({ model, endpoint }) => endpointState(model, endpoint, parts)),
    ),
  };
}

function checkEntry(result: CheckResult | null) {
  return result && { ...result, at: result.at.toISOString() };
}

/** `POST providers/{slug}/check`: asks a provider now whether it is there, by a call that costs nothing. */
export function checkProvider({ gateway }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const slug = context.req.param("slug") ?? "";
    const provider = gateway.providers.find((one: Provider) => one.slug === slug);
    if (!provider) throw new AtelierError("not_found", `No key is set here for a provider called ${slug}`);
    return context.json({ data: checkEntry(await gateway.checks.check(provider)) });
  };
}
