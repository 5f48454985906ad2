import { AtelierError, parse } from "@atelier/contract";
import { FEEDBACK_CATEGORIES } from "@atelier/gateway";
import type { Context } from "hono";
import { z } from "zod";
import { readJson, SHORT_BODY } from "../guards/body.js";
import { GENERATION_ID } from "../guards/generation-id.js";
import type { AppEnv, AppParts } from "../parts.js";

/** Body of `POST /generation/feedback`. */
export const feedbackSchema = z.object({
  generation_id: z.string().min(1).max(256),
  category: z.enum(FEEDBACK_CATEGORIES),
  comment: z
    .string()
    .max(1000)
    .refine((text) => !text.includes("\0"), "must not contain the character U+0000")
    .nullish(),
});

/** `POST /generation/feedback`: what somebody says of a generation of any key; kept, and noted in the log. */
export function generationFeedback({ gateway, logger, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const body = parse(feedbackSchema, await readJson(context.req.raw, SHORT_BODY));
    const { generation_id: generationId, category, comment = null } = body;
    const known =
      GENERATION_ID.test(generationId) &&
      (await gateway.records.addFeedback({ generationId, category, comment }, now()));
    if (!known) {
      const name = generationId.slice(0, 64);
      throw new AtelierError("not_found", `There is no generation called ${name}`, "generation_id");
    }
    logger.info({ generation: generationId, category }, "feedback");
    return context.json({ data: { success: true } });
  };
}
