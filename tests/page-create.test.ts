import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { accessibilityFaults } from "./support/browser.js";
import { noBrowser, test } from "./support/stage.js";

/** What holds the focus, by its name or words. */
const focused = (page: Page) =>
  page.evaluate<string>(
    "((one) => one.getAttribute('aria-label') ?? one.textContent.slice(0, 40))(document.activeElement)",
  );

describe.skipIf(noBrowser)("what can be done with pictures", () => {
  test("gives SVG as a file, and shows it as a picture that can run nothing", async ({ page, draw }) => {
    await page.getByRole("combobox", { name: "Model" }).selectOption("atelier/studio-1-vector");
    await page.getByLabel("SVG", { exact: true }).check();
    await draw("a cup");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Download").click()]);
    expect(download.suggestedFilename()).toMatch(/^a-cup-\d+\.svg$/);
    expect(await readFile(await download.path(), "utf8")).toMatch(/^<svg /);
    expect(await page.title()).toBe("a cup · Atelier");
    expect(await page.locator("main section svg rect[fill='#c83c28']").count()).toBe(0);
  });

  test("cuts things out without their shadow", async ({ page, engine, draw }) => {
    await page.getByLabel("Clay", { exact: true }).check();
    await page.getByLabel("Transparent", { exact: true }).check();
    await page.getByLabel("Shadow under things", { exact: true }).uncheck();
    await draw("a cup");
    expect(engine.requests[0]).toMatchObject({
      ...{ prompt: "a cup, clay render", transparent: true, shadow: "drop" },
    });
    // Clay can't be had as SVG, and so does not stay chosen.
    await page.getByLabel("SVG", { exact: true }).check();
    expect(await page.getByLabel("As written", { exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel("Clay", { exact: true }).count()).toBe(0);
  });

  test("names the style, sets shares of colours, and lays a text on the canvas", async ({
    page,
    engine,
    button,
    group,
    draw,
  }) => {
    await page.getByLabel("Clay", { exact: true }).check();
    await button("Harbour").click();
    await button("Set how much of each").click();
    const border = page.getByRole("slider", { name: /^Border between #12355b/ });
    await border.press("Shift+ArrowRight");
    expect(await border.getAttribute("aria-valuetext")).toBe("30 % to 10 %");
    await button("Add text").click();
    await group("Text on the picture").getByLabel("Text 1").fill("SALE");
    await button("Top left of “SALE”").press("Shift+ArrowRight");
    expect(await accessibilityFaults(page)).toEqual([]);

    await draw("a fox");
    const { prompt, weights, textLayout } = engine.requests[0];
    expect(prompt).toBe("a fox, clay render");
    expect(weights).toEqual([30, 10, 20, 20, 20]);
    expect(textLayout).toEqual([
      {
        text: "SALE",
        bbox: [
          [0.15, 0.06],
          [0.9, 0.06],
          [0.9, 0.22],
          [0.1, 0.22],
        ],
      },
    ]);
  });

  test("compares two pictures and lists what differs, nothing else", async ({ page, button, draw }) => {
    await draw("a first cup");
    await page.getByLabel("16:9", { exact: true }).check();
    await draw("a second cup");
    await button("Compare").click();
    const slider = page.getByLabel("Share of the first picture");
    await slider.fill("20");
    expect(await slider.getAttribute("aria-valuetext")).toBe("20 %");
    const rows = page.getByRole("region", { name: "What differs" }).getByRole("row");
    expect(await rows.allTextContents()).toEqual([
      "Differs inAB",
      "Prompta first cupa second cup",
      "Size1024 × 10241344 × 768",
      expect.stringMatching(/^Seed\d+$/),
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await button("Stop comparing").click();
    await page.getByText("Download").waitFor();
  });

  test("opens the scene, and draws it anew when it is changed", async ({ page, engine, button, draw }) => {
    await draw("a red teapot");
    await button("Scene").click();
    await page.getByText("teapot", { exact: true }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel("Turn").fill("45");
    await page.getByText("60 %").waitFor();
    engine.finish();
    await page.getByText("Download").waitFor();
    expect(engine.requests[1]).toMatchObject({
      quality: "flash",
      scene: { things: [{ concept: "teapot", turn: 45, colour: "#C81E2D" }] },
    });

    await page.getByLabel("Material").selectOption("gold");
    await page.getByText("60 %").waitFor();
    engine.finish();
    await page.getByText("Download").waitFor();
    // The second change took the place of the first; the picture it all began with stays.
    expect(
      await page.getByRole("list", { name: "Pictures of this session" }).getByRole("button").count(),
    ).toBe(2);
    await button("Finish").click();
    await page.getByText("60 %").waitFor();
    engine.finish();
    await page.getByText("Download").waitFor();
    expect(engine.requests[3]).toMatchObject({
      quality: "studio",
      scene: { things: [{ turn: 45, material: "gold" }] },
    });
  });

  test("a model's playground is the same stage: its pictures are zoomed, compared, and edited by their scene", async ({
    page,
    engine,
    server,
  }) => {
    await page.goto(`${server.url}/models/atelier/studio-1/playground`);
    const playground = page.locator('section[data-section="playground"]');
    const inside = (name: string) => playground.getByRole("button", { name, exact: true });
    const finished = async () => {
      await playground.getByText("60 %").waitFor();
      engine.finish();
      await playground.getByText("Download").waitFor();
    };
    await playground.getByRole("list", { name: "Suggestions" }).waitFor();
    const prompt = playground.getByLabel("Prompt", { exact: true });
    await prompt.fill("a first cup");
    await prompt.press("Control+Enter");
    await finished();
    await prompt.fill("a second cup");
    await inside("Generate").click();
    await finished();

    await inside("Zoom in").click();
    await inside("Fit").click();
    await inside("Compare").click();
    await playground.getByLabel("Share of the first picture").fill("20");
    await playground.getByRole("region", { name: "What differs" }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await inside("Stop comparing").click();

    await inside("Scene").click();
    await playground.getByText("teapot", { exact: true }).click();
    await playground.getByLabel("Turn").fill("45");
    await finished();
    expect(engine.requests[2]).toMatchObject({ quality: "flash", scene: { things: [{ turn: 45 }] } });
    const strip = playground.getByRole("list", { name: "Pictures of this session" }).getByRole("button");
    expect(await strip.count()).toBe(3);
    expect(await accessibilityFaults(page)).toEqual([]);
    await inside("Finish").click();
    await finished();
    expect(engine.requests[3]).toMatchObject({ quality: "studio", scene: { things: [{ turn: 45 }] } });
  });

  test("makes several at once, and each can be cancelled by itself", async ({ page, engine, button }) => {
    await page.getByLabel("Prompt", { exact: true }).fill("a first cup");
    await button("Generate").click();
    await page.getByText("60 %").waitFor();
    await page.getByLabel("Prompt", { exact: true }).fill("a second cup");
    await button("Generate another").click();
    const strip = page.getByRole("list", { name: "Pictures of this session" }).getByRole("button");
    await expect.poll(() => strip.count()).toBe(2);
    // The second one waits in line; cancelling it leaves the first alone.
    await button("Cancel").click();
    await expect.poll(() => strip.count()).toBe(1);
    engine.finish();
    await page.getByAltText("a first cup").waitFor();
    expect(await strip.count()).toBe(1);
    expect(engine.requests[0]).toMatchObject({ prompt: "a first cup" });
  });

  test("moves a palette's colours by dragging and by keyboard, and tells their contrast", async ({
    page,
    button,
    group,
  }) => {
    await button("Kiln").click();
    const colours = () => group("Palette").getByRole("button", { name: /^Colour/ });
    const names = async () =>
      Promise.all((await colours().all()).map((one) => one.getAttribute("aria-label")));
    const before = await names();
    const [from, to] = [await colours().nth(0).boundingBox(), await colours().nth(2).boundingBox()];
    await page.mouse.move(from!.x + 8, from!.y + 8);
    await page.mouse.down();
    await page.mouse.move(to!.x + 16, to!.y + 16, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await names())[2]?.slice(-7)).toBe(before[0]?.slice(-7));
    await colours().nth(2).focus();
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(async () => (await names())[1]?.slice(-7)).toBe(before[0]?.slice(-7));
    await group("Background").getByLabel("Hex code").fill("#ffffff");
    await colours().nth(1).click();
    await page.getByText(/Contrast with the background \d+\.\d : 1/).waitFor();
  });

  test("earlier prompts come back by the arrow keys, and what is being written stays", async ({
    page,
    draw,
  }) => {
    await draw("a first cup");
    await draw("a second cup");
    const prompt = page.getByLabel("Prompt", { exact: true });
    await prompt.fill("");
    for (const [key, told] of [
      ["ArrowUp", "a second cup"],
      ["ArrowUp", "a first cup"],
      ["ArrowDown", "a second cup"],
      ["ArrowDown", ""],
    ] as const) {
      await prompt.press(key);
      expect(await prompt.inputValue()).toBe(told);
    }
    await prompt.fill("a third");
    await prompt.press("ArrowUp");
    expect(await prompt.inputValue()).toBe("a third");
  });

  test("a keyboard goes on from where it was when what it pressed is replaced", async ({
    page,
    engine,
    button,
    draw,
  }) => {
    await page.getByLabel("Prompt", { exact: true }).fill("a first cup");
    await button("Generate").press("Enter");
    await page.getByText("60 %").waitFor();
    expect(await focused(page)).toBe("Cancel");
    engine.finish();
    await page.getByText("Download").waitFor();
    expect(await focused(page)).toBe("Generate");
    await draw("a second cup");

    await button("Code").press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).press("Enter");
    await expect.poll(() => focused(page), { timeout: 10_000 }).toBe("Code");

    await button("Compare").press("Enter");
    await expect.poll(() => focused(page), { timeout: 10_000 }).toBe("Share of the first picture");
    await page.keyboard.press("ArrowLeft");
    expect(await page.getByLabel("Share of the first picture").getAttribute("aria-valuetext")).toBe("49 %");
    await button("Stop comparing").press("Enter");
    await page.getByText("Download").waitFor();
    expect(await focused(page)).toMatch(/^Time/);

    await button("Scene").press("Enter");
    await button("Close the scene").press("Enter");
    await expect.poll(() => focused(page), { timeout: 10_000 }).toBe("Settings");

    await button("Kiln").press("Enter");
    const last = page.getByRole("button", { name: /^Colour 5/ });
    await last.press("Delete");
    await last.waitFor({ state: "detached" });
    expect(await focused(page)).toMatch(/^Colour 4/);
  });

  test("each measured colour says how far it is off, and several how much of the area they take", async ({
    page,
    button,
    draw,
  }) => {
    await button("Add a colour").click();
    await draw("a cup");
    const colours = page.getByLabel("Colours off by");
    expect(await colours.textContent()).toMatch(/ΔE 0\.6$/);
    await button("Kiln").click();
    await draw("a second cup");
    expect(await colours.getAttribute("aria-label")).toContain("share of the area");
    expect(await colours.textContent()).toContain("ΔE 0.6, 25 %");
  });
});
