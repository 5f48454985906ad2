import { flyerOf } from "../flyer.js";
import type { Model } from "../model.js";

export const eagle: Model = flyerOf({
  concept: "eagle",
  aliases: ["bald eagle", "flying eagle", "soaring eagle", "bird of prey"],
  realSize: 1.9,
  plumage: "#5b3d2a",
  wings: "#4a3122",
  head: "#fbf6ec",
  beak: "#f0b02f",
  bill: 0.8,
  hooked: true,
  span: 1.22,
});

export const dove: Model = flyerOf({
  concept: "dove",
  aliases: ["white dove", "flying dove", "peace dove"],
  realSize: 0.6,
  plumage: "#fbfaf6",
  wings: "#f1efe9",
  head: "#fbfaf6",
  beak: "#ef9a6a",
  bill: 0.5,
});

export const flyingBird: Model = flyerOf({
  concept: "flying bird",
  aliases: ["swallow", "soaring bird", "bird in flight"],
  realSize: 0.4,
  plumage: "#3f83cf",
  wings: "#2c62a8",
  head: "#3f83cf",
  beak: "#f2a531",
  bill: 0.6,
});

export const seagull: Model = flyerOf({
  concept: "seagull",
  aliases: ["gull", "sea gull", "flying seagull"],
  realSize: 1.2,
  plumage: "#fbfaf7",
  wings: "#a9b2bc",
  head: "#fdfcfa",
  beak: "#f2a728",
  bill: 0.8,
  hooked: true,
  span: 1.22,
});

export const crow: Model = flyerOf({
  concept: "crow",
  aliases: ["raven", "flying crow", "blackbird", "black bird", "flying raven"],
  realSize: 0.8,
  plumage: "#26262d",
  wings: "#1f1f26",
  head: "#26262d",
  beak: "#3a3a42",
  bill: 0.9,
});

/** Its long bill at a flower, so to say. */
export const hummingbird: Model = flyerOf({
  concept: "hummingbird",
  aliases: ["hummingbirds", "humming bird", "colibri"],
  realSize: 0.1,
  plumage: "#2fa56f",
  wings: "#5aa7c4",
  head: "#1f8f66",
  throat: "#d92f5f",
  beak: "#3a3840",
  bill: 2.9,
  slim: true,
  span: 0.86,
});
