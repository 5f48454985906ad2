const studio = "atelier/studio-1";
const flash = "atelier/studio-1-flash";
const vector = "atelier/studio-1-vector";
const painted = "acme/paint-1";

/** Programs that call, as they would name themselves. */
export const APPS = {
  posters: {
    "HTTP-Referer": "https://posters.example",
    "X-OpenRouter-Title": "Poster Desk",
    "X-OpenRouter-Categories": "image-gen",
  },
  shop: { "HTTP-Referer": "https://shop.example", "X-OpenRouter-Title": "Shop Pictures" },
  bot: {
    "HTTP-Referer": "https://bot.example",
    "X-OpenRouter-Title": "Picture Bot",
    "X-OpenRouter-Categories": "general-chat",
  },
};

const colours = (rgb_colors, background_rgb_color) => ({
  provider: {
    options: {
      atelier: { ...(rgb_colors && { rgb_colors }), ...(background_rgb_color && { background_rgb_color }) },
    },
  },
});

/** What is asked for: by whom, with which key, and the request. Small pictures, so that a plain machine is soon done. */
export const REQUESTS = [
  [
    "page",
    "own",
    {
      model: studio,
      prompt: "a red ceramic teapot next to two white cups",
      size: "480x320",
      ...colours(null, [221, 230, 234]),
    },
  ],
  [
    "page",
    "own",
    { model: studio, prompt: "a gold trophy", size: "384x384", ...colours(null, [239, 227, 207]) },
  ],
  [
    "page",
    "own",
    {
      model: studio,
      prompt: "three clay apples and a glass bottle",
      size: "512x288",
      ...colours(
        [
          [200, 85, 61],
          [88, 139, 139],
          [242, 213, 160],
        ],
        null,
      ),
    },
  ],
  ["page", "own", { model: flash, prompt: "a red fox", size: "512x512" }],
  [
    "page",
    "own",
    {
      model: flash,
      prompt: "a shiny rocket",
      size: "512x640",
      ...colours(
        [
          [229, 72, 77],
          [244, 241, 234],
          [39, 51, 107],
        ],
        [207, 220, 247],
      ),
    },
  ],
  ["page", "own", { model: flash, prompt: "a house on a hill", size: "640x448" }],
  [
    "page",
    "own",
    {
      model: flash,
      prompt: "a green cactus in a pink pot",
      size: "448x640",
      ...colours(null, [250, 225, 228]),
    },
  ],
  ["page", "own", { model: flash, prompt: "a small wooden boat", size: "640x448" }],
  ["page", "own", { model: flash, prompt: "a yellow taxi", size: "640x448", ...colours(null, [60, 64, 82]) }],
  [
    "page",
    "own",
    {
      model: vector,
      prompt: "a flat illustration of a cat beside a plant",
      size: "640x512",
      output_format: "svg",
    },
  ],
  [
    "page",
    "own",
    { model: vector, prompt: "an icon of a blue bicycle", size: "512x512", output_format: "svg" },
  ],
  ["posters", "posters", { model: flash, prompt: "a blue umbrella", size: "512x512" }],
  ["posters", "posters", { model: flash, prompt: "a stack of books", size: "512x512" }],
  ["shop", "shop", { model: flash, prompt: "a leather handbag", size: "512x512" }],
  ["shop", "shop", { model: flash, prompt: "a copper watering can", size: "512x512" }],
  ["bot", "shop", { model: flash, prompt: "a snowman with a scarf", size: "512x512" }],
  // Two of the painter's for this page, so that its card and gallery have them.
  ["page", "own", { model: painted, prompt: "a harbour at noon", size: "512x512" }],
  ["page", "own", { model: painted, prompt: "hills in autumn", size: "512x512" }],
  ...Array.from({ length: 24 }, (_, index) => [
    ["posters", "shop", "bot"][index % 3],
    ["posters", "shop"][index % 2],
    { model: painted, prompt: studyOf(index), size: "512x512" },
  ]),
];

/** A further request of a program, for as long as the demonstration goes on. */
export function nextRequest(index) {
  const app = ["posters", "shop", "bot"][index % 3];
  return [
    app,
    app === "posters" ? "posters" : "shop",
    { model: painted, prompt: studyOf(24 + index), size: "512x512" },
  ];
}

function studyOf(index) {
  const things = [
    "a harbour",
    "an orchard",
    "a bridge",
    "a field of poppies",
    "a winter street",
    "a lighthouse",
  ];
  return `${things[index % things.length]}, study ${Math.floor(index / things.length) + 1}`;
}
