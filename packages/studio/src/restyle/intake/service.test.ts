import { execFileSync } from "node:child_process";
import { setImmediate as nextTurn } from "node:timers/promises";
import sharp from "sharp";
import { expect, test } from "vitest";
import { takeIn } from "./index.js";

const SQUARE = [{ width: 256, height: 256 }];

/** The processes of ours that open files. */
function decoders(): number[] {
  return execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s.*\/intake\/decoder\.js/.exec(line))
    .flatMap((found) => (found && Number(found[2]) === process.pid ? [Number(found[1])] : []));
}

const grey = sharp({ create: { width: 256, height: 256, channels: 3, background: "#888888" } })
  .png()
  .toBuffer();

test("callers who leave while the process starts leave no process behind", async () => {
  for (let n = 0; n < 3; n++) {
    const leaving = new AbortController();
    const taken = takeIn(await grey, SQUARE, "image", leaving.signal);
    await nextTurn();
    leaving.abort();
    await expect(taken).rejects.toMatchObject({ type: "cancelled" });
  }
  await takeIn(await grey, SQUARE, "image");
  expect(decoders()).toHaveLength(1);
});

test("a process that ended while it waited is replaced", async () => {
  await takeIn(await grey, SQUARE, "image");
  const [waiting] = decoders();
  process.kill(waiting!, "SIGKILL");
  await expect.poll(decoders).toEqual([]);
  expect((await takeIn(await grey, SQUARE, "image")).width).toBe(256);
});

test("a file that takes too much of the processor is refused, and the next is opened", async () => {
  const blur = '<rect width="2048" height="2048" fill="#c33" filter="url(#b)"/>';
  const costly = `<svg xmlns="http://www.w3.org/2000/svg" width="2048" height="2048"><filter id="b"><feGaussianBlur stdDeviation="200"/></filter>${blur.repeat(120)}</svg>`;
  const large = [{ width: 2048, height: 2048 }];
  await expect(takeIn(new TextEncoder().encode(costly), large, "image")).rejects.toMatchObject({
    type: "invalid_image",
    cause: "it took too long",
  });
  expect((await takeIn(await grey, SQUARE, "image")).width).toBe(256);
});
