import type { Crop, Landform, PlaceKind } from "../../place/place.js";

/** Land of a form of its own: what it is named by in a prompt, the nouns of it, and the kind of place that it is. */
export const LANDFORM_WORDS: readonly {
  readonly landform: Landform;
  readonly kind: PlaceKind;
  readonly said: RegExp;
  readonly nouns: RegExp;
}[] = [
  {
    landform: "reef",
    kind: "sea",
    said: / (?:underwater|under ?water|undersea|(?:under|beneath|below) the (?:\w+ )?(?:sea|ocean|water|waves)|(?:(?:coral|tropical|barrier) )?reefs?(?! knot)|sea ?bed|sea ?floor|ocean floor|bottom of the (?:sea|ocean)|deep sea|kelp forest|(?:jellyfish|octopus|octopuses|squid|seahorses?|sharks?|manta rays?|anglerfish|sea turtles?|clownfish|starfish|stingrays?)(?: \w+){0,3} (?:in|through) (?:the |a )?(?:\w+ ){0,3}(?:sea|ocean|waters?)) /,
    nouns:
      /^(?:reef|coral reef|coral|coral garden|barrier reef|sea|ocean|seabed|sea floor|seafloor|ocean floor|kelp forest|water|underwater|underwater world|world|scene|underwater scene)$/,
  },
  {
    landform: "savannah",
    kind: "meadow",
    said: / (?:savannah?s?|serengeti|masai mara|african plains?|safari|african grasslands?) /,
    nouns:
      /^(?:savannah?|african savannah?|serengeti|masai mara|plain|african plain|safari|grassland|africa)$/,
  },
  {
    landform: "canyon",
    kind: "desert",
    said: / (?:canyons?|mesas?|buttes?|monument valley|badlands|red rocks?|hoodoos?) /,
    nouns:
      /^(?:canyon|grand canyon|mesa|valley|butte|monument valley|badlands?|red rock|hoodoo|desert canyon)$/,
  },
  {
    landform: "volcano",
    kind: "mountains",
    said: / (?:volcano(?:e?s)?|volcanic (?:eruption|landscape|mountain)s?) /,
    nouns:
      /^(?:volcano|volcanic eruption|eruption|lava|smoke|ash|ash cloud|lava flow|volcanic landscape|molten lava)$/,
  },
  {
    landform: "cone",
    kind: "mountains",
    said: / (?:mount fuji|mt fuji|fuji|mount kilimanjaro|kilimanjaro|vesuvius|dormant volcano|extinct volcano) /,
    nouns: /^(?:mount fuji|mt fuji|fuji|mount kilimanjaro|kilimanjaro|vesuvius|volcano)$/,
  },
  {
    landform: "island",
    kind: "sea",
    said: / (?:islands?|islets?|atolls?) /,
    nouns: /^(?:island|tropical island|desert island|islet|atoll|paradise island)$/,
  },
  {
    landform: "ice",
    kind: "sea",
    said: / (?:icebergs?|ice floes?|floating ice|drift ice|arctic (?:sea|ocean)|antarctic (?:sea|ocean)) /,
    nouns: /^(?:iceberg|ice floe|floe|floating ice|drift ice|arctic ocean|arctic sea|sea|ocean)$/,
  },
  {
    landform: "terraces",
    kind: "hills",
    said: / (?:rice (?:terraces?|padd(?:y|ies)|fields?)|terraced (?:fields?|hills?|hillsides?|rice)|padd(?:y|ies) fields?) /,
    nouns: /^(?:terrace|rice terrace|rice paddy|paddy|rice field|field|paddy field|hill|hillside|rice)$/,
  },
  {
    landform: "swamp",
    kind: "lake",
    said: / (?:swamps?|swampland|marsh(?:es|land)?|bayous?|wetlands?|mangroves?|bogs?|everglades) /,
    nouns: /^(?:swamp|swampland|marsh|marshland|bayou|wetland|mangrove|bog|everglade)$/,
  },
];

/** What fields are sown with, by its words. */
export const CROP_WORDS: readonly (readonly [Crop, string])[] = [
  ["lavender", "lavenders?"],
  ["tulip", "tulips?"],
  ["wheat", "wheat|barley|rye|grain|cereal|oats?"],
  ["sunflower", "sunflowers?"],
  ["poppy", "poppy|poppies"],
  ["daisy", "daisy|daisies|chamomile"],
  ["rapeseed", "rapeseed|canola|mustard flowers?|mustard"],
  ["corn", "corn|maize"],
  ["vine", "grapes?|grapevines?|vines?"],
  ["rose", "roses?"],
  ["cotton", "cotton"],
];

/** What a crop stands in. */
export const FIELDS = "fields?|farms?|meadows?|plantations?|rows|farmland";
/** The same as a mention's concept. */
export const FIELD_NOUNS =
  /^(?:field|farm|meadow|plantation|row|farmland|vineyard|cornfield|wheatfield|garden)$/;
