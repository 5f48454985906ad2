/**
 * A browser context that is signed in: by the one-time link that the server printed, or, where that was used, by the
 * plain address and keys in `ATELIER_API_KEY` and `ATELIER_MANAGEMENT_KEY`, each for its own work.
 */
export async function signedIn(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const { ATELIER_API_KEY, ATELIER_MANAGEMENT_KEY } = process.env;
  const keys = address.includes("once=") ? [] : [ATELIER_API_KEY, ATELIER_MANAGEMENT_KEY];
  for (const key of keys.filter((one) => one !== undefined)) {
    await page.evaluate(
      (secret) =>
        fetch("/api/frontend/v1/session", { method: "POST", headers: { Authorization: `Bearer ${secret}` } }),
      key,
    );
  }
  await page.close();
  return context;
}
