import { Component, type ReactNode } from "react";
import { shellStrings } from "../strings/shell.js";
import { Button } from "../ui/button.js";
import { Empty } from "../ui/empty.js";

const words = shellStrings.broken;

/** Keeps a fault of one page from taking the rail with it. React knows no other way than a class. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main id="content">
        <Empty icon="alert" title={words.title} hint={words.hint}>
          <Button onClick={() => location.reload()}>{words.again}</Button>
        </Empty>
      </main>
    );
  }
}
