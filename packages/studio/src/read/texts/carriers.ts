import { singularPhrase } from "../singular.js";

/** Things that carry words by nature, most telling first where several stand in a clause. */
const CARRIERS =
  "neon sign|neon light|shop sign|street sign|road sign|wooden sign|door sign|signpost|sign ?board|sign|billboard|storefront|shopfront|shop front|chalkboard|blackboard|whiteboard|black board|t-?shirt|tee shirt|tee|shirt|hoodie|sweater|jersey|coffee mug|coffee cup|travel mug|mug|teacup|cup|wine bottle|water bottle|bottle|jar|tin can|can|cardboard box|gift box|cereal box|pizza box|box|package|parcel|carton|paper bag|shopping bag|tote bag|bag|book|notebook|magazine|newspaper|album|computer screen|phone screen|screen|laptop|monitor|television|tv|smartphone|cell phone|phone|tablet|speech bubble|thought bubble|speech balloon|banner|flag|placard|poster|picture frame|plaque|nameplate|gravestone|tombstone|headstone|license plate|birthday cake|cake|cookie|cupcake|balloon|balloons|cap|hat|apron|door|wall|window|envelope|letter|greeting card|card|ticket|license plate|stamp|paper|scroll|sheet|note|medal|trophy|coin|badge|button|sticker|pillow|doormat|welcome mat|mat|blanket|truck|van|bus|taxi|car|train|boat|ship|airplane|plane|rocket|robot|drum|surfboard|skateboard|suitcase|backpack|bus stop|mailbox|stop sign|candle|plate|bowl|calendar|map|clock|tombstone|cube|ball|bench|building|house|shop|store|cafe|bakery|restaurant|wooden board|board|log|stone|rock|pumpkin|apple|egg|bread|pizza|watch|ring|key|bookmark|menu|pencil|pen|eraser|crate|barrel|bucket|sandcastle|snow|sand";

const CARRIER = new RegExp(`\\b(?:${CARRIERS})s?\\b`, "giu");
const NEXT = new RegExp(
  `^\\s*(?:on|across|over|above|onto|upon|in)\\s+(?:(?:the|a|an|its|his|her|their|each)\\s+)?(?:(?:front|side|cover) of\\s+(?:a|the)\\s+)?(?:[\\p{L}-]+\\s+){0,3}?(${CARRIERS})s?\\b`,
  "iu",
);

/** What signs hang on. */
const BEHIND = /^(?:door|wall|window|building|house|shop|store|cafe|bakery|restaurant)s?$/iu;

/**
 * The carrier that a text stands on, in singular: the one right before it ("a sign saying …"), else the one that
 * follows ("… on a mug"), else the last before it. Null where there is none.
 */
export function carrierOf(before: string, after: string): string | null {
  const last = [...before.matchAll(CARRIER)].at(-1);
  const close = last && /^[\s,]*$/u.test(before.slice(last.index + last[0].length));
  // "A sign over a door that says …": the sign says it.
  const earlier = [...before.matchAll(CARRIER)].at(-2)?.[0];
  const sign = close && BEHIND.test(last[0]) && earlier && /sign|board|banner|plaque|flag/iu.test(earlier);
  const found = (sign ? earlier : close ? last[0] : NEXT.exec(after)?.[1]) ?? last?.[0];
  if (found === undefined) return null;
  return singularPhrase(found.toLowerCase().replaceAll(/[\s-]+/g, " ")).word;
}
