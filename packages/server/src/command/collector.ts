import { setFlagsFromString } from "node:v8";

/**
 * Has V8 clear young objects on the thread that made them. What a request leaves behind is little and soon dead: helpers
 * that are woken for it on the other cores take longer to come than it takes, from whoever works there, and what they carry
 * to the old objects fills the memory.
 */
export function collectAlone(): void {
  setFlagsFromString("--no-parallel-scavenge");
}
