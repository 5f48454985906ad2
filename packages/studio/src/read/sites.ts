import type { PlaceKind } from "../place/place.js";
import type { Draft, MentionDraft } from "./draft.js";
import { kindOf, phraseOf } from "./land-words.js";
import { type Found, isPlain } from "./landmarks.js";
import { SITE_WORDS } from "./words/sites.js";

type Heard = Pick<Draft, "mentions" | "relations" | "places">;

/** "A fishing harbour", "a farm at sunrise", "a winding mountain road": places that people have made; null where there is none. */
export function siteIn({ mentions, places, relations }: Heard, said: string): Found | null {
  for (const { site, kind, said: words, unless, nouns, shows } of SITE_WORDS) {
    if (!words.test(said) || unless?.test(said)) continue;
    // However small a harbour is, it is no thing.
    const own = mentions.filter(
      (mention) => nouns.test(mention.concept) && isPlain({ ...mention, size: "normal" }),
    );
    const phrase =
      places.find((place) => nouns.test(lastOf(place, nouns)) || words.test(` ${place.toLowerCase()} `)) ??
      null;
    if (own.length === 0 && phrase === null) continue;
    // What it holds by itself is part of it, unless the words say how that looks or put something on it.
    const ids = new Set(own.map(({ id }) => id));
    const touched = new Set(relations.filter(isTouch).flatMap(({ subject, object }) => [subject, object]));
    const held = mentions.filter(
      (mention) =>
        !ids.has(mention.id) &&
        isPlain(mention) &&
        shows.test(nameOf(mention)) &&
        !isHeldBy(touched, mention, ids),
    );
    const lands = [...held, ...own].map((mention) => kindOf(phraseOf(mention)));
    return {
      kind: LANDED.has(site)
        ? landOf([...lands, ...places.map((place) => kindOf(place.toLowerCase()))], said, kind)
        : kind,
      words: [...own.map(({ noun }) => noun), ...(phrase ? [phrase] : []), ...held.map(({ noun }) => noun)],
      mentions: [...ids, ...held.map(({ id }) => id)],
      phrase,
      site,
    };
  }
  return null;
}

/** The lands and things among a prompt's places that its site shows. */
export function namedBySite({ places }: Pick<Draft, "places">, { site, kind }: Found): readonly string[] {
  const shown = SITE_WORDS.find((words) => words.site === site);
  if (!shown) return [];
  return places
    .map((place) => place.toLowerCase())
    .filter((place) => kindOf(place) === kind || shown.shows.test(place) || shown.nouns.test(place));
}

/** Sites that take the form of the land that they are said to be in. */
const LANDED: ReadonlySet<string> = new Set(["road", "path"]);
const WILD: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  "mountains",
  "hills",
  "forest",
  "meadow",
  "desert",
  "snow",
]);

function landOf(lands: readonly (PlaceKind | null)[], said: string, usual: PlaceKind): PlaceKind {
  if (/ (?:mountains?|alpine|alps|hairpin|serpentines?|pass) /.test(said)) return "mountains";
  if (/ (?:forests?|woods?|woodland|jungle|pines?) /.test(said)) return "forest";
  if (/ deserts? /.test(said)) return "desert";
  return lands.find((land): land is PlaceKind => land !== null && WILD.has(land)) ?? usual;
}

function lastOf(place: string, nouns: RegExp): string {
  const words = place.toLowerCase().split(" ");
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(" ");
    if (nouns.test(tail)) return tail;
  }
  return "";
}

function nameOf({ concept, states }: MentionDraft): string {
  // "Flower beds" are no beds.
  return concept === "bed" && !states.some((state) => /^flower$/i.test(state)) ? "-" : concept;
}

function isTouch({ kind }: Draft["relations"][number]): boolean {
  return kind === "on" || kind === "holding" || kind === "wearing";
}

function isHeldBy(touched: ReadonlySet<string>, { id }: MentionDraft, own: ReadonlySet<string>): boolean {
  return touched.has(id) && !own.has(id);
}
