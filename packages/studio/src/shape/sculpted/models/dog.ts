import type { Breed } from "../breed.js";
import { dogOf } from "../hound.js";
import type { Model } from "../model.js";

export const BEAGLE: Breed = {
  concept: "dog",
  aliases: ["puppy", "doggy", "hound", "beagle", "pup", "spaniel"],
  realSize: 0.6,
  coat: "#f8f0e4",
  patches: "#a8612d",
  ears: "hanging",
  tail: "up",
  marks: "beagle",
  collar: "#d93a38",
};

export const dog: Model = dogOf(BEAGLE);

export const runningDog: Model = dogOf({
  ...BEAGLE,
  concept: "running dog",
  aliases: ["running puppy", "racing dog", "galloping dog", "sprinting dog", "chasing dog"],
  realSize: 0.75,
  pose: "running",
});
