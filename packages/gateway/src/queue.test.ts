import { describe, expect, test } from "vitest";
import { createQueue, unlessAborted } from "./queue.js";

const never = new AbortController().signal;

describe("a queue", () => {
  test("admits in order, so many at a time", async () => {
    const queue = createQueue({ concurrency: 2, waiting: 10 });
    const order: string[] = [];
    const places = ["a", "b", "c", "d"].map((name) => {
      const place = queue.join();
      return { place, turn: place.turn(never).then(() => order.push(name)) };
    });
    await Promise.all([places[0]?.turn, places[1]?.turn]);
    expect(order).toEqual(["a", "b"]);
    places[1]?.place.leave();
    await places[2]?.turn;
    places[0]?.place.leave();
    await places[3]?.turn;
    expect(order).toEqual(["a", "b", "c", "d"]);
  });

  test("turns newcomers away when the line is full, with a hint when to come back", () => {
    const queue = createQueue({ concurrency: 1, waiting: 1, retryAfterSeconds: 3 });
    const [first, second] = [queue.join(), queue.join()];
    expect(() => queue.join()).toThrow(
      expect.objectContaining({ type: "provider_overloaded", status: 503, retryAfterSeconds: 3 }),
    );
    second.leave();
    queue.join();
    first.leave();
    queue.join();
  });

  test("lets those who wait leave at any time, and leaving twice changes nothing", async () => {
    const queue = createQueue({ concurrency: 1, waiting: 5 });
    const [first, second, third] = [queue.join(), queue.join(), queue.join()];
    const leaving = new AbortController();
    const turn = second.turn(leaving.signal);
    leaving.abort(new Error("left"));
    await expect(turn).rejects.toThrow("left");
    second.leave();
    second.leave();
    first.leave();
    first.leave();
    await third.turn(never);
    let admitted = false;
    const fourth = queue.join();
    fourth.turn(never).then(() => {
      admitted = true;
    });
    await Promise.resolve();
    expect(admitted).toBe(false);
    third.leave();
    await fourth.turn(never);
  });
});

test("unlessAborted gives whichever comes first", async () => {
  expect(await unlessAborted(Promise.resolve(1), never)).toBe(1);
  await expect(unlessAborted(new Promise(() => {}), AbortSignal.abort(new Error("gone")))).rejects.toThrow(
    "gone",
  );
});
