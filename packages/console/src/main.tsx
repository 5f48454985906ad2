import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
// Before the components' own rules, which may overrule them.
import "./tokens.css";
import "./base.css";
import { App } from "./app.js";

createRoot(document.getElementById("page")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
