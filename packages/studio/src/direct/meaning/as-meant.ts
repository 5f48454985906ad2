import type { Brief, Mention } from "../../brief.js";
import { seasonal } from "../landscape/seasons.js";
import { lettered } from "../piece/lettering.js";
import { aloft } from "./aloft.js";
import { bagged } from "./bags.js";
import { chessSense } from "./chess-sense.js";
import type { LookUp } from "./depict.js";
import { doing } from "./doing.js";
import { enclosing } from "./enclosing.js";
import { poured } from "./fill.js";
import { bunched } from "./flowers.js";
import { itemised } from "./itemised.js";
import { likenesses } from "./likeness.js";
import { potted } from "./potted.js";
import { poursInto } from "./pouring.js";
import { vesselSense } from "./vessel-sense.js";

/**
 * A brief as a person means it: words as letters, flowers by the bunch, plants in their pots and seasons, what flies in the
 * air, what people hold and do, and stuff in its vessels; `stuffs` are the words that a vessel's filling or
 * the things of an occasion answer.
 */
export function asMeant(brief: Brief, lookUp: LookUp): ReturnType<typeof poured> {
  const isVessel = ({ concept }: Mention) => lookUp(concept)?.entry.fillable === true;
  const { brief: listed, nouns } = itemised(lettered(brief));
  const sensed = enclosing(vesselSense(poursInto(chessSense(listed)), lookUp), lookUp);
  const told = bagged(likenesses(sensed, lookUp), lookUp);
  const grown = potted(seasonal(bunched(told, lookUp), lookUp), lookUp);
  const full = poured(doing(aloft(grown, lookUp), lookUp), isVessel);
  return { ...full, stuffs: [...nouns, ...full.stuffs] };
}
