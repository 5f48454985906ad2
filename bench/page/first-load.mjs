/** Milliseconds of a first visit with an empty cache: first paint, and until the page takes input. Median of five. */
export async function firstLoad(context, address) {
  const runs = [];
  for (let run = 0; run < 5; run += 1) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    const started = performance.now();
    await page.goto(address, { waitUntil: "commit" });
    await page.getByLabel("Prompt", { exact: true }).fill("a");
    const interactive = performance.now() - started;
    const paint = await page.evaluate(
      "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0",
    );
    runs.push({ interactive: Math.round(interactive), paint: Math.round(paint) });
    await page.close();
  }
  return runs.sort((one, other) => one.interactive - other.interactive)[2];
}
