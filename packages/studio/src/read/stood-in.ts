import type { PlaceKind } from "../place/place.js";
import type { Draft, MentionDraft } from "./draft.js";
import { isScene, kindOf, phraseOf } from "./land-words.js";
import type { Found } from "./landmarks.js";

/** Land that is looked at for its water. */
export const WATERS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["sea", "beach", "lake"]);

/** "In a forest": the place that things stand in. */
export function settingOf({ places, mentions }: Pick<Draft, "places" | "mentions">): Found | null {
  for (const phrase of places) {
    const kind = kindOf(phrase.toLowerCase());
    if (!kind) continue;
    // "A lake in the mountains" is a lake first.
    const water = mentions
      .map((mention) => kindOf(phraseOf(mention)))
      .find((each) => each && WATERS.has(each));
    // A skyline over a river is what one sees of it: a city has its water.
    const skyline = WATERS.has(kind) ? mentions.find(isSkyline) : undefined;
    if (skyline) return { kind: "city", words: [skyline.noun, phrase], mentions: [skyline.id], phrase };
    // "A street in the snow" is a street, in winter.
    const snowed =
      kind === "snow" ? mentions.find((each) => isScene(each) && lies(kindOf(phraseOf(each)))) : undefined;
    if (snowed)
      return {
        kind: kindOf(phraseOf(snowed))!,
        words: [snowed.noun, phrase],
        mentions: [snowed.id],
        phrase,
      };
    // "Hills under a cloudy sky" are hills.
    if (kind === "sky" && mentions.some(isGround)) continue;
    // A beach has the sea before it: "waves on a beach" show both.
    const whole = kind === "sky" || (kind === "beach" && water === "sea");
    return { kind: whole ? kind : (water ?? kind), words: [phrase], mentions: [], phrase };
  }
  return null;
}

/** Whether snow lies on land of a kind, and does not float or stand over it. */
function lies(kind: PlaceKind | null): boolean {
  return kind !== null && kind !== "snow" && kind !== "sky" && !WATERS.has(kind);
}

/** Whether a thing is land or water, and no sky. */
function isGround(mention: MentionDraft): boolean {
  return isScene(mention) && kindOf(phraseOf(mention)) !== "sky";
}

function isSkyline(mention: MentionDraft): boolean {
  return isScene(mention) && kindOf(phraseOf(mention)) === "city";
}
