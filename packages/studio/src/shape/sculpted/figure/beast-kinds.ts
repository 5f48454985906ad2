/** What stands up, hangs or sticks out at the sides of a beast's head. */
export type Ears = "pointed" | "round" | "long" | "hanging" | "leaf" | "wide" | "fan" | "bolts" | "none";
/** What is before its face: a cat's, a dog's, a fox's, a pig's, a cow's, a frog's, a bird's, a duck's, an elephant's, a koala's, a robot's. */
export type Muzzle =
  | "short"
  | "snout"
  | "long"
  | "disc"
  | "blunt"
  | "flat"
  | "beak"
  | "bill"
  | "trunk"
  | "broad"
  | "screen";
/** What is laid over its fur or grows on it. */
export type Mark =
  | "mask"
  | "rings"
  | "stripes"
  | "cheeks"
  | "cap"
  | "mane"
  | "whiskers"
  | "horns"
  | "antlers"
  | "wool"
  | "antenna"
  | "face";

/** The head of one who is no person, but walks upright and wears clothes. */
export interface BeastKind {
  readonly names: readonly string[];
  readonly fur: string;
  /** Of muzzle, cheeks and inner ears. */
  readonly pale: string;
  /** Of nose, beak or bill. */
  readonly nose: string;
  /** Of masks, stripes and the tips of ears; absent: as the nose. */
  readonly dark?: string;
  readonly ears: Ears;
  readonly muzzle: Muzzle;
  readonly marks?: readonly Mark[];
  /** Its eyes, where they are not as all eyes are: their colour, and their size against others. */
  readonly eyes?: { readonly colour: string; readonly size: number };
  /** Of what it is, where that is no fur. */
  readonly material?: "plastic" | "metal";
}

const names = (list: string): readonly string[] => list.split(", ");

export const BEAST_KINDS: readonly BeastKind[] = [
  {
    names: names("cat, kitten, kitty, tabby, tabby cat, kitty cat"),
    ...{ fur: "#8f939b", pale: "#fbf6ee", nose: "#e58f97", dark: "#565a63" },
    ...{ ears: "pointed", muzzle: "short", marks: ["whiskers", "stripes"] },
  },
  {
    names: names("dog, puppy, pup, doggy, hound, corgi, beagle, golden retriever, labrador, pug, bulldog"),
    ...{
      fur: "#c98d4f",
      pale: "#f7ead7",
      nose: "#241d1c",
      ears: "hanging",
      muzzle: "snout",
      marks: ["cheeks"],
    },
  },
  {
    names: names("fox, red fox, vixen"),
    ...{ fur: "#e8712a", pale: "#fff6e9", nose: "#1d1a1c", dark: "#3a2723" },
    ...{ ears: "pointed", muzzle: "long", marks: ["cheeks"] },
  },
  {
    names: names("wolf, husky, coyote, jackal, werewolf, shiba inu, german shepherd"),
    ...{ fur: "#7d838d", pale: "#eceae6", nose: "#1d1a1c", dark: "#4a4f58" },
    ...{ ears: "pointed", muzzle: "long", marks: ["cheeks"] },
  },
  {
    names: names("bear, brown bear, grizzly, grizzly bear, teddy bear, teddy"),
    ...{ fur: "#8a5630", pale: "#d9aa78", nose: "#241a18", ears: "round", muzzle: "snout" },
  },
  {
    names: names("polar bear"),
    ...{ fur: "#f4f1ea", pale: "#fffdf8", nose: "#2a2626", ears: "round", muzzle: "snout" },
  },
  {
    names: names("panda, panda bear, giant panda"),
    ...{ fur: "#faf7f0", pale: "#faf7f0", nose: "#1f1c1e", ears: "round", muzzle: "snout", marks: ["rings"] },
  },
  {
    names: names("rabbit, bunny, hare, bunny rabbit"),
    ...{
      fur: "#e9e2d8",
      pale: "#fffaf2",
      nose: "#f2a0a4",
      ears: "long",
      muzzle: "short",
      marks: ["whiskers"],
    },
  },
  {
    names: names("mouse, rat, hamster, guinea pig, gerbil, chinchilla"),
    ...{
      fur: "#a98565",
      pale: "#f6e4d2",
      nose: "#e88f95",
      ears: "wide",
      muzzle: "long",
      marks: ["whiskers"],
    },
  },
  {
    names: names("squirrel, chipmunk, red panda, otter, beaver, weasel, ferret, meerkat, hedgehog"),
    ...{
      fur: "#b5652f",
      pale: "#fbe9d2",
      nose: "#2b2020",
      ears: "round",
      muzzle: "short",
      marks: ["cheeks"],
    },
  },
  {
    names: names("raccoon, racoon, badger"),
    ...{ fur: "#8b8d92", pale: "#f1efea", nose: "#1d1a1c", dark: "#34343a" },
    ...{ ears: "round", muzzle: "long", marks: ["mask"] },
  },
  {
    names: names("lion"),
    ...{ fur: "#e3a94a", pale: "#fbf0d8", nose: "#6e3b2c", dark: "#a35a22" },
    ...{ ears: "round", muzzle: "snout", marks: ["mane"] },
  },
  {
    names: names("tiger, tiger cub"),
    ...{ fur: "#ef8b2c", pale: "#fff8ec", nose: "#e58f87", dark: "#231d1c" },
    ...{ ears: "round", muzzle: "snout", marks: ["stripes", "cheeks"] },
  },
  {
    names: names("leopard, cheetah, jaguar, lynx, lioness, cougar, panther, puma"),
    ...{
      fur: "#e0ab55",
      pale: "#fff5e2",
      nose: "#6e3b2c",
      ears: "round",
      muzzle: "snout",
      marks: ["cheeks"],
    },
  },
  {
    names: names("monkey, chimpanzee, chimp, ape, sloth, lemur"),
    ...{ fur: "#7a4b2c", pale: "#e7bd92", nose: "#4d2f20", ears: "round", muzzle: "flat", marks: ["face"] },
  },
  {
    names: names("gorilla"),
    ...{ fur: "#3b3a3f", pale: "#6e6a6c", nose: "#232225", ears: "round", muzzle: "flat", marks: ["face"] },
  },
  {
    names: names("koala, koala bear"),
    ...{ fur: "#9aa0a8", pale: "#f4f1ec", nose: "#2c2a2e", ears: "wide", muzzle: "broad" },
  },
  {
    names: names("pig, piglet, hog, boar"),
    ...{ fur: "#f2a9ad", pale: "#e98f96", nose: "#b85f68", ears: "leaf", muzzle: "disc" },
  },
  {
    names: names("cow, bull, ox, buffalo, bison, yak"),
    ...{ fur: "#fbf8f2", pale: "#f0b6ad", nose: "#8c5750", dark: "#2a2527" },
    ...{ ears: "leaf", muzzle: "blunt", marks: ["cap", "horns"] },
  },
  {
    names: names("horse, pony, donkey, mule, llama, alpaca, camel, kangaroo"),
    ...{ fur: "#94592f", pale: "#d8b08a", nose: "#4b3226", dark: "#3a2318" },
    ...{ ears: "pointed", muzzle: "blunt", marks: ["cap"] },
  },
  {
    names: names("goat, billy goat, ram"),
    ...{ fur: "#efe9de", pale: "#fbf8f1", nose: "#b98a7c", ears: "leaf", muzzle: "long", marks: ["horns"] },
  },
  {
    names: names("sheep, lamb"),
    ...{ fur: "#3d3836", pale: "#57504d", nose: "#1f1b1b", dark: "#f6f1e6" },
    ...{ ears: "leaf", muzzle: "snout", marks: ["wool"] },
  },
  {
    names: names("deer, stag, reindeer, moose, elk"),
    ...{ fur: "#a9703f", pale: "#f2dcc0", nose: "#2a1f1c", dark: "#6b4526" },
    ...{ ears: "leaf", muzzle: "long", marks: ["antlers"] },
  },
  {
    names: names("frog, toad"),
    ...{ fur: "#5fae3f", pale: "#dcebb0", nose: "#3f7a2b", ears: "none", muzzle: "flat" },
  },
  {
    names: names("crocodile, alligator, dinosaur, lizard, dragon, t rex, gecko, chameleon"),
    ...{ fur: "#4f9a4c", pale: "#d9e3a4", nose: "#35632f", ears: "none", muzzle: "blunt" },
  },
  {
    names: names("owl"),
    ...{ fur: "#8d6a47", pale: "#f0dfc2", nose: "#e8a33a", ears: "pointed", muzzle: "beak", marks: ["face"] },
  },
  {
    names: names("penguin"),
    ...{ fur: "#2c3240", pale: "#fdfbf6", nose: "#f0a030", ears: "none", muzzle: "beak", marks: ["face"] },
  },
  {
    names: names("chicken, hen, eagle, bird, seagull, pigeon, dove"),
    ...{ fur: "#f7f3ea", pale: "#fffdf6", nose: "#efa62f", ears: "none", muzzle: "beak" },
  },
  {
    names: names("crow, raven"),
    ...{ fur: "#26262c", pale: "#3a3a42", nose: "#17171b", ears: "none", muzzle: "beak" },
  },
  {
    names: names("parrot"),
    ...{ fur: "#d63a32", pale: "#fbf3e4", nose: "#2a2626", ears: "none", muzzle: "beak", marks: ["face"] },
  },
  {
    names: names("duck, duckling, goose, platypus"),
    ...{ fur: "#f6d04a", pale: "#fbe28a", nose: "#ee8a2c", ears: "none", muzzle: "bill" },
  },
  {
    names: names("elephant"),
    ...{ fur: "#8c98ac", pale: "#e6a9ae", nose: "#8c98ac", ears: "fan", muzzle: "trunk" },
  },
  {
    names: names("robot, android, droid, bot, cyborg"),
    ...{ fur: "#6fb7c9", pale: "#4a4f5b", nose: "#7df3e1", dark: "#1f2733", material: "plastic" },
    ...{ ears: "bolts", muzzle: "screen", marks: ["antenna"], eyes: { colour: "#7df3e1", size: 1.1 } },
  },
  {
    names: names("alien, extraterrestrial, martian"),
    ...{ fur: "#86c46c", pale: "#b9e09f", nose: "#3f6b34", ears: "none", muzzle: "flat" },
    ...{ marks: ["antenna"], eyes: { colour: "#17151a", size: 1.7 } },
  },
];

const byName = new Map(BEAST_KINDS.flatMap((kind) => kind.names.map((name) => [name, kind] as const)));

/** What kind of head the beast of a word (lower-case singular) has; null where none is known. */
export function beastKind(name: string): BeastKind | null {
  return byName.get(name) ?? null;
}
