import type { Breed } from "../breed.js";
import { dogOf } from "../hound.js";
import type { Model } from "../model.js";

const GOLDEN_RETRIEVER: Breed = {
  concept: "golden retriever",
  aliases: [
    "golden retriever puppy",
    "retriever",
    "labrador",
    "labrador retriever",
    "golden retriever dog",
    "golden lab",
    "yellow lab",
    "labrador puppy",
    "lab puppy",
  ],
  realSize: 0.75,
  coat: "#e2ad62",
  patches: "#cf9448",
  ears: "hanging",
  tail: "plume",
  marks: "none",
  shaggy: true,
  collar: "#3f7fc2",
};

const DALMATIAN: Breed = {
  concept: "dalmatian",
  aliases: ["dalmatian puppy", "dalmatian dog", "spotted dog"],
  realSize: 0.7,
  coat: "#fbf8f2",
  patches: "#221f22",
  ears: "hanging",
  tail: "up",
  marks: "spots",
  collar: "#d93a38",
};

const HUSKY: Breed = {
  concept: "husky",
  aliases: ["siberian husky", "husky puppy", "husky dog", "malamute", "sled dog"],
  realSize: 0.75,
  coat: "#f7f5f2",
  patches: "#5d636e",
  ears: "pricked",
  tail: "curled",
  marks: "mask",
  shaggy: true,
  collar: "#3a77bd",
};

const CORGI: Breed = {
  concept: "corgi",
  aliases: ["corgi puppy", "corgi dog", "welsh corgi", "pembroke corgi"],
  realSize: 0.5,
  coat: "#e49a4b",
  patches: "#fff6e8",
  ears: "pricked",
  tail: "stub",
  marks: "bib",
  low: 1.7,
  collar: "#3c8fb0",
};

const SHIBA_INU: Breed = {
  concept: "shiba inu",
  aliases: ["shiba", "shiba inu puppy", "shiba dog", "akita", "doge"],
  realSize: 0.55,
  coat: "#d98a42",
  patches: "#fff3e0",
  ears: "pricked",
  tail: "curled",
  marks: "bib",
  collar: "#c8383a",
  tongue: false,
};

const GERMAN_SHEPHERD: Breed = {
  concept: "german shepherd",
  aliases: ["shepherd dog", "police dog", "german shepherd dog", "german shepherd puppy", "alsatian"],
  realSize: 0.8,
  coat: "#c58a4a",
  patches: "#2b2524",
  ears: "pricked",
  tail: "plume",
  marks: "mask",
  collar: "#3d4a5c",
};

const BLACK_LABRADOR: Breed = {
  concept: "black labrador",
  aliases: ["black lab"],
  realSize: 0.75,
  coat: "#2c2a2e",
  patches: "#242226",
  ears: "hanging",
  tail: "plume",
  marks: "none",
  collar: "#d0453c",
};

const DACHSHUND: Breed = {
  concept: "dachshund",
  aliases: ["sausage dog", "wiener dog", "dachshund puppy"],
  realSize: 0.5,
  coat: "#8a4a26",
  patches: "#6b3418",
  ears: "hanging",
  tail: "up",
  marks: "none",
  low: 2.1,
  collar: "#3c9a8b",
};

export const goldenRetriever: Model = dogOf(GOLDEN_RETRIEVER);
export const dalmatian: Model = dogOf(DALMATIAN);
export const husky: Model = dogOf(HUSKY);
export const corgi: Model = dogOf(CORGI);
export const shibaInu: Model = dogOf(SHIBA_INU);
export const germanShepherd: Model = dogOf(GERMAN_SHEPHERD);
export const blackLabrador: Model = dogOf(BLACK_LABRADOR);
export const dachshund: Model = dogOf(DACHSHUND);

/** Every breed but the beagle, which is the dog itself. */
export const BREEDS: readonly Breed[] = [
  GOLDEN_RETRIEVER,
  DALMATIAN,
  HUSKY,
  CORGI,
  SHIBA_INU,
  GERMAN_SHEPHERD,
  BLACK_LABRADOR,
  DACHSHUND,
];
