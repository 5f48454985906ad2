/** Words after which a word for a mood, a place or a season names colours: "sunset colours", "a palette of autumn". */
const TAIL =
  "(?:colou?rs?|tones?|hues?|shades?|palettes?|colou?r (?:palettes?|schemes?)|colou?red|toned|tinted)";

/** Sets of colours by the words that name them, lightest role last; each a picture's worth of hues. */
const SCHEMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [named("sunset|sunrise|dusk|dawn|evening"), ["#f2725c", "#f9a655", "#5b3a78", "#ffd9a0", "#c4467b"]],
  [named("autumn|autumnal|fall"), ["#b5502b", "#e09f3e", "#6b2d1f", "#f3dfb6", "#7a7a3a"]],
  [named("pastel|soft pastel|macaron"), ["#f7b7c5", "#a8d8c9", "#f9e3a8", "#bcd3f2", "#d7c3ec"]],
  [named("earth|earthy|natural|clay|desert|sand"), ["#a8623a", "#d9b489", "#6e5a45", "#efe2cb", "#8b8a63"]],
  [
    named("ocean|oceanic|sea|marine|nautical|water|underwater"),
    ["#136f8a", "#4fb3bf", "#0d3b5c", "#d9f0ee", "#7fc8d8"],
  ],
  [
    named("forest|woodland|botanical|jungle|nature|leafy"),
    ["#2f6b45", "#8fae5d", "#1d3b2c", "#e5e8c8", "#b98a4b"],
  ],
  [named("tropical|summer|summery"), ["#ff6f61", "#1fb5a3", "#ffc845", "#fff1d6", "#2d7dd2"]],
  [named("spring|springtime|blossom|floral"), ["#f29cb7", "#9ccb6b", "#ffe27a", "#fdf3ee", "#a9c9f0"]],
  [named("winter|wintry|icy|ice|frost|arctic"), ["#5b8fb9", "#b6d5e8", "#2b4a6b", "#f3f8fb", "#9fb3c8"]],
  [named("rainbow|all the"), ["#e0403a", "#f58a2b", "#f9cf3c", "#3fa650", "#2f74d0", "#7a46b0"]],
  [
    named("neon|cyberpunk|synthwave|vaporwave|electric"),
    ["#ff2fa8", "#22e0ff", "#5a2bd8", "#160a35", "#f9f871"],
  ],
  [named("candy|bubblegum|sorbet|ice cream|sweet"), ["#ff8fab", "#8fd3f4", "#fff3b0", "#c9a7eb", "#a8e6cf"]],
  [named("jewel|gemstone|royal"), ["#0f6b5c", "#7a1f5c", "#1f3f8f", "#d9a520", "#b5173f"]],
  [
    named("retro|vintage|70s|1970s|seventies|mid ?century"),
    ["#d9742b", "#e8b93c", "#2f7f79", "#f4e6c8", "#8c3b2a"],
  ],
  [named("aurora|northern lights"), ["#1fd6a0", "#5a3fd6", "#0d2347", "#8ff0d0", "#c04fd0"]],
  [named("berry|wine"), ["#7b1f4b", "#c44b7a", "#3f1f4a", "#f4d6e0", "#e58fb0"]],
  [named("citrus|fruity|fruit"), ["#f9a11b", "#f7d038", "#8cc63f", "#fff6d8", "#f2672e"]],
  [named("fire|fiery|flame|lava"), ["#d92a1c", "#f57c1f", "#ffc93c", "#4a0f12", "#ff9f4a"]],
  [named("warm"), ["#d8573c", "#f0a04b", "#8f3b2e", "#f9e2c0", "#e5c07b"]],
  [named("cool|cold"), ["#2f6fa8", "#67b7c9", "#26457a", "#e3f0f4", "#8fa6d8"]],
  [named("muted|dusty|scandinavian|nordic|neutral"), ["#8a9a92", "#c9ada1", "#5d6b73", "#ece5dc", "#b8b08d"]],
  [
    named("monochrome|monochromatic|greyscale|grayscale"),
    ["#4a4d52", "#9a9ea4", "#1d1f22", "#f1f1f0", "#c9ccd0"],
  ],
  [
    named("vibrant|vivid|bright|bold|colou?rful|playful|primary"),
    ["#e8413c", "#f9c22e", "#2463d6", "#fff6e6", "#2f9e6a"],
  ],
];

/** Many hues side by side, for a picture of nothing but colour. */
export const COLOURFUL = {
  words: /\bcolou?rful\b|\bmulti-?colou?red\b/i,
  colours: ["#e8413c", "#f9c22e", "#2463d6", "#2f9e6a", "#f28ab2"],
} as const;

function named(words: string): RegExp {
  return new RegExp(
    `\\b(?:(?:${words}) ${TAIL}|${TAIL} of (?:an? |the )?(?:${words})|(?:${words}) (?:mesh )?gradients?)\\b`,
  );
}

/** What every name of a set says. */
const NAMES_COLOURS = /colou?r|tone|hue|shade|palette|tinted|gradient/;

/** The colours of the first set that a prompt names ("in autumn colours"), as `#rrggbb`; none where it names none. */
export function schemeIn(prompt: string): readonly string[] {
  const said = prompt.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  // The first time a pattern is used it is built, and most prompts name no colours as a set.
  if (!NAMES_COLOURS.test(said)) return [];
  return SCHEMES.find(([words]) => words.test(said))?.[1] ?? [];
}
