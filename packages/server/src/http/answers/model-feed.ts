import type { Model } from "@atelier/gateway";
import { escaped } from "./markup.js";

/** MIME type of a feed. */
export const FEED_TYPE = "application/rss+xml";

/**
 * Models as an RSS feed, for readers that tell of new ones.
 * @param origin of the server, without a slash at its end
 * @param linksToPlayground whether an entry leads to where the model is tried, not to its overview
 */
export function modelFeed(models: readonly Model[], origin: string, linksToPlayground: boolean): string {
  const items = models.map(({ slug, permaslug, name, description, released }) => {
    const link = `${origin}/models/${slug}${linksToPlayground ? "/playground" : ""}`;
    return `<item><title>${escaped(name)}</title><link>${escaped(link)}</link>
<guid isPermaLink="false">${escaped(permaslug)}</guid><pubDate>${new Date(released * 1000).toUTCString()}</pubDate>
<description>${escaped(description)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Models</title><link>${escaped(origin)}</link>
<description>Models that can be asked here</description>
${items.join("\n")}
</channel></rss>
`;
}
