export { type Config, ConfigError, readConfig } from "./config.js";
export { createApp } from "./http/app.js";
export { type ConsoleFiles, loadConsole } from "./http/console.js";
export { type AppParts, HTTP_LIMITS, type HttpLimits } from "./http/parts.js";
export { createOneTimeLink, type OneTimeLink } from "./http/session/one-time-link.js";
export { type ServeOptions, type Serving, serve } from "./serve.js";
