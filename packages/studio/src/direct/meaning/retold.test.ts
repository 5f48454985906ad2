import { describe, expect, it } from "vitest";
import { read } from "../../read/index.js";
import { reportRetold, retold } from "./retold.js";
import { WORDS_RETOLD } from "./words-retold.js";

const NOTHING = { depicted: [], substituted: [], notDepicted: [] };

describe("words told in other words", () => {
  it("tells a place that stands alone as one that is drawn", () => {
    const told = retold(read("a photo of a garden at night"), 1)!;
    expect(told.word).toBe("garden");
    expect(told.brief.setting.place).toMatchObject({ kind: "meadow", time: "night" });
    expect(told.brief.style).toBe("photo");
  });

  it("gives a part's colour to that part of the whole it is shown with", () => {
    const told = retold(read("an old red roof"), 1)!;
    const [house] = told.brief.mentions;
    expect(house).toMatchObject({ concept: "house", states: ["old"] });
    expect(house!.colours).toEqual([expect.objectContaining({ word: "red", part: "roof" })]);
  });

  it("leaves a word alone that other things come with", () => {
    expect(retold(read("a cat in a garden"), 1)).toBeNull();
    expect(retold(read("a cat and a roof"), 1)).toBeNull();
    expect(retold(read("in a forest at night"), 1)).toBeNull();
    expect(retold(read("two roofs"), 1)).toBeNull();
  });

  it("says what is really drawn where that is not the very thing", () => {
    const court = retold(read("a tennis court"), 1)!;
    const { depicted, substituted } = reportRetold(court, NOTHING);
    expect(depicted).toEqual(["tennis court"]);
    expect(substituted).toEqual([
      {
        asked: "tennis court",
        drawn: "a racket and a ball on a green court",
        why: "“tennis court” is shown as a racket and a ball on a green court",
      },
    ]);
    expect(reportRetold(retold(read("a garden"), 1)!, NOTHING).substituted).toEqual([]);
  });

  it("tells nothing in words that would be told again", () => {
    const ways = WORDS_RETOLD.split("\n")
      .filter((line) => line.includes(":"))
      .flatMap((line) =>
        line
          .slice(line.indexOf(":") + 1)
          .split("@")[0]!
          .split("/"),
      )
      .map((way) => way.split(">")[0]!.trim());
    expect(ways.filter((way) => retold(read(way), 1) !== null)).toEqual([]);
  });
});
