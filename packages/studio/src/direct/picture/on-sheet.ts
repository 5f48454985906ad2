import type { Brief, Mention } from "../../brief.js";
import type { ShapeRef } from "../../scene.js";
import { judgedIcon, namedIcon } from "../../shape/icons/find.js";
import { lookUpCard } from "../../shape/lookup.js";
import { tradeSymbol } from "../meaning/trades.js";

/** What a sheet shows beside its words, the leading thing first, and what of it is said in the report. */
export interface OnSheet {
  readonly shapes: readonly ShapeRef[];
  readonly depicted: readonly string[];
  readonly notDepicted: readonly string[];
}

/** Words that the symbol of a trade answers. */
const TRADE =
  /\b(?:baker\w*|caf[eé]|coffee|roaster\w*|shop|store|firm|law|company|clinic|studio|salon|restaurant|brewery|school|jazz|music|concert|cinema|film|festival|repair|agency)\b/iu;

/** More than these are too small to be told apart beside words. */
const MOST = 12;

/**
 * The things of a brief that a sheet shows together, and as many of each as are asked for. A mark with `symbolic` shows
 * what stands for its trade; a poster does so where nothing else can be shown.
 */
export function onSheet(brief: Brief, symbolic: "first" | "last" | null): OnSheet {
  const told = brief.mentions.map((mention) => ({ mention, shape: shapeFor(mention.concept) }));
  const symbol = symbolic === null ? null : tradeSymbol(brief.prompt);
  const trade = symbol === null ? null : shapeFor(symbol);
  const isOfTrade = ({ noun }: Mention) => symbol !== null && TRADE.test(noun);
  const drawn = told.flatMap(({ mention, shape }) =>
    shape && !isWorn(brief, mention) ? [{ mention, shape }] : [],
  );
  const own = drawn.filter(({ mention }) => !isOfTrade(mention));
  const shown =
    trade && (symbolic === "first" || drawn.length === 0) ? [] : own.length > 0 ? own : drawn.slice(0, 1);
  const stands = shown.length === 0 && trade !== null;
  const answered = (noun: string) => stands && TRADE.test(noun);
  const shapes: ShapeRef[] = stands ? [trade] : [];
  const lacking: string[] = [];
  for (const [n, { mention, shape }] of shown.entries()) {
    const left = MOST - shapes.length - (shown.length - 1 - n);
    const asked = mention.uncounted && shown.length > 1 ? 1 : mention.count;
    const count = Math.max(1, Math.min(left, asked));
    for (let copy = 0; copy < count; copy++) shapes.push(shape);
    if (!mention.uncounted && count < asked) lacking.push(`${mention.count - count} more ${mention.noun}`);
  }
  const seen = shown.slice(0, MOST).map(({ mention }) => mention);
  return {
    shapes: shapes.slice(0, MOST),
    depicted: stands ? [symbol!] : seen.map(({ noun }) => noun),
    notDepicted: [
      ...brief.mentions
        .filter((mention) => !seen.includes(mention) && !answered(mention.noun))
        .map(({ noun }) => noun),
      ...lacking,
      ...brief.setting.places.filter((place) => !answered(place)),
    ],
  };
}

/** What somebody wears cannot stand beside them. */
function isWorn({ relations }: Brief, { id }: Mention): boolean {
  return relations.some(({ kind, object }) => kind === "wearing" && object === id);
}

function shapeFor(concept: string): ShapeRef | null {
  const name = judgedIcon(concept)?.icon ?? namedIcon(concept);
  if (name !== null) return { source: "icon", name };
  // What has no drawing is drawn from its model, but for the words of the sheet itself nothing stands in.
  const found = lookUpCard(concept);
  return found && found.substitution === null ? found.entry.ref : null;
}
