import type { ShapeEntry } from "./catalogue.js";
import { meaningOf } from "./icons/emoji.js";
import { modelKind } from "./sculpted/index.js";
import type { ModelKind } from "./sculpted/models/index.js";

/** What a thing is to someone who has to photograph it. */
export type Genre =
  | "animal"
  | "person"
  | "food"
  | "jewel"
  | "worn"
  | "device"
  | "furniture"
  | "plant"
  | "aloft"
  | "tool"
  | "building"
  | "toy"
  | "vehicle"
  | "symbol"
  | "object";

const BY_KIND: Readonly<Record<ModelKind, Genre>> = {
  animals: "animal",
  clothing: "worn",
  devices: "device",
  food: "food",
  furniture: "furniture",
  nature: "plant",
  objects: "object",
  people: "person",
  places: "building",
  play: "toy",
  solids: "symbol",
  tableware: "food",
  vehicles: "vehicle",
};

/** Models that are photographed otherwise than their kind. */
const ONES: Readonly<Record<string, Genre>> = Object.fromEntries(
  Object.entries({
    jewel: "bracelet necklace ring watch crown diamond crystal trophy coin sword key sunglasses",
    toy: "robot teddy-bear snowman ghost duck dinosaur dragon astronaut umbrella gift",
    aloft:
      "airplane helicopter hot-air-balloon kite balloon cloud sun moon star planet earth rocket butterfly bee bat parrot bird feather",
    object:
      "basket bucket candle clock fan painting pillow toilet-paper towel trash-bag trash-can toaster lamp mirror blanket flag playing-card die",
    symbol: "heart speech-bubble fire",
    building: "mountain volcano bench",
    tool: "axe hammer saw scissors screwdriver shovel wrench",
    device: "microwave piano guitar violin trumpet drum",
    plant: "mushroom",
    vehicle: "skateboard",
    worn: "suitcase backpack handbag wallet",
  }).flatMap(([genre, names]) => names.split(" ").map((name) => [name.replaceAll("-", " "), genre as Genre])),
);

const BY_GROUP: readonly (readonly [RegExp, Genre])[] = [
  [/^animal-(?:bird|bug)/, "animal"],
  [/^animal|monkey/, "animal"],
  [/^plant/, "plant"],
  [/^food|^drink|dishware/, "food"],
  [/^transport-air|sky-weather/, "aloft"],
  [/^transport/, "vehicle"],
  [/^place-(?:building|religious|geographic|other)/, "building"],
  [/^clothing/, "worn"],
  [/^award-medal/, "jewel"],
  [/^(?:sport|game|event|arts-crafts)/, "toy"],
  [/^(?:phone|computer|light-video|sound|music|musical-instrument)/, "device"],
  [/^household/, "furniture"],
  [/^(?:tool|lock|science|medical)/, "tool"],
  [/^(?:heart|emotion|arrow|religion|zodiac|av-symbol|math|currency|other-symbol|keycap|warning)/, "symbol"],
  [/^(?:person|role|family|face|hand|body)/, "person"],
];

/** Whether a thing has a body that lives. */
export function isCreature({ ref, figure }: Pick<ShapeEntry, "ref" | "figure">): boolean {
  if (figure) return true;
  const kind = ref.source === "sculpted" ? modelKind(baseName(ref.name)) : undefined;
  return kind === "animals" || kind === "people";
}

/** A model's name without what its variant is called. */
function baseName(name: string): string {
  return name.replace(/[~+/].*$/, "");
}

/** What genre of picture a thing asks for; "object" for all that is none of the rest. */
export function genreOf({ ref, figure }: Pick<ShapeEntry, "ref" | "figure">): Genre {
  if (figure) return "person";
  if (ref.source === "words") return "symbol";
  if (ref.source === "sculpted") {
    const name = baseName(ref.name);
    const kind = modelKind(name);
    return ONES[name] ?? (kind ? BY_KIND[kind] : "object");
  }
  const group = meaningOf(ref.name).group;
  return (group && BY_GROUP.find(([pattern]) => pattern.test(group))?.[1]) || "object";
}
