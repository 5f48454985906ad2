import { AtelierError } from "@atelier/contract";
import type { Context } from "hono";
import { rankedScores } from "../../../benchmark-scores.js";
import type { AppEnv, AppParts } from "../../parts.js";
import { modelOf } from "../models.js";
import { asked } from "./asked.js";

/** `stats/benchmark-scores`: what was measured of a model, and its rank among the models here. */
export function benchmarkScores(parts: AppParts) {
  return (context: Context<AppEnv>): Response =>
    context.json({ data: rankedScores(parts.scores, asked(context, parts).model.slug) });
}

/** `arena/explore/models/{author}/{slug}`: nobody has compared the models here in an arena. */
export function arenaStanding(parts: AppParts) {
  return (context: Context<AppEnv>): Response => {
    modelOf(parts, context);
    throw new AtelierError("not_found", "Model has no public Arena results on this tab");
  };
}
