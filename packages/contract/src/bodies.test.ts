import { describe, expect, test } from "vitest";
import { readChatBody } from "./chat.js";
import { readImagesBody } from "./images.js";

describe("a chat body", () => {
  const chat = (messages: unknown, more: object = {}) => readChatBody({ model: "a/b", messages, ...more });

  test("draws the last words of the user", () => {
    const messages = [
      { role: "system", content: "Be brief." },
      { role: "user", content: "a dog" },
      { role: "assistant", content: null, images: [] },
      {
        role: "user",
        content: [
          { type: "text", text: "two cats" },
          { type: "text", text: "in clay" },
        ],
      },
      { role: "assistant", content: "Certainly" },
    ];
    expect(chat(messages)).toMatchObject({ prompt: "two cats\nin clay", surface: "chat", count: 1 });
  });

  test("brings input pictures of every turn, each with its place", () => {
    const image = { type: "image_url", image_url: { url: "https://example.com/a.png", detail: "auto" } };
    const request = chat([
      { role: "user", content: [image] },
      { role: "user", content: [{ type: "text", text: "redder" }, image] },
    ]);
    expect(request.inputImages.map(({ field }) => field)).toEqual([
      "messages[0].content[0].image_url",
      "messages[1].content[1].image_url",
    ]);
  });

  test("takes null for whatever is not set", () => {
    const nothing = {
      modalities: null,
      image_config: null,
      seed: null,
      stream: null,
      user: null,
      metadata: null,
    };
    expect(chat([{ role: "user", content: "x" }], nothing)).toMatchObject({
      seed: null,
      stream: false,
      palette: [],
    });
  });

  test("falls back on the first of its models", () => {
    expect(readChatBody({ models: ["c/d", "e/f"], messages: [{ role: "user", content: "x" }] }).model).toBe(
      "c/d",
    );
  });
});

describe("an images body", () => {
  const images = (more: object) => readImagesBody({ model: "a/b", prompt: "x", ...more });

  test("says its size as a tier, as pixels, or not at all", () => {
    expect(images({ size: "2K" })).toMatchObject({ resolution: "2K", pixels: null });
    expect(images({ size: "512" })).toMatchObject({ resolution: "512", pixels: null });
    expect(images({ size: "1536x1024" })).toMatchObject({
      resolution: null,
      pixels: { width: 1536, height: 1024 },
    });
    expect(images({ size: "auto", resolution: "1K" })).toMatchObject({ resolution: "1K", pixels: null });
  });

  test("folds any whole seed to what drawing takes", () => {
    expect(images({ seed: -1 }).seed).toBe(4294967295);
    expect(images({ seed: 2 ** 32 + 5 }).seed).toBe(5);
  });

  test("takes placed texts as our options or under Recraft's name", () => {
    const corners = [0, 1, 2, 3].map((corner) => [corner & 1, corner >> 1]);
    const text_layout = [{ text: "SALE", bbox: corners }];
    for (const options of [{ atelier: { text_layout } }, { recraft: { text_layout } }]) {
      expect(images({ provider: { options } }).textLayout).toEqual(text_layout);
    }
  });

  test("takes colours as our options or as Recraft's controls", () => {
    const ours = { atelier: { rgb_colors: [[1, 2, 3]], background_rgb_color: [4, 5, 6] } };
    const recraft = {
      recraft: {
        controls: { colors: [{ rgb: [1, 2, 3], weight: 0.5 }], background_color: { rgb: [4, 5, 6] } },
      },
    };
    for (const options of [ours, recraft]) {
      expect(images({ provider: { options } })).toMatchObject({
        palette: [[1, 2, 3]],
        background: [4, 5, 6],
      });
    }
  });
});

test("weights of colours are read from our own options; those without get the mean of the others", () => {
  const colors = [{ rgb: [1, 2, 3], weight: 0.6 }, { rgb: [4, 5, 6], weight: 0.2 }, { rgb: [7, 8, 9] }];
  const request = readImagesBody({
    model: "atelier/studio-1",
    prompt: "a fox",
    background: "transparent",
    provider: { options: { atelier: { controls: { colors }, shadow: "drop" } } },
  });
  expect(request.palette).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  expect(request.weights).toEqual([0.6, 0.2, 0.4]);
  expect(request).toMatchObject({ transparent: true, shadow: "drop" });
});
