import type { AskedPlace, Brief } from "../../brief.js";
import { randomFrom } from "../../math/random.js";
import type { PlaceKind, TimeOfDay } from "../../place/place.js";
import { list } from "../../read/words/list.js";
import type { PromptRequest } from "../../request.js";
import { isMinimal } from "../camera/framing.js";

/** Where an illustrator shows what is at home out of doors, when nobody says where it is. */
const HOMES: readonly (readonly [PlaceKind, readonly string[]])[] = [
  ["space", list("rocket, spaceship, spacecraft, satellite, ufo, astronaut, space shuttle, flying saucer")],
  [
    "sea",
    list(
      "boat, sailboat, ship, yacht, sailing boat, fishing boat, whale, dolphin, submarine, canoe, kayak, ferry, pirate ship",
    ),
  ],
  [
    "beach",
    list(
      "lighthouse, crab, turtle, sea turtle, surfboard, palm tree, flamingo, beach umbrella, sandcastle, seagull",
    ),
  ],
  ["snow", list("penguin, polar bear, snowman, igloo, sled, reindeer, seal, walrus, sledge")],
  ["desert", list("camel, cactus, scorpion, pyramid, lizard, coyote")],
  [
    "city",
    list(
      "bus, taxi, tram, skyscraper, scooter, double decker bus, fire truck, ambulance, police car, motorcycle",
    ),
  ],
  [
    "mountains",
    list("eagle, tent, cabin, log cabin, goat, cable car, steam train, locomotive, yak, llama, alpaca"),
  ],
  [
    "forest",
    list(
      "fox, bear, deer, wolf, owl, squirrel, mushroom, hedgehog, moose, raccoon, badger, stag, woodpecker, pine tree, fir tree",
    ),
  ],
  [
    "hills",
    list(
      "cow, sheep, horse, dog, cat, rabbit, pig, chicken, rooster, duck, goose, donkey, lamb, bull, pony, hen, bird, house, barn, windmill, tree, apple tree, car, truck, bicycle, tractor, castle, train, church, caravan, camper, camper van, van, farm, wind turbine, hot air balloon, elephant, giraffe, lion, tiger, zebra, rhino, kangaroo, unicorn, dinosaur, dragon, hay bale, scarecrow, bench, cottage, well, mill, butterfly",
    ),
  ],
];
const HOME = new Map(HOMES.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));

/**
 * The place that an illustration shows of itself; null where the ground, its colour or its weights are asked for, where
 * anything in it belongs indoors, or where it is to be plain.
 */
export function sceneryFor(
  brief: Brief,
  {
    background,
    transparent,
    weights,
    seed,
  }: Pick<PromptRequest, "background" | "transparent" | "weights" | "seed">,
): AskedPlace | null {
  const { style, setting, mentions } = brief;
  if ((style !== "flat" && style !== "silhouette") || mentions.length === 0 || isMinimal(brief)) return null;
  const given = background !== null || transparent === true || weights !== undefined;
  if (given || setting.colour !== null || setting.places.length > 0) return null;
  const homes = mentions.map(({ concept }) => HOME.get(concept));
  const [home] = homes;
  if (!home || homes.some((other) => other === undefined)) return null;
  return { kind: home, ...UNSAID, time: timeOf(style, randomFrom("scenery", seed)()) };
}

/** Silhouettes stand before an evening sky. */
function timeOf(style: Brief["style"], chance: number): TimeOfDay | null {
  if (style === "silhouette") return "sunset";
  return chance < 0.3 ? "sunset" : null;
}

const UNSAID: Omit<AskedPlace, "kind" | "time"> = {
  words: [],
  mentions: [],
  phrase: null,
  answered: [],
  high: false,
  moon: false,
  weather: null,
  season: null,
};
