import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BreakerEvent, type BreakerState, breakerStanding, CLOSED, stepBreaker } from "./breaker.js";
import { createHealth } from "./health.js";

/** The state after the events, each at its time. */
function after(events: readonly (readonly [BreakerEvent, number])[]): BreakerState {
  return events.reduce((state, [event, now]) => stepBreaker(state, event, now), CLOSED);
}

const failures = (count: number, at = 0) =>
  Array.from({ length: count }, (_, index) => ["failure", at + index] as const);

describe("a breaker", () => {
  test("leaves an endpoint alone after five failures, for five seconds", () => {
    expect(breakerStanding(after(failures(4)), 10)).toBe("closed");
    const state = after(failures(5));
    expect(breakerStanding(state, 10)).toBe("open");
    expect(breakerStanding(state, 5004)).toBe("half-open");
  });

  test("bears failures among many successes, and forgets old ones", () => {
    const successes = Array.from({ length: 10 }, (_, index) => ["success", index] as const);
    expect(breakerStanding(after([...successes, ...failures(6)]), 20)).toBe("closed");
    expect(breakerStanding(after([...failures(4), ...failures(4, 60_000)]), 60_010)).toBe("closed");
  });

  test("lets one probe through, and waits twice as long when it fails", () => {
    const probed = stepBreaker(after(failures(5)), "probe", 6000);
    expect(breakerStanding(probed, 6001)).toBe("open");
    const again = stepBreaker(probed, "failure", 6100);
    expect(breakerStanding(again, 16_099)).toBe("open");
    expect(breakerStanding(again, 16_100)).toBe("half-open");
  });

  test("is in use again after a success", () => {
    const probed = stepBreaker(after(failures(5)), "probe", 6000);
    expect(stepBreaker(probed, "success", 6100)).toEqual(CLOSED);
  });

  test("rests as long as an endpoint asks", () => {
    const state = after([[{ restUntil: 30_000 }, 0]]);
    expect(breakerStanding(state, 29_999)).toBe("open");
    expect(breakerStanding(state, 30_000)).toBe("half-open");
  });

  test("never leaves an endpoint alone for ever, whatever happens", () => {
    const event = fc.oneof(
      fc.constantFrom<BreakerEvent>("success", "failure", "probe"),
      fc.nat(60_000).map((restUntil): BreakerEvent => ({ restUntil })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.nat(20_000)), { maxLength: 60 }), (steps) => {
        let now = 0;
        const timed = steps.map(([what, pause]) => {
          now += pause;
          return [typeof what === "string" ? what : { restUntil: now + what.restUntil }, now] as const;
        });
        expect(breakerStanding(after(timed), now + 200_000)).not.toBe("open");
      }),
    );
  });
});

test("health remembers who is ailing and how quick each was", () => {
  let now = 0;
  const health = createHealth(() => now);
  expect(health.well("a")).toBe(true);
  expect(health.seconds("a")).toBeNull();
  for (const seconds of [3, 1, 2]) health.succeeded("a", seconds);
  expect(health.seconds("a")).toBe(2);
  for (let count = 0; count < 5; count += 1) health.failed("b");
  expect([health.well("a"), health.well("b")]).toEqual([true, false]);
  now = 5001;
  expect(health.well("b")).toBe(true);
  health.asked("b");
  expect(health.well("b")).toBe(false);
  health.restedFor("a", 10);
  expect(health.well("a")).toBe(false);
});
