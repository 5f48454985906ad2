import { describe, expect, it } from "vitest";
import { read } from "../../read/index.js";
import { lookUp } from "../../shape/lookup.js";
import { doing } from "./doing.js";

function done(prompt: string) {
  const { mentions, relations } = doing(read(prompt), lookUp);
  const nameOf = new Map(mentions.map(({ id, concept }) => [id, concept]));
  return {
    states: mentions.flatMap(({ states }) => states),
    relations: relations.map(
      ({ kind, subject, object }) => `${nameOf.get(subject)} ${kind} ${nameOf.get(object)}`,
    ),
  };
}

describe("what people do with things", () => {
  it("puts what one carries into the hand of who is said to be with it", () => {
    expect(done("a wizard with a staff").relations).toEqual(["wizard holding staff"]);
    expect(done("a girl with a red balloon").relations).toEqual(["girl holding balloon"]);
    expect(done("a girl with a yellow umbrella").relations).toEqual(["girl holding umbrella"]);
    expect(done("a knight with a sword and a shield").relations).toEqual([
      "knight holding sword",
      "knight holding shield",
    ]);
  });

  it("leaves beside people what nobody carries, or what is said to stand there", () => {
    expect(done("a man with a horse").relations).toEqual(["horse beside man"]);
    expect(done("a woman with a sofa").relations).toEqual(["sofa beside woman"]);
    expect(done("a mug next to a man").relations).toEqual(["mug beside man"]);
  });

  it("lays a ball that people play with at their feet, and asks no more for playing", () => {
    expect(done("children playing football")).toEqual({
      states: [],
      relations: ["football in_front_of child"],
    });
  });

  it("asks no more for riding where somebody sits on a saddle", () => {
    expect(done("a boy riding a bicycle").states).toEqual([]);
    expect(done("a boy riding a wave").states).toContain("riding");
  });

  it("tells that nobody rides a stick that is but held", () => {
    expect(done("a witch on a broomstick")).toEqual({
      states: ["riding"],
      relations: ["witch holding broomstick"],
    });
  });
});
