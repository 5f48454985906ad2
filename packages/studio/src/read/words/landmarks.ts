import type { Planted } from "../../place/place.js";
import { list } from "./list.js";

/** Single trees by the nouns that name them. */
export const TREE_KINDS: ReadonlyMap<string, Planted> = new Map(
  (
    [
      [
        "broadleaf",
        "tree, oak, oak tree, beech tree, maple, maple tree, linden tree, apple tree, olive tree, elm, elm tree, chestnut tree, ash tree, pear tree, walnut tree, poplar, alder, plane tree, baobab, acacia, acacia tree, autumn tree, bush, shrub",
      ],
      ["birch", "birch, birch tree, aspen, aspen tree"],
      [
        "blossom",
        "cherry tree, cherry blossom tree, cherry blossom, sakura, sakura tree, blossom tree, almond tree, plum tree",
      ],
      [
        "conifer",
        "pine, pine tree, fir, fir tree, spruce, spruce tree, conifer, cedar, cedar tree, redwood, redwood tree, larch, evergreen, evergreen tree, cypress",
      ],
      ["palm", "palm, palm tree, coconut palm, coconut tree, date palm"],
    ] as const
  ).flatMap(([kind, words]) => list(words).map((word) => [word, kind] as const)),
);

/** What breaks on a shore is the sea itself. */
export const SURF =
  /^(?:(?:ocean|sea|tidal|breaking|crashing) )?(?:wave|surf|tide|breaker|swell|foam|spray)$/;

/** A shore of rock, by the words that say so. */
export const ROCKY_SHORE =
  / (?:(?:rocky|rugged|craggy|jagged|stony|wild|dramatic) (?:\w+ )?(?:coast|coastline|shore|shoreline|seashore|beach|cove|bay)|sea ?cliffs?|coastal cliffs?|cliffs? (?:by|over|above|at) the (?:sea|ocean)|sea stacks?|coast|coastline|crashing (?:against|on|onto|into|over) (?:the )?(?:\w+ )?(?:rocks?|cliffs?)|rocks? in the (?:sea|surf|ocean)|cliffs?|crags?|rocks) /;

/** A shore of sand, whatever else is said of it. */
export const SANDY_SHORE = / (?:sand|sandy|tropical|palms?|palm trees?|beach|tropics|dunes?) /;

/** What stands on a hilltop or on a summit, by the words that say so; a mountain road is none. */
export const ON_TOP =
  / (?:on|atop|upon|crowning|on top of) (?:a|an|the|top of a|top of the) (?:(?!hill|mountain)\w+ ){0,3}(?:hill|hills|hilltop|hill top|mountain|mountaintop|mountain top|summit|peak|knoll|mound|ridge) (?!(?:roads?|highways?|streets?|lanes?|pass|passes|paths?|trails?|tracks?|lakes?|streams?|rivers?|meadows?|pastures?|villages?|towns?|valleys?|bikes?|railways?|ranges?|slopes?) )/;

/** What says that a wood is a jungle. */
export const TROPICAL = / (?:jungles?|rainforests?|rain forests?|tropical|tropics|amazon|congo|borneo) /;

/** Falling water. */
export const FALLS = /^(?:waterfall|cascade|cataract|falls|water fall)$/;

/** What hangs in the sky itself when something is under it. */
export const SKY_BODIES: ReadonlyMap<string, "moon" | "sun" | "stars" | "clouds"> = new Map([
  ["moon", "moon"],
  ["full moon", "moon"],
  ["crescent moon", "moon"],
  ["half moon", "moon"],
  ["moonlight", "moon"],
  ["star", "stars"],
  ["milky way", "stars"],
  ["starry sky", "stars"],
  ["night sky", "stars"],
  ["shooting star", "stars"],
  ["setting sun", "sun"],
  ["rising sun", "sun"],
  ["sunset", "sun"],
  ["sunrise", "sun"],
  ["storm cloud", "clouds"],
  ["thundercloud", "clouds"],
  ["lightning", "clouds"],
]);
