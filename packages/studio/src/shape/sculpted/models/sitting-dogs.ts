import type { Breed } from "../breed.js";
import { dogOf } from "../hound.js";
import type { Model } from "../model.js";
import { BEAGLE } from "./dog.js";
import { BREEDS } from "./dog-breeds.js";

/** On its haunches, and so a little less long than it was on four legs: the longest side is its height now. */
function sitting(breed: Breed, aliases: readonly string[]): Model {
  return dogOf({
    ...breed,
    concept: `sitting ${breed.concept}`,
    aliases,
    realSize: breed.realSize * (breed.low ? 0.8 : 0.9),
    pose: "sitting",
  });
}

/** A dog of every breed that sits; direction finds it by the breed's name. */
export const SITTING_DOGS: readonly Model[] = [
  sitting(BEAGLE, ["sitting puppy"]),
  ...BREEDS.map((breed) => sitting(breed, [])),
];
