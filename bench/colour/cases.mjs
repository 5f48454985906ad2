// Random wishes for colours: prompt, style, ratio, palette, weights and background, from a seed.
import { rgbToHex } from "@atelier/contract";

const SUBJECTS = [
  ["a teapot"],
  ["a cat"],
  ["an apple"],
  ["a rocket"],
  ["a vase"],
  ["a sphere and a cube"],
  ["a dog and a ball"],
  ["three cups"],
  ["a chair"],
  ["a fox next to a mushroom"],
  ["a gift, a star and a heart"],
  ["a lighthouse"],
  ["a hat on a table"],
  ["a whale"],
  ["a cactus and a book"],
  ["a robot"],
  ["two pears and a bowl"],
  ["a car"],
  ["an umbrella"],
  ["a boat, a fish and a star"],
].flat();

/** Styles with how often they come; all but the last four are lit. */
const STYLES = [
  ["", 5],
  ["photo", 4],
  ["clay style", 4],
  ["3d render", 4],
  ["toy style", 2],
  ["low poly", 2],
  ["paper cut", 2],
  ["flat illustration", 3],
  ["line art", 1],
  ["duotone", 1],
  ["flat isometric", 1],
];
const FLAT = new Set(["flat illustration", "line art", "duotone", "flat isometric"]);
const RATIOS = [
  [384, 384],
  [512, 288],
  [288, 512],
  [416, 312],
];
const PALETTES = [
  ["#e63946", "#f1faee", "#a8dadc", "#457b9d", "#1d3557"],
  ["#264653", "#2a9d8f", "#e9c46a", "#f4a261", "#e76f51"],
  ["#ffcdb2", "#ffb4a2", "#e5989b", "#b5838d", "#6d6875"],
  ["#000000", "#14213d", "#fca311", "#e5e5e5", "#ffffff"],
  ["#606c38", "#283618", "#fefae0", "#dda15e", "#bc6c25"],
  ["#ff00ff", "#00ffff", "#39ff14", "#ffff00", "#101018"],
  ["#ffffff", "#f5f5f5", "#e0e0e0", "#9e9e9e", "#212121"],
];
const GROUNDS = ["#000000", "#ffffff", "#808080", "#0b132b", "#fdf6e3", "#ff0000", "#00a878"];
const WORDS = [
  "red",
  "navy",
  "mint green",
  "#ff6b4a",
  "#123456",
  "yellow",
  "white",
  "black",
  "lavender",
  "#c0ffee",
];

/** Numbers in [0, 1) from a seed (Mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Where things stand whose colours words name, beside the wishes for a plain ground. */
const PLACES = [
  "in a meadow",
  "by the sea",
  "in the desert",
  "in the snow",
  "on a beach",
  "in a forest at sunset",
  "on a street",
  "in the desert at night",
];

/** `count` wishes, one in ten of them in a landscape; the same for the same seed. */
export function colourCases(count, seed) {
  const placed = Math.floor(count / 10);
  return [...plainCases(count - placed, seed), ...placedCases(count - placed, placed, seed)];
}

/** Every second one asks for a palette, which the land has to take up, instead of the colour of a thing; every fourth for weights. */
function placedCases(before, count, seed) {
  const random = randomFrom(seed + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const other = randomFrom(seed + 2);
  const pickOther = (list) => list[Math.floor(other() * list.length)];
  const heavy = randomFrom(seed + 3);
  const coloured = (n) => n % 2 === 1;
  return Array.from({ length: count }, (_, n) => {
    const prompt = `${coloured(n) ? pickOther(SUBJECTS) : named(pick(SUBJECTS), pick(WORDS))} ${PLACES[n % PLACES.length]}`;
    const drawn = 1 + Math.floor(random() * 1e6);
    const palette = coloured(n) ? paletteFrom(other, pickOther) : [];
    const weighted = palette.length > 1 && n % 4 === 3;
    return {
      number: before + n + 1,
      prompt,
      style: coloured(n) ? "in a landscape, palette" : "in a landscape",
      flat: false,
      width: 384,
      height: 384,
      seed: drawn,
      palette,
      weights: weighted ? palette.map(() => 1 + Math.floor(heavy() * 4)) : null,
      background: null,
    };
  });
}

function plainCases(count, seed) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const styles = STYLES.flatMap(([style, weight]) => Array(weight).fill(style));
  return Array.from({ length: count }, (_, number) => {
    const style = pick(styles);
    const [width, height] = pick(RATIOS);
    const byWord = random() < 0.15;
    const subject = byWord ? named(pick(SUBJECTS), pick(WORDS)) : pick(SUBJECTS);
    const palette = byWord ? [] : paletteFrom(random, pick);
    const weighted = palette.length > 1 && random() < 0.3;
    const chance = random();
    const background = chance < 0.4 ? null : chance < 0.7 ? pick(GROUNDS) : anyColour(random);
    return {
      number: number + 1,
      prompt: style === "" ? subject : `${subject}, ${style}`,
      style: style === "" ? "none named" : style,
      flat: FLAT.has(style),
      width,
      height,
      seed: 1 + Math.floor(random() * 1e6),
      palette,
      weights: weighted ? palette.map(() => 1 + Math.floor(random() * 4)) : null,
      background,
    };
  });
}

/** "a red teapot": the colour before the first noun. */
function named(subject, word) {
  return subject.replace(/^(?:an?|two|three) /, (article) => `${article === "an " ? "a " : article}${word} `);
}

function paletteFrom(random, pick) {
  const size = 1 + Math.floor(random() * random() * 10);
  if (random() < 0.5) {
    const known = [...pick(PALETTES)];
    return known.slice(0, Math.min(size, known.length));
  }
  const palette = [];
  while (palette.length < size) palette.push(anyColour(random));
  return palette;
}

function anyColour(random) {
  return rgbToHex([0, 0, 0].map(() => Math.floor(random() * 256)));
}
