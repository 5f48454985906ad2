import { describe, expect, it } from "vitest";
import { read } from "../../read/index.js";
import { reportRetold, retold } from "./retold.js";
import { WORDS_RETOLD } from "./words-retold.js";

const NOTHING = { depicted: [], substituted: [], notDepicted: [] };

describe("words told in other words", () => {
  it("tells a place that stands alone as one that is drawn", () => {
    const told = retold(read("a photo of a golf course at night"), 1)!;
    expect(told.word).toBe("golf course");
    expect(told.brief.setting.place).toMatchObject({ kind: "meadow", time: "night" });
    expect(told.brief.style).toBe("photo");
  });

  it("gives a part's colour to that part of the whole it is shown with", () => {
    const told = retold(read("an old red roof"), 1)!;
    const [house] = told.brief.mentions;
    expect(house).toMatchObject({ concept: "house", states: ["old"] });
    expect(house!.colours).toEqual([expect.objectContaining({ word: "red", part: "roof" })]);
  });

  it("leaves a place alone that people have made and that is drawn as it is", () => {
    expect(retold(read("a photo of a garden at night"), 1)).toBeNull();
    expect(retold(read("a farmers market"), 1)).toBeNull();
  });

  it("leaves a word alone that other things come with", () => {
    expect(retold(read("a cat in a garden"), 1)).toBeNull();
    expect(retold(read("a cat and a roof"), 1)).toBeNull();
    expect(retold(read("in a forest at night"), 1)).toBeNull();
    expect(retold(read("two roofs"), 1)).toBeNull();
  });

  it("says what is really drawn where that is not the very thing", () => {
    const course = retold(read("a golf course"), 1)!;
    const { depicted, substituted } = reportRetold(course, NOTHING);
    expect(depicted).toEqual(["golf course"]);
    expect(substituted).toEqual([
      {
        asked: "golf course",
        drawn: "a flag and a ball on a lawn",
        why: "“golf course” is shown as a flag and a ball on a lawn",
      },
    ]);
    expect(reportRetold(retold(read("an old roof"), 1)!, NOTHING).substituted).toEqual([]);
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
