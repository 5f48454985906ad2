import { uptimeOf } from "@atelier/gateway";
import type { Context } from "hono";
import type { AppEnv, AppParts } from "../../parts.js";
import { thumbnailAddress } from "../pictures.js";
import { windowSince } from "./asked.js";

/** Hours that a card's bar has. */
const WINDOW = "3d";

interface Card {
  readonly uptime: { readonly x: string; readonly y: Record<string, number | null> }[];
  readonly picture: string | null;
}

/**
 * `stats/model-cards`: what the list of models shows of each besides its description, in one answer: its uptime as
 * `stats/uptime-recent` tells it, and a small form of the newest picture that the key in use made with it. A model
 * without either is left out.
 */
export function modelCards({ gateway, now }: AppParts) {
  return async (context: Context<AppEnv>): Promise<Response> => {
    const [spans, newest] = await Promise.all([
      gateway.statistics.spans(windowSince(WINDOW, now())),
      gateway.pictures.newestOfModels(context.get("caller").keyHash),
    ]);
    const cards = new Map<string, Card>(
      newest.map((picture) => [picture.model, { uptime: [], picture: thumbnailAddress(picture) }]),
    );
    for (const span of spans) {
      const card = cards.get(span.model) ?? { uptime: [], picture: null };
      const x = span.start.toISOString();
      // Spans come in the order of time, so that only the last point can be of the same hour.
      const last = card.uptime.at(-1);
      if (last?.x === x) last.y[span.provider] = uptimeOf([span]);
      else card.uptime.push({ x, y: { [span.provider]: uptimeOf([span]) } });
      cards.set(span.model, card);
    }
    return context.json({ data: [...cards].map(([model, card]) => ({ model, ...card })) });
  };
}
