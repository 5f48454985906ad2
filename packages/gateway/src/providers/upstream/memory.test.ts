import { expect, test } from "vitest";
import { giveBackMemory, hasMemory, takeMemory } from "./memory.js";

const MEGABYTE = 1024 * 1024;

test("memory that was given back is used again for an answer of about the same length", () => {
  const first = takeMemory(2 * MEGABYTE);
  giveBackMemory(first.subarray(10, 20));
  const second = takeMemory(2 * MEGABYTE - 100);
  expect(second.buffer).toBe(first.buffer);
  expect(second).toHaveLength(2 * MEGABYTE - 100);
});

test("memory is nobody else's until it is given back, and is given back once", () => {
  const [first, second] = [takeMemory(3 * MEGABYTE), takeMemory(3 * MEGABYTE)];
  expect(second.buffer).not.toBe(first.buffer);
  giveBackMemory(first);
  giveBackMemory(first);
  const [third, fourth] = [takeMemory(3 * MEGABYTE), takeMemory(3 * MEGABYTE)];
  expect(third.buffer).toBe(first.buffer);
  expect(fourth.buffer).not.toBe(third.buffer);
});

test("short pieces and what was never taken here are no matter", () => {
  const short = takeMemory(10);
  expect(short).toHaveLength(10);
  giveBackMemory(short);
  giveBackMemory(Buffer.alloc(2 * MEGABYTE));
  expect(takeMemory(10).buffer).not.toBe(short.buffer);
});

test("it is known when much is in use", () => {
  const most = 40 * MEGABYTE;
  const pieces = Array.from({ length: 10 }, () => takeMemory(4 * MEGABYTE));
  expect(hasMemory(most)).toBe(false);
  for (const piece of pieces) giveBackMemory(piece);
  expect(hasMemory(most)).toBe(true);
});
