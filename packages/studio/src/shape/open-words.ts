/** Words that leave it open which of several forms is meant, and the models that show them; the first is their own. */
const OPEN: readonly (readonly [words: string, forms: string])[] = [
  [
    "dog, puppy, pup, doggy",
    "dog, golden retriever, corgi, shiba inu, german shepherd, dalmatian, black labrador, husky, dachshund",
  ],
  ["flower, blossom, bloom", "flower, flower, daisy, tulip, poppy, daffodil, peony, lily"],
  ["vase, flower vase", "vase, bottle vase, cylinder vase, trumpet vase, shouldered vase"],
  ["mug, coffee mug", "mug, tapered mug, barrel mug"],
  ["cup, coffee cup, coffee, cup of coffee", "mug, tapered mug, barrel mug, tea cup"],
  ["bottle, glass bottle, wine bottle, bottle of wine", "bottle, burgundy bottle, flute bottle"],
  ["lamp, table lamp, bedside lamp", "lamp, drum-shaded lamp, column lamp"],
  ["chair, wooden chair, dining chair, kitchen chair", "chair, spindle chair, panel-backed chair"],
  ["cake, layer cake", "cake, berry cake, tiered cake"],
  ["tree, deciduous tree, big tree", "tree, spreading tree, poplar, birch"],
  ["house, home", "house, house with a porch, two-storey house"],
  ["car, automobile, toy car", "car, hatchback"],
  ["hat", "hat, hat, cowboy hat, top hat"],
  ["boat", "boat, boat, rowing boat"],
  ["cactus", "cactus, cactus, saguaro"],
  ["plant, houseplant, potted plant, house plant", "potted plant, potted plant, fern, ivy"],
];

const list = (names: string): string[] => names.split(",").map((name) => name.trim());

const forms: ReadonlyMap<string, readonly string[]> = new Map(
  OPEN.flatMap(([words, models]) => list(words).map((word) => [word, list(models)] as const)),
);

/** The models that a word may be shown by, some more often than others; empty for a word that means one. */
export function formsOf(word: string): readonly string[] {
  return forms.get(word) ?? [];
}

/** Every word that leaves its form open. */
export function openWords(): readonly string[] {
  return [...forms.keys()];
}
