import { flyerOf } from "../flyer.js";
import type { Model } from "../model.js";

export const flyingEagle: Model = flyerOf({
  concept: "flying eagle",
  aliases: ["soaring eagle", "flying bald eagle"],
  realSize: 1.9,
  plumage: "#5b3d2a",
  wings: "#4a3122",
  head: "#fbf6ec",
  beak: "#f0b02f",
  bill: 0.8,
  hooked: true,
  span: 1.22,
});

export const flyingDove: Model = flyerOf({
  concept: "flying dove",
  aliases: ["flying white dove", "flying peace dove"],
  realSize: 0.6,
  plumage: "#fbfaf6",
  wings: "#f1efe9",
  head: "#fbfaf6",
  beak: "#ef9a6a",
  bill: 0.5,
});

export const flyingBird: Model = flyerOf({
  concept: "flying bird",
  aliases: ["soaring bird", "bird in flight"],
  realSize: 0.4,
  plumage: "#3f83cf",
  wings: "#2c62a8",
  head: "#3f83cf",
  beak: "#f2a531",
  bill: 0.6,
});

export const flyingSeagull: Model = flyerOf({
  concept: "flying seagull",
  aliases: ["flying gull", "soaring seagull"],
  realSize: 1.2,
  plumage: "#fbfaf7",
  wings: "#a9b2bc",
  head: "#fdfcfa",
  beak: "#f2a728",
  bill: 0.8,
  hooked: true,
  span: 1.22,
});

export const flyingCrow: Model = flyerOf({
  concept: "flying crow",
  aliases: ["flying raven", "flying blackbird"],
  realSize: 0.8,
  plumage: "#26262d",
  wings: "#1f1f26",
  head: "#26262d",
  beak: "#3a3a42",
  bill: 0.9,
});

export const flyingSwallow: Model = flyerOf({
  concept: "flying swallow",
  aliases: ["soaring swallow"],
  realSize: 0.32,
  plumage: "#2b55a0",
  wings: "#234480",
  head: "#2b55a0",
  throat: "#c9472f",
  beak: "#34343c",
  bill: 0.45,
  span: 1.1,
});

export const flyingPigeon: Model = flyerOf({
  concept: "flying pigeon",
  aliases: ["pigeon in flight"],
  realSize: 0.6,
  plumage: "#8f9bab",
  wings: "#b3bcc8",
  head: "#8f9bab",
  throat: "#4f8f86",
  beak: "#4c4a52",
  bill: 0.5,
});

export const flyingHawk: Model = flyerOf({
  concept: "flying hawk",
  aliases: ["soaring hawk", "flying buzzard"],
  realSize: 1.2,
  plumage: "#8a5a36",
  wings: "#6d4428",
  head: "#8a5a36",
  throat: "#fbeed5",
  beak: "#34323a",
  bill: 0.55,
  hooked: true,
  span: 1.2,
});

export const flyingFalcon: Model = flyerOf({
  concept: "flying falcon",
  aliases: ["soaring falcon", "flying kestrel"],
  realSize: 1,
  plumage: "#56637a",
  wings: "#46526a",
  head: "#2f3644",
  throat: "#fbf2e2",
  beak: "#3c3c46",
  bill: 0.5,
  hooked: true,
  span: 1.14,
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
