import { Component, type ReactNode } from "react";
import { shellStrings } from "../strings/shell.js";
import { Button } from "../ui/button.js";
import { Empty } from "../ui/empty.js";

type Words = typeof shellStrings.broken | typeof shellStrings.unreached;

/** Keeps a fault of one page from taking the rail with it. React knows no other way than a class. */
export class Boundary extends Component<{ children: ReactNode }, { words: Words | null }> {
  override state: { words: Words | null } = { words: null };

  static getDerivedStateFromError(fault: unknown) {
    return { words: isMissingScript(fault) ? shellStrings.unreached : shellStrings.broken };
  }

  override render() {
    const { words } = this.state;
    if (words === null) return this.props.children;
    return (
      <main id="content">
        <Empty icon="alert" title={words.title} hint={words.hint}>
          <Button onClick={loadAgain}>{words.again}</Button>
        </Empty>
      </main>
    );
  }
}

/** Browsers tell a page's script that could not be fetched by a plain error, each in its own words. */
function isMissingScript(fault: unknown): boolean {
  return fault instanceof TypeError && /dynamically imported module|module script/i.test(fault.message);
}

/** Not while the server is away: the browser's own page would take the place of this one. */
function loadAgain(): void {
  fetch(location.href).then(
    () => location.reload(),
    () => undefined,
  );
}
