import type { PlaceKind, Site } from "../../place/place.js";

/**
 * Places that people have made: the site, the kind of place that it is where nothing else says, what names it in a prompt,
 * the nouns of it, and what it shows by itself; `unless` says what makes it another place.
 */
export const SITE_WORDS: readonly {
  readonly site: Site;
  readonly kind: PlaceKind;
  readonly said: RegExp;
  readonly unless?: RegExp;
  readonly nouns: RegExp;
  readonly shows: RegExp;
}[] = [
  {
    site: "harbour",
    kind: "lake",
    said: / (?:harbou?rs?|harbou?rside|marinas?|fishing (?:village|town|port|quay)s?|(?:fishing|small|old|sea|river) ports?|quays?|quayside|docks|seaside (?:village|town)s?|coastal (?:village|town)s?|boatyard) /,
    nouns:
      /^(?:harbou?r|harbou?rside|marina|port|quay|quayside|dock|docks|village|town|fishing village|fishing harbou?r|boatyard|seaside village)$/,
    shows:
      /^(?:boat|fishing boat|sailing boat|sailboat|yacht|rowing boat|rowboat|house|cottage|jetty|pier|quay|sea|bay|water|wharf|ocean|coast|mooring|fisherman|fishermen)$/,
  },
  {
    site: "farm",
    kind: "hills",
    said: / (?:farms?|farmyards?|farmsteads?|barnyards?|farmhouses?|homesteads?|ranch|ranches) /,
    nouns:
      /^(?:farm|farmyard|farmstead|barnyard|homestead|ranch|farmhouse|dairy farm|family farm|organic farm|countryside)$/,
    shows: /^(?:barn|field|fence|farmhouse|hay bale|tractor|house|crop|pasture|country|farmland|land|hill)$/,
  },
  {
    site: "garden",
    kind: "meadow",
    said: / (?:gardens?|flower beds?|herbaceous borders?|backyards?|back yards?) /,
    nouns:
      /^(?:garden|cottage garden|flower garden|english garden|backyard|back yard|botanical garden|secret garden|rose garden|kitchen garden)$/,
    shows:
      /^(?:flower|bed|flower bed|flowerbed|border|path|garden path|lawn|hedge|cottage|house|bench|bush|shrub|blossom|bloom|rose|plant)$/,
  },
  {
    site: "market",
    kind: "street",
    said: / (?:markets?|marketplaces?|market places?|street markets?|farmers markets?|bazaars?|flea markets?|market (?:street|stalls?|square)s?|souks?) /,
    nouns:
      /^(?:market|marketplace|market place|street market|farmers market|farmer market|bazaar|flea market|market street|market square|souk|square|town square|street)$/,
    shows:
      /^(?:stall|market stall|food stall|fruit stall|stand|people|person|crowd|shopper|awning|cobblestone|house|fruit|vegetable|vendor|town)$/,
  },
  {
    site: "square",
    kind: "street",
    said: / (?:(?:town|market|village|city|main|old|central|public) squares?|plazas?|piazzas?) /,
    nouns: /^(?:square|town square|market square|village square|city square|main square|plaza|piazza)$/,
    shows:
      /^(?:fountain|tree|bench|people|person|crowd|cafe|café|cobblestone|house|church|town|building|table|pigeon)$/,
  },
  {
    site: "old town",
    kind: "street",
    said: / (?:old towns?|(?:cobbled?|cobblestone|cobblestoned|medieval|european|italian|french|historic|narrow|old|village|tuscan|spanish|german) (?:\w+ )?(?:streets?|alleys?|alleyways?|lanes?|towns?)|alleys?|alleyways?) /,
    unless: / (?:neon|cyberpunk|futuristic) /,
    nouns:
      /^(?:town|old town|street|alley|alleyway|lane|village street|city street|medieval town|cobblestone street)$/,
    shows:
      /^(?:cobblestone|cobble|house|people|person|cafe|café|awning|lamp|street lamp|shop|building|church|bicycle|village|flower)$/,
  },
  {
    site: "road",
    kind: "hills",
    said: / (?:(?:mountain|country|winding|desert|forest|rural|alpine|scenic|open|empty|lonely|coastal|long|straight|curvy|curving|hairpin) (?:\w+ )?(?:roads?|highways?)|highways?|country lanes?|roads? (?:through|over|into|across|between|in|winding|up|down|along|leading)|mountain pass(?:es)?|hairpin bends?|serpentines?) /,
    nouns:
      /^(?:road|highway|country road|mountain road|country lane|lane|forest road|desert road|mountain pass|pass|hairpin bend|serpentine|bend|curve)$/,
    shows:
      /^(?:mountain|hill|field|forest|wood|valley|countryside|desert|meadow|tree|conifer|alps|peak|land|nowhere|pine|distance|horizon)$/,
  },
  {
    site: "path",
    kind: "hills",
    said: / (?:paths?|footpaths?|trails?|tracks?|pathways?|hiking trails?|dirt roads?|dirt tracks?|gravel roads?) (?:\w+ )?(?:through|over|into|across|between|in|winding|up|down|along|leading) | (?:forest|woodland|country|mountain|winding|hiking|meadow|dirt|gravel|garden|jungle) (?:\w+ )?(?:paths?|footpaths?|trails?|tracks?|roads?|pathways?) | (?:forest|woods?|woodland|jungle|hills?|meadow|mountains?) (?:\w+ )?with an? (?:[\w-]+ ){0,2}(?:path|footpath|trail|pathway) /,
    nouns:
      /^(?:path|footpath|trail|track|pathway|hiking trail|forest path|dirt road|road|gravel road|country path|mountain path|woodland path|mountain trail|forest trail)$/,
    shows:
      /^(?:mountain|hill|field|forest|wood|valley|countryside|meadow|tree|land|jungle|woodland|distance)$/,
  },
];
