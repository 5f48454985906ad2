/**
 * A browser context that is signed in: by the one-time link that the server printed, or, where that was used, by the
 * plain address and a key in `ATELIER_API_KEY`.
 */
export async function signedIn(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const key = process.env.ATELIER_API_KEY;
  if (!address.includes("once=") && key !== undefined) {
    await page.evaluate(
      (secret) =>
        fetch("/api/frontend/v1/session", { method: "POST", headers: { Authorization: `Bearer ${secret}` } }),
      key,
    );
  }
  await page.close();
  return context;
}
