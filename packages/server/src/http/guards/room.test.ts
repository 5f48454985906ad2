import { expect, test } from "vitest";
import { createRoom } from "./room.js";

test("there is room for so many bytes of all together, and again for what was given back", () => {
  const room = createRoom(100);
  const [first, second] = [room.enter(), room.enter()];
  first.add(40);
  second.add(60);
  expect(() => first.add(1)).toThrow("Try again shortly");
  second.leave();
  second.leave();
  first.add(60);
  expect(() => room.enter().add(1)).toThrow("Try again shortly");
  first.leave();
  room.enter().add(100);
});

test("a request that is alone is not refused for the sake of others", () => {
  const alone = createRoom(10).enter();
  alone.add(6);
  alone.add(6);
});
