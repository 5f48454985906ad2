/** Pictures that live by type, laid out flat. */
export const FORMATS = [
  "poster",
  "banner",
  "social card",
  "business card",
  "label",
  "menu",
  "invitation",
  "book cover",
  "slide",
  "infographic",
  "logo",
] as const;

export type FormatName = (typeof FORMATS)[number];

const WORDS: readonly (readonly [FormatName, string])[] = [
  ["business card", "business card|visiting card|calling card|name card"],
  [
    "invitation",
    "(?:(?:wedding|birthday|party|christmas|dinner) )?invitation(?: card)?|invite|save the date(?: card)?|greeting card|birthday card|wedding card|thank[- ]you card|christmas card",
  ],
  ["menu", "menu(?: card| board| design)?|price list|wine list|drinks list"],
  [
    "book cover",
    "book cover|album cover|magazine cover|novel cover|record cover|ebook cover|cover of a (?:book|novel|magazine)",
  ],
  [
    "social card",
    "social (?:media )?(?:card|post|graphic|banner)|instagram (?:post|story)|facebook post|twitter card|open graph image|og image|quote card|linkedin post",
  ],
  ["infographic", "infographic|(?:bar|line|pie|column|donut) (?:chart|graph|diagram)|chart|graph"],
  ["slide", "(?:title |presentation |keynote |powerpoint |pitch deck )?slide|presentation cover"],
  ["banner", "(?:web |website |sale |hero |advertising |header |youtube )?banner|web header|leaderboard ad"],
  [
    "label",
    "(?:product |wine |beer |bottle |jar |packaging |food |jam |honey |coffee )?label(?: design)?|(?:round |vinyl |die[- ]cut |bumper )?sticker(?: design)?|decal|packaging design|gift tag|price tag|hang ?tag",
  ],
  ["poster", "(?:[a-z]+ )?(?:poster|flyer|flier|leaflet|placard|playbill|handbill)(?: design)?"],
  [
    "logo",
    "(?:round |circular )?(?:logo )?(?:badge|emblem|roundel)(?: logo| design)?|(?:round |circular |vintage |postal )*(?:round|circular) (?:rubber |ink |passport |vintage )*(?:stamp|seal)(?: design| logo)?|(?:rubber |ink )?stamp (?:design|logo)|logo(?:type)?|wordmark|word mark|brand mark|lettermark|monogram",
  ],
];

export interface FoundFormat {
  readonly name: FormatName;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** The format a prompt asks for as the picture itself; null where there is none, or it is but a thing in a scene. */
export function findFormat(prompt: string, outside: (at: number) => boolean): FoundFormat | null {
  for (const [name, words] of WORDS) {
    for (const match of prompt.matchAll(new RegExp(`\\b(?:${words})s?\\b`, "giu"))) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (!outside(from) || isThing(prompt.slice(0, from), prompt.slice(to), name)) continue;
      return { name, words: match[0], from, to };
    }
  }
  return null;
}

/** "Holding a banner", "a poster on a wall", "a logo on a mug": there it is a thing among others. */
function isThing(before: string, after: string, name: FormatName): boolean {
  if (
    /\b(?:holding|carrying|with|behind|beside|reading|under|near|and|next to|on|in front of|has)\s+(?:(?:a|an|the|its|his|her|two|small|big|large|old|red|white|blue)\s+)*$/iu.test(
      before,
    )
  ) {
    // "A jar with a label": the jar is what is drawn.
    return !/^\s*(?:a|an|the)?\s*$/iu.test(before);
  }
  if (name === "logo") return /^\s*on\s+(?:a|an|the)\b/iu.test(after);
  if (name === "label") return !/\bfor\b/iu.test(after) && /^\s*(?:on|of)\s+(?:a|an|the)\b/iu.test(after);
  return /^\s*(?:is\s+)?(?:hanging|pinned|lying|standing|taped|glued|mounted|held|floating|draped|stretched|(?:on|against|over|above|across|behind|in front of|next to|beside)\s+(?:a|an|the)\s+(?!(?:\w+\s){0,3}(?:background|ground|backdrop)))/iu.test(
    after,
  );
}
