import sharp from "sharp";
import { describe, expect } from "vitest";
import { accessibilityFaults } from "./support/browser.js";
import { noBrowser, test } from "./support/stage.js";

describe.skipIf(noBrowser)("what can be done with an input picture", () => {
  test("begins from an input picture, as strongly as is said", async ({
    page,
    engine,
    button,
    group,
    draw,
  }) => {
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#2a9d8f" } })
      .png()
      .toBuffer();
    const picker = page.waitForEvent("filechooser");
    await page.getByText("Drop, paste or choose").click();
    await (await picker).setFiles({ name: "photo.png", mimeType: "image/png", buffer: photo });
    const thumbnail = page.getByAltText("Input picture: photo.png");
    await thumbnail.waitFor();
    const [field, seen] = [await group("Input picture").boundingBox(), await thumbnail.boundingBox()];
    expect(seen?.x).toBe(field?.x);
    // Nothing of it is cut unless a person wants another ratio.
    expect(await page.getByLabel("4:3", { exact: true }).isChecked()).toBe(true);
    await page.getByLabel("Strength").fill("0.6");
    await button("Take palette").click();
    await button("Colour 1, #2a9d8f").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await draw("in winter");
    const { input, palette } = engine.requests[0];
    expect(input).toMatchObject({ strength: 0.6 });
    expect(await sharp(input?.bytes).metadata()).toMatchObject({ width: 640, height: 480 });
    expect(palette).toEqual([[42, 157, 143]]);

    await button("Code").click();
    const code = await page.getByRole("region", { name: "curl" }).textContent();
    expect(code).toContain("base64 < photo.png");
    expect(code).toContain('"strength": 0.6');
  });

  test("a file held over the page is awaited, and what is no picture is refused in words", async ({
    page,
    group,
  }) => {
    const held = (name: string, type: string, text: string) =>
      page.evaluateHandle(
        `(([content, name, type]) => {
          const data = new DataTransfer();
          data.items.add(new File([content], name, { type }));
          return data;
        })(${JSON.stringify([text, name, type])})`,
      );
    const canvas = page.locator("[data-dropping]");
    await group("Input picture").waitFor();
    const note = { dataTransfer: await held("note.txt", "text/plain", "a fox") };
    await page.dispatchEvent("main", "dragover", note);
    await canvas.waitFor();
    await page.dispatchEvent("main", "drop", note);
    await canvas.waitFor({ state: "detached" });
    await group("Input picture").getByText("That is no picture").waitFor();
    const square = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#123456"/></svg>`;
    await page.dispatchEvent("main", "drop", {
      dataTransfer: await held("square.svg", "image/svg+xml", square),
    });
    await page.getByAltText("Input picture: square.svg").waitFor();
    expect(await page.getByText("That is no picture").count()).toBe(0);
    expect(await page.getByLabel("3:2", { exact: true }).isChecked()).toBe(true);
  });

  test("takes a colour from the input picture by keyboard", async ({ page, button }) => {
    const halves = await sharp({ create: { width: 200, height: 100, channels: 3, background: "#ff0000" } })
      .composite([
        {
          input: { create: { width: 100, height: 100, channels: 3, background: "#0000ff" } },
          left: 100,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
    const picker = page.waitForEvent("filechooser");
    await page.getByText("Drop, paste or choose").click();
    await (await picker).setFiles({ name: "halves.png", mimeType: "image/png", buffer: halves });
    await button("Take colours from the picture").click();
    await page.getByText("#0000ff").waitFor();
    await page.keyboard.press("Shift+ArrowLeft");
    await page.getByText("#ff0000").waitFor();
    await page.keyboard.press("Enter");
    await button("Done").click();
    await button("Colour 1, #ff0000").waitFor();
  });

  test("a picture that was made is begun from, and fills the screen", async ({
    page,
    engine,
    button,
    draw,
  }) => {
    await page.getByLabel("16:9", { exact: true }).check();
    await draw("a cup");
    await button("Full screen").click();
    await button("Leave full screen").click();
    await button("Full screen").waitFor();
    await button("Zoom in").press("Enter");
    await page.keyboard.press("ArrowRight");
    const moved = "document.querySelector('[style*=--pan-x]').style.getPropertyValue('--pan-x')";
    expect(await page.evaluate(moved)).toBe("-48px");
    await button("Fit").press("Enter");
    await page.getByLabel("1:1", { exact: true }).check();
    await button("Use as input").click();
    await page.getByAltText(/^Input picture: a-cup-\d+\.png$/).waitFor();
    // It is not cut: its ratio comes with it.
    expect(await page.getByLabel("16:9", { exact: true }).isChecked()).toBe(true);
    await draw("a cup in winter");
    expect(await sharp(engine.requests[1].input?.bytes).metadata()).toMatchObject({
      width: 1344,
      height: 768,
    });
  });

  test("a colour taken from the input picture keeps the shares of the others in step", async ({
    page,
    engine,
    button,
    draw,
  }) => {
    const red = await sharp({ create: { width: 90, height: 90, channels: 3, background: "#ff0000" } })
      .png()
      .toBuffer();
    await button("Harbour").click();
    await button("Set how much of each").click();
    const picker = page.waitForEvent("filechooser");
    await page.getByText("Drop, paste or choose").click();
    await (await picker).setFiles({ name: "red.png", mimeType: "image/png", buffer: red });
    await button("Take colours from the picture").click();
    await page.getByText("#ff0000").waitFor();
    await page.keyboard.press("Enter");
    await button("Done").click();
    await draw("a fox");
    const { palette, weights } = engine.requests[0];
    expect(palette).toHaveLength(6);
    expect(weights).toHaveLength(6);
    expect(weights?.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });
});
