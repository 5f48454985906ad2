const COUNT = 10_000;
const PAGE = 100;

/** A grey square as the picture of every entry: the list is what is measured. */
const SQUARE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNsaGj4DwAFhAKAjM1mJgAAAABJRU5ErkJggg==",
  "base64",
);

/**
 * Scrolls through a gallery of 10,000 pictures, answered from here instead of the server: the share of frames that
 * took longer than two of the screen's, the longest one, and the most pictures that were in the page at once.
 */
export async function galleryFrames(context, address) {
  const page = await context.newPage();
  await page.route("**/api/frontend/v1/pictures?**", (route) => {
    const first = Number(new URL(route.request().url()).searchParams.get("cursor") ?? 0);
    const data = Array.from({ length: Math.min(PAGE, COUNT - first) }, (_, index) => entry(first + index));
    const next = first + PAGE < COUNT ? String(first + PAGE) : null;
    return route.fulfill({ json: { data, next, total_count: COUNT } });
  });
  await page.route("**/api/frontend/v1/pictures/*/thumbnail", (route) =>
    route.fulfill({ contentType: "image/png", body: SQUARE }),
  );
  await page.goto(address);
  await page.locator("main ul button").first().waitFor();
  const result = await page.evaluate(`(async () => {
    const main = document.querySelector("main");
    const frames = [];
    let most = 0;
    let last = performance.now();
    let still = 0;
    while (still < 600) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - last);
      last = now;
      most = Math.max(most, document.querySelectorAll("main ul button").length);
      const before = main.scrollTop;
      main.scrollTop += 300;
      still = main.scrollTop === before ? still + 1 : 0;
    }
    const height = main.scrollHeight;
    return { frames: frames.length, slow: frames.filter((time) => time > 33.4).length, longest: Math.max(...frames), most, height };
  })()`);
  await page.close();
  return { ...result, longest: Math.round(result.longest) };
}

function entry(index) {
  return {
    ...{
      id: `gen-1-${index}`,
      created_at: "2026-11-01T00:00:00Z",
      model: "atelier/studio-1",
      provider: "Atelier",
    },
    ...{
      prompt: `picture ${index}`,
      settings: {},
      media_type: "image/png",
      width: 1024,
      height: 1024,
      bytes: 1000,
    },
    ...{ colours: [], favourite: index % 9 === 0, url: `/api/frontend/v1/pictures/${index}` },
    thumbnail_url: `/api/frontend/v1/pictures/${index}/thumbnail`,
    atelier: { seed: index },
  };
}
