/** What is inside of a thing that is cut. */
export interface Flesh {
  readonly colour: string;
  /** A ring of another colour along the skin, its width against the cut's own. */
  readonly rim?: { readonly colour: string; readonly width: number };
  /** The colour of chambers around the middle, as in a lemon. */
  readonly chambers?: string;
}

const citrus = (pith: string, flesh: string): Flesh => ({
  colour: pith,
  rim: { colour: pith, width: 0.02 },
  chambers: flesh,
});

/** What is known of the inside of things, by concept; all else is inside as it is outside. */
export const FLESH: Readonly<Record<string, Flesh>> = {
  apple: { colour: "#f9efcb" },
  pear: { colour: "#f7f1d4" },
  peach: { colour: "#f6c26b" },
  lemon: citrus("#fbf5d8", "#f4d94a"),
  orange: citrus("#fbead0", "#f59a2c"),
  lime: citrus("#f0f5d2", "#a5cf4a"),
  grapefruit: citrus("#fbe6d3", "#ee6a5c"),
  tomato: { colour: "#e8584a", rim: { colour: "#d23a30", width: 0.06 }, chambers: "#f08a6a" },
  watermelon: { colour: "#ee4b55", rim: { colour: "#e6f0c4", width: 0.07 } },
  melon: { colour: "#f6c87a", rim: { colour: "#e2e8b4", width: 0.07 } },
  kiwi: { colour: "#8fbf3f", rim: { colour: "#7a5a34", width: 0.02 } },
  avocado: { colour: "#dfe58b", rim: { colour: "#7fa63c", width: 0.06 } },
  strawberry: { colour: "#f7a09a", rim: { colour: "#e4433f", width: 0.08 } },
  cucumber: { colour: "#dcebb0", rim: { colour: "#5d9a3c", width: 0.06 } },
  onion: { colour: "#f5eef2", rim: { colour: "#d6b6cf", width: 0.08 } },
  potato: { colour: "#f5e6b0" },
  carrot: { colour: "#f7a04a" },
  pumpkin: { colour: "#f3b248", rim: { colour: "#e98a2c", width: 0.08 } },
  eggplant: { colour: "#efe9c8" },
  egg: { colour: "#fdfbf4" },
  pineapple: { colour: "#f7d95c", rim: { colour: "#d69a3a", width: 0.05 } },
  mango: { colour: "#f9b83e" },
  coconut: { colour: "#fdfbf4", rim: { colour: "#6b4a30", width: 0.06 } },
  bread: { colour: "#f7e6c4", rim: { colour: "#d9a662", width: 0.03 } },
  cake: { colour: "#f4dba4", rim: { colour: "#fbf1e2", width: 0.03 } },
  cheese: { colour: "#f7cf5a" },
  pepper: { colour: "#f4e6c0", rim: { colour: "#d5392f", width: 0.06 } },
  cabbage: { colour: "#e9f0cb" },
  mushroom: { colour: "#f8f0e2" },
  log: { colour: "#e0b57c" },
};
