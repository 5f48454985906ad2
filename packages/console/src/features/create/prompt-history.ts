import { useRef, useState } from "react";
import { picturesPath, readPicturePage } from "../../api/pictures.js";
import { useResource } from "../../api/resource.js";
import type { Session } from "./session.js";
import { unstyledPrompt } from "./style/styles.js";

/** Pictures made before this visit whose prompts can be gone back to. */
const KEPT = picturesPath({ text: "", colour: null, favourites: false }, { limit: 60 });

export interface PromptHistory {
  /** Fetches what was written before this visit; called once somebody is at the prompt. */
  wake(): void;
  /**
   * The prompt written before or after the present one, empty after the newest. Null where there is none, or where the
   * present one was written anew, and is not to be lost.
   */
  recall(by: 1 | -1): string | null;
}

/** Earlier prompts, newest first: of this visit, then of the pictures that are kept. */
export function usePromptHistory({ drawings, pictures }: Session, present: string): PromptHistory {
  const [awake, setAwake] = useState(false);
  const kept = useResource(awake ? KEPT : null, readPicturePage).value?.pictures ?? [];
  const at = useRef<number | null>(null);
  const prompts = distinct([
    ...[...drawings, ...pictures].map(({ settings }) => settings.prompt),
    ...kept.map(({ prompt }) => unstyledPrompt(prompt).prompt),
  ]);
  return {
    wake: () => setAwake(true),
    recall(by) {
      if (present !== "" && present !== prompts[at.current ?? 0]) return null;
      if (present === "") at.current = null;
      // What was just drawn still stands there: the one before it comes first.
      else at.current ??= 0;
      const next = stepped(prompts.length, at.current, by);
      if (next === at.current) return null;
      at.current = next;
      return next === null ? "" : prompts[next];
    },
  };
}

/** A place in a list after a step to older (1) or newer (-1); null is before the newest. */
export function stepped(length: number, at: number | null, by: 1 | -1): number | null {
  const next = Math.min(length - 1, (at ?? -1) + by);
  return next < 0 ? null : next;
}

function distinct(prompts: readonly string[]): string[] {
  return [...new Set(prompts)].filter((prompt) => prompt !== "");
}
