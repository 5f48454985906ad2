/** What flat pictures are measured on: prompts of every flat style, some with asked colours. */
const SUBJECTS = {
  flat: [
    "flat illustration of a fox in a forest",
    "flat illustration of a sailboat on the sea at sunset",
    "vector illustration of mountains at dawn",
    "flat design of a city skyline with a bus",
    "flat illustration of three red apples on a table",
    "a cat and a dog, flat vector art",
    "flat illustration of an astronaut in space",
    "flat illustration of a lighthouse by the sea at night",
    "flat illustration of a teapot and two cups",
    "flat illustration of a camel in the desert",
  ],
  line: [
    "line art of a bicycle",
    "minimal line drawing of a cat",
    "line art of a hamburger",
    "outline illustration of a house",
    "line drawing of a rocket",
    "monoline camera",
    "line art of a cactus in a pot",
  ],
  icon: [
    "icon of a camera",
    "a flat icon of a coffee cup",
    "app icon of a rocket",
    "icon of an envelope",
    "icon of a calendar",
    "app icon with a lion",
    "icon of a green leaf",
  ],
  logo: [
    "logo with a fox",
    "logo of a lighthouse",
    "badge with a star",
    "minimal logo of a coffee cup",
    "emblem of an owl",
    "logo with an anchor",
    "logo for a bakery with a croissant",
  ],
  duotone: [
    "duotone illustration of a fox",
    "duotone guitar",
    "two color print of a sailboat",
    "risograph print of a cactus",
    "duotone illustration of a camera",
    "duotone owl",
    "risograph of a bicycle",
  ],
  isometric: [
    "flat isometric house",
    "flat isometric illustration of a car",
    "isometric vector of a laptop",
    "flat isometric castle",
    "isometric flat coffee cup",
    "flat isometric truck",
    "flat isometric tree",
  ],
  pattern: [
    "seamless pattern of lemons and leaves",
    "pattern of cats",
    "seamless pattern of strawberries",
    "repeating pattern of stars and moons",
    "seamless pattern of mushrooms",
    "pattern of cactuses and suns",
    "seamless pattern of fish",
  ],
  silhouette: [
    "silhouette illustration of a deer",
    "a cat in silhouette",
    "silhouette illustration of a horse on a hill at sunset",
    "silhouette style palm tree",
    "an eagle in silhouette",
    "silhouette illustration of a bicycle",
  ],
  sticker: [
    "sticker of a cat",
    "sticker of a rocket",
    "sticker of an avocado",
    "a fox sticker",
    "sticker of a pizza",
    "sticker of a unicorn",
  ],
};

const PALETTES = [
  ["#e4572e", "#176058", "#ffc971"],
  ["#1e2761", "#f05454", "#ffffff", "#ffd6a5"],
  ["#2e4057", "#048ba8"],
  ["#5f0f40", "#fb8b24", "#e36414", "#0f4c5c", "#fff3e0"],
];
const BACKGROUNDS = ["#fdf6e3", "#0b132b", "#ffffff", "#ffd5c2"];

/** Every other prompt has colours to keep: a palette, a background, or both. */
export const VECTOR = Object.entries(SUBJECTS).flatMap(([style, prompts]) =>
  prompts.map((prompt, n) => ({
    style,
    prompt,
    seed: n + 1,
    palette: n % 2 === 1 ? PALETTES[(n >> 1) % PALETTES.length] : [],
    background: n % 3 === 1 ? BACKGROUNDS[n % BACKGROUNDS.length] : null,
  })),
);
