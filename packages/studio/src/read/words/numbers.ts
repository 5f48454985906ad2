/** Words and phrases that count. Vague ones get a number that looks like what they say. */
export const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  single: 1,
  lone: 1,
  "a single": 1,
  two: 2,
  "a pair of": 2,
  "pair of": 2,
  "pairs of": 2,
  "a couple of": 2,
  "couple of": 2,
  both: 2,
  twin: 2,
  "a trio of": 3,
  "trio of": 3,
  three: 3,
  "a few": 3,
  few: 3,
  some: 3,
  four: 4,
  several: 4,
  various: 4,
  multiple: 4,
  five: 5,
  "half a dozen": 6,
  "half dozen": 6,
  "a half dozen": 6,
  six: 6,
  many: 7,
  "lots of": 7,
  "a lot of": 7,
  numerous: 7,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  "a dozen": 12,
  dozen: 12,
  "dozens of": 24,
  "two dozen": 24,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  "a hundred": 100,
  "one hundred": 100,
  "two hundred": 200,
  "hundreds of": 200,
  thousand: 1000,
  "a thousand": 1000,
  "thousands of": 1000,
};

/** What a plural without a number, and "a group of", stand for. */
export const PLURAL_COUNT = 3;

/** What comes in twos: their plural alone is a pair. */
const PAIRED =
  /(?:^|\s)(?:shoe|sneaker|boot|sandal|slipper|loafer|high heel|heel|flip flop|trainer|glove|mitten|sock|earring|chopstick|roller skate|ice skate|cufflink|crutch|maraca|ballet shoe|stocking|wing)$/;

/** How many things a plural means that comes without a number. */
export function pluralCount(concept: string): number {
  return PAIRED.test(concept) ? 2 : PLURAL_COUNT;
}

/** How many of a plural without a number it takes to stand all around a thing: a ring is seen by no fewer. */
export function ringCount(concept: string): number {
  return SEATS.test(concept) ? 4 : SMALL_IN_RINGS.test(concept) ? 8 : 6;
}

const SEATS = /(?:^|\s)(?:chair|armchair|stool|bench|sofa)$/;
const SMALL_IN_RINGS =
  /(?:^|\s)(?:flower|rose|tulip|daisy|sunflower|poppy|candle|tealight|berry|strawberry|cherry|stone|rock|pebble|mushroom|leaf|petal)$/;
export const GROUP_COUNT = 4;

/** What a plural without a number stands for in a bowl or basket, where three would not fill it. */
export const PLURAL_HEAP = 6;
/** And so many fill a jar. */
export const PLURAL_FILLING = 14;
