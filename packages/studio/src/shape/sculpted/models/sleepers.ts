import type { Model } from "../model.js";
import { sleeperOf } from "../sleeper.js";

export const sleepingCat: Model = sleeperOf({
  concept: "sleeping cat",
  aliases: ["sleeping kitten", "curled up cat", "napping cat", "resting cat", "sleepy cat", "asleep cat"],
  realSize: 0.45,
  coat: "#ef9440",
  belly: "#fff3df",
  marks: "#c2661f",
  ears: "pricked",
  striped: true,
});

export const sleepingDog: Model = sleeperOf({
  concept: "sleeping dog",
  aliases: [
    "sleeping puppy",
    "curled up dog",
    "napping dog",
    "resting dog",
    "sleepy dog",
    "sleepy puppy",
    "napping puppy",
    "asleep dog",
  ],
  realSize: 0.6,
  coat: "#f6ecdc",
  belly: "#fffaf0",
  marks: "#a8612d",
  ears: "hanging",
});

export const sleepingFox: Model = sleeperOf({
  concept: "sleeping fox",
  aliases: ["curled up fox", "napping fox", "sleepy fox", "resting fox"],
  realSize: 0.6,
  coat: "#e07a2f",
  belly: "#fff6e8",
  marks: "#c96524",
  ears: "pricked",
});
