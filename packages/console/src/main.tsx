import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
// Before the components' own rules, which may overrule them.
import "./tokens.css";
import "./base.css";
import { App } from "./app.js";

const root = createRoot(document.getElementById("page")!);
startTransition(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
