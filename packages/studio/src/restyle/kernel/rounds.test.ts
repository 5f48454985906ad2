import { expect, it } from "vitest";
import { startKernel } from "./index.js";
import { ROUND, WORDS } from "./memory.js";
import { mixedPictures } from "./operations.js";

/** A picture of one value everywhere, mixed with another of one value, so often that a round left undone shows. */
it("does every row of every round, however often its helpers are woken for nothing", () => {
  const kernel = startKernel(3);
  const first = kernel.picture(64, 64);
  const words = new Int32Array(first.data.buffer, WORDS, 16);
  const second = kernel.picture(64, 64);
  second.data.fill(1);
  for (let round = 0; round < 400; round++) {
    // As a thread does that is held up between beginning a round and waking the others for it.
    Atomics.notify(words, ROUND);
    kernel.within(() => {
      const mixed = mixedPictures(kernel, first, second, 0.25);
      expect(mixed.data.every((value) => value === 0.25)).toBe(true);
    });
  }
});
