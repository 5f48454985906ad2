import { AtelierError } from "@atelier/contract";
import type { Context } from "hono";
import { reportSentence } from "../answers/sentence.js";
import type { AppEnv, AppParts } from "../parts.js";
import { recordOf } from "./generation.js";

/** `GET /generation/content?id=`: what was asked and answered, of keys that log it. */
export function generationContent(parts: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const record = await recordOf(context, parts);
    const content = await parts.gateway.records.content(record.id, record.keyHash);
    if (!content) {
      throw new AtelierError("not_found", "The content of this generation was not logged", "id", {
        details: { hint: "PATCH /keys/{hash} with log_content: true has a key log what is to come" },
      });
    }
    const { prompt, report, errorMessage } = content;
    const failed = record.attempts.filter(({ status }) => status !== 200);
    return context.json({
      data: {
        input: record.surface === "images" ? { prompt } : { messages: [{ role: "user", content: prompt }] },
        output: { completion: report && reportSentence(report), reasoning: null },
        error:
          errorMessage === null
            ? null
            : {
                message: errorMessage,
                status: failed.at(-1)?.status ?? null,
                provider_name: failed.at(-1)?.providerName ?? null,
                raw: null,
                previous_errors: failed.slice(0, -1).map((attempt) => ({
                  code: attempt.errorType,
                  message: attempt.message ?? "",
                  provider_name: attempt.providerName,
                  raw: null,
                })),
              },
      },
    });
  };
}
