/** Colours of a look, by role. */
export type Coat = Readonly<Record<string, string>>;

/** A table of looks: the words that leave it open which one is meant, and the looks; null is the shape's own. */
type Looks = readonly (readonly [words: string, looks: readonly (Coat | null)[]])[];

const petals = (...colours: string[]): Coat[] => colours.map((colour) => ({ petals: colour }));
const body = (role: string, ...colours: string[]): Coat[] => colours.map((colour) => ({ [role]: colour }));

/** Coats and plumages in which animals come. */
export const COATS: Looks = [
  [
    "cat, kitten, kitty",
    [
      null,
      { fur: "#8e939b", stripes: "#5a6069", belly: "#f0f1f2", irises: "#d9b43a" },
      { fur: "#34323a", stripes: "#34323a", belly: "#f7f4ee", irises: "#9acb4e" },
      { fur: "#f1e0c4", stripes: "#dfc196", belly: "#fffaf0", irises: "#6fa9d8" },
      { fur: "#9c7550", stripes: "#5e4329", belly: "#f2e2c8", irises: "#8fb04a" },
    ],
  ],
  ["rabbit, bunny, bunny rabbit", [null, ...body("fur", "#f6f0e8", "#9a9ba1", "#8a5f41")]],
  [
    "horse, pony, stallion, mare, foal",
    [
      null,
      { coat: "#b5572c", mane: "#d69a58" },
      { coat: "#393336", mane: "#211d1f", muzzle: "#6a5f62" },
      { coat: "#e4e0d9", mane: "#b9b3aa", muzzle: "#c9b3ab" },
      { coat: "#d8a85a", mane: "#f6ead0" },
    ],
  ],
  ["cow, calf", [null, { hide: "#a05f38", patches: "#f6eddf" }, { hide: "#f6efe2", patches: "#9b5a33" }]],
  [
    "bird, songbird, little bird",
    [
      null,
      { plumage: "#c8382f", wings: "#8f2a2a", breast: "#e08a5a" },
      { plumage: "#f0c53a", wings: "#6d6a3a", breast: "#f8e07a" },
      { plumage: "#8a6a4c", wings: "#6a4f38", breast: "#d9622f" },
      { plumage: "#6fa04a", wings: "#4d7338", breast: "#e6d25a" },
    ],
  ],
  ["robin, red robin", [{ plumage: "#80664d", wings: "#664f39", breast: "#df5f28" }]],
  ["sparrow", [{ plumage: "#93704e", wings: "#6d4e34", breast: "#eadcc4" }]],
  ["finch, goldfinch, canary", [{ plumage: "#f2c736", wings: "#4a4438", breast: "#f8e07a" }]],
  ["nightingale", [{ plumage: "#9a6b45", wings: "#7d5334", breast: "#eee3d0" }]],
  ["cardinal, northern cardinal", [{ plumage: "#cf2f2a", wings: "#9c2626", breast: "#dd4a38" }]],
  ["jay, bluejay", [{ plumage: "#4f86cf", wings: "#345fa8", breast: "#f0f1f2" }]],
  [
    "fish, tropical fish",
    [
      null,
      { scales: "#2f7fd0", fins: "#f2c53a", stripes: "#f4f7fa", mouth: "#1f4f86" },
      { scales: "#f4cf3a", fins: "#f0b92e", stripes: "#33323a" },
      { scales: "#d8402f", fins: "#ea7350", stripes: "#fff4ea" },
      { scales: "#3fae9d", fins: "#2f8f8b", stripes: "#f5e7a8", mouth: "#1f5f5a" },
    ],
  ],
  ["butterfly", [null, ...body("wings", "#3f86d8", "#f2cf4a", "#9a63c8", "#d8453f")]],
  [
    "parrot",
    [
      null,
      { plumage: "#4fa64a", "wing coverts": "#d8402f" },
      { plumage: "#2d74c9", "wing coverts": "#f7c031", "flight feathers": "#1f4f9a" },
    ],
  ],
  [
    "chicken, hen",
    [null, { plumage: "#a8632f", wings: "#8a4f26" }, { plumage: "#4a4347", wings: "#37323a" }],
  ],
  ["duck", [null, { plumage: "#faf6ec", wings: "#ece5d6" }, { plumage: "#8f7a63", wings: "#6f5d4a" }]],
  ["mouse, little mouse", [null, ...body("fur", "#9b7350", "#f1ece4")]],
  [
    "owl",
    [
      null,
      { plumage: "#8d9096", wings: "#6d7077", speckles: "#b4b7bc" },
      { plumage: "#f2efe8", wings: "#dcd7cc", speckles: "#a9a49a" },
    ],
  ],
  ["bear, bear cub", [null, null, { fur: "#3d3735", muzzle: "#b98f63" }]],
  [
    "snake, serpent",
    [
      null,
      { scales: "#a0713f", bands: "#5f3f22" },
      { scales: "#d8552f", bands: "#2b2529" },
      { scales: "#3f9ab0", bands: "#23607a" },
    ],
  ],
  [
    "dragon, baby dragon",
    [
      null,
      { scales: "#4f9a4a", wings: "#9fca5a" },
      { scales: "#3a6fb8", wings: "#7fb0e0" },
      { scales: "#7d54a8", wings: "#c08ad0" },
    ],
  ],
  ["octopus, baby octopus", [null, ...body("skin", "#8a5fc0", "#3f8fc0", "#ef8a3a")]],
  ["squirrel", [null, { fur: "#8e9097", tail: "#a3a5ab" }, { fur: "#5f4331", tail: "#74543e" }]],
  ["dinosaur, dino", [null, { skin: "#5f86b0", spikes: "#e2b04a" }, { skin: "#c98a4a", spikes: "#5d7a3f" }]],
  ["teddy bear, teddy", [null, ...body("fur", "#e6cfa6", "#8a8c92", "#7a4a30")]],
  ["robot, toy robot", [null, ...body("body", "#e58a3a", "#e6e3da", "#c94a44", "#7f9d6c")]],
];

/** Sorts, icings and blooms, and what has colours for several of its parts. */
export const FLAVOURS: Looks = [
  ["apple", [null, null, ...body("body", "#8fbf3f", "#e6b43c")]],
  ["pear", [null, ...body("body", "#d8b04a", "#8fae3c", "#c9803f")]],
  ["grapes, grape, bunch of grapes", [null, ...body("grapes", "#b3c858", "#474074")]],
  ["bell pepper, pepper, sweet pepper", [null, ...body("body", "#f2c02e", "#4f9a3f", "#ee8a2e")]],
  ["mushroom", [null, { cap: "#a8713f", spots: "#c99a6a" }, { cap: "#e2d2b4", spots: "#f6ecd6" }]],
  ["donut, doughnut", [null, ...body("icing", "#6a4029", "#fbf1e2", "#7fc0e0", "#b79adb")]],
  ["cupcake, muffin", [null, ...body("cream", "#754a30", "#fff3df", "#a8dcc4", "#f6e08a", "#c3a8e4")]],
  [
    "ice cream, ice cream cone, gelato",
    [
      null,
      { scoop: "#754a30", "lower scoop": "#f7a3bd" },
      { scoop: "#fbeccb", "lower scoop": "#6a4029" },
      { scoop: "#a9d8b8", "lower scoop": "#754a30" },
      { scoop: "#f3c65a", "lower scoop": "#e5606a" },
    ],
  ],
  ["macaron", [null, ...body("shells", "#a9c47a", "#f2d76a", "#b79adb", "#8a5a3c", "#8fc4e0")]],
  [
    "cake, layer cake",
    [
      null,
      { icing: "#6a4029", sponge: "#8a5836" },
      { icing: "#fdf3e2", sponge: "#e2ad62" },
      { icing: "#f6df7a", sponge: "#f0cf8a" },
      { icing: "#a9dcc6", sponge: "#e8b56a" },
    ],
  ],
  ["flower, blossom, bloom", [null, ...petals("#8a63c8", "#faf6ee", "#f2c02e", "#4f86d8", "#e2483d")]],
  ["daisy", [null, null, ...petals("#f3a6c0", "#f6d65a")]],
  ["daffodil", [null, null, { petals: "#fbf6ea" }]],
  ["lily", [null, ...petals("#f7b7c6", "#f3a13c")]],
  ["peony", [null, { petals: "#f7ece8", heart: "#f6bccd" }, { petals: "#c9447a", heart: "#dd6f9a" }]],
  ["poppy", [null, null, ...petals("#f08a3a")]],
  ["tulip", [null, ...petals("#f4c63a", "#f08ab0", "#7d4a9a", "#fbf3e6", "#ef7a3a")]],
  ["rose", [null, null, ...petals("#f2a0b8", "#fbf2e6", "#f4cf5a")]],
  [
    "house, home, little house",
    [
      null,
      { walls: "#e6ebee", roof: "#4a5a6e", door: "#c94f3d" },
      { walls: "#f0c9a2", roof: "#8a5240", door: "#2f6f73" },
      { walls: "#cfe0d2", roof: "#7a5a48", door: "#dfa53a" },
      { walls: "#f3eee2", roof: "#33756f", door: "#8a4a3a" },
      { walls: "#bcd3e4", roof: "#b5533f", door: "#f3eee2" },
    ],
  ],
  [
    "lamp, table lamp, bedside lamp, desk lamp",
    [
      null,
      { base: "#c9694a" },
      { base: "#f0e6d6", shade: "#d9c39a" },
      { base: "#46566b", shade: "#f3e7cf" },
      { base: "#7f9d6c" },
      { base: "#8a5a38", shade: "#e8cda0" },
    ],
  ],
  [
    "chair, wooden chair, dining chair, kitchen chair",
    [
      null,
      { cushion: "#c9483f" },
      { cushion: "#4f78b8", frame: "#8a5a36" },
      { cushion: "#efe4d2", frame: "#6b452c" },
      { cushion: "#dfa53a" },
      { cushion: "#7f9d6c", frame: "#e6c48a" },
    ],
  ],
  [
    "candle, pillar candle",
    [
      null,
      { wax: "#c9564a", pool: "#e08a6a" },
      { wax: "#7f9d8c", pool: "#a9c4b0" },
      { wax: "#e2b65a", pool: "#efcf86" },
    ],
  ],
];
