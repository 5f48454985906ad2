import { list, member, text, textOrNull } from "./reading.js";
import { type Point, readPoints } from "./statistics.js";

/** What a model's card shows besides its description. */
export interface ModelExtras {
  /** Percent of attempts that went well, hour by hour, for three days. */
  readonly uptime: readonly Point[];
  /** A small form of the newest picture that was made with it here; null where there is none. */
  readonly picture: string | null;
}

/** By the model's name. A model that nobody asked for has none. */
export function readModelCards(body: unknown): ReadonlyMap<string, ModelExtras> {
  return new Map(
    list(member(body, "data")).map((entry) => [
      text(member(entry, "model")),
      {
        uptime: readPoints({ data: member(entry, "uptime") }),
        picture: textOrNull(member(entry, "picture")),
      },
    ]),
  );
}
