import { expect, test } from "vitest";
import { createRateLimiter, networkOf } from "./rate.js";

test("a minute's worth may come at once, then they come back one by one", () => {
  let now = 0;
  const allowance = createRateLimiter(3, () => now);
  expect([1, 2, 3].map(() => allowance("k").allowed)).toEqual([true, true, true]);
  expect(allowance("k")).toEqual({ allowed: false, remaining: 0, waitSeconds: 20 });
  expect(allowance("other").allowed).toBe(true);
  now = 20_000;
  expect(allowance("k").allowed).toBe(true);
  expect(allowance("k").allowed).toBe(false);
  now = 3_600_000;
  expect(allowance("k")).toMatchObject({ allowed: true, remaining: 2 });
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:0001:0002::9", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::1", "0:0:0:0"],
  ["not an address", "not an address"],
])("%s asks for its network, %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
