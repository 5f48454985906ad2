import { Suspense, useState } from "react";
import { newPageShelf, ShelfContext } from "./api/resource.js";
import styles from "./app.module.css";
import { StudioProvider } from "./features/create/studio-context.js";
import { stepsOf, usePlace } from "./routing/place.js";
import { Boundary } from "./shell/boundary.js";
import { MissingPage } from "./shell/missing-page.js";
import { pageAt, RAIL } from "./shell/pages.js";
import { Silence } from "./shell/silence.js";
import { shellStrings } from "./strings/shell.js";
import { Rail, RailEntry } from "./ui/rail.js";

/** The frame around every page: the rail, what it opens, and what outlives a page: drawings and answers. */
export function App() {
  const [shelf] = useState(newPageShelf);
  const steps = stepsOf(usePlace());
  const [first = ""] = steps;
  const Current = pageAt(steps);
  return (
    <ShelfContext value={shelf}>
      <StudioProvider>
        <div className={styles.app}>
          <a className={styles.skip} href="#content">
            {shellStrings.skip}
          </a>
          <Rail label={shellStrings.pages}>
            {RAIL.map(({ to, icon, label, prefetch }) => (
              <RailEntry
                key={to}
                {...{ to, icon, label }}
                current={to === `/${first}`}
                last={to === "/settings"}
                onIntent={prefetch}
              />
            ))}
          </Rail>
          <Boundary key={steps.slice(0, 3).join("/")}>
            <Suspense fallback={<main id="content" />}>
              {Current === null ? <MissingPage /> : <Current />}
            </Suspense>
          </Boundary>
        </div>
        <Silence />
      </StudioProvider>
    </ShelfContext>
  );
}
