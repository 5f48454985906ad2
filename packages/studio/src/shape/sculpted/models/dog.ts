import { dogOf } from "../hound.js";
import type { Model } from "../model.js";

export const dog: Model = dogOf({
  concept: "dog",
  aliases: ["puppy", "doggy", "hound", "beagle", "pup", "spaniel"],
  realSize: 0.6,
  coat: "#f8f0e4",
  patches: "#a8612d",
  ears: "hanging",
  tail: "up",
  marks: "beagle",
  collar: "#d93a38",
});
