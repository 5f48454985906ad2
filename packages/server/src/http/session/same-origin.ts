/**
 * Whether a browser sent this from one of our own pages, so that its cookie may count. The cookie is
 * SameSite=Strict already; this also shuts out other ports of the same host, which count as the same site.
 */
export function fromOwnPage(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  // Browsers leave Sec-Fetch-Site out on plain http beyond this machine; they do send Origin with a POST.
  const origin = request.headers.get("origin");
  if (origin === null) return request.method === "GET" || request.method === "HEAD";
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}
