import { type KeyboardEvent, type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from "react";
import { strings } from "../../strings/create.js";
import { Button, IconButton } from "../../ui/button.js";
import { FieldFault } from "../../ui/field-fault.js";
import styles from "./prompt-bar.module.css";
import type { PromptHistory } from "./prompt-history.js";

const words = strings.prompt;

/** The prompt under the picture, like a caption that grows, and the one button of the page. */
export function PromptBar({
  field,
  prompt,
  fault,
  drawing,
  aside,
  onChange,
  onGenerate,
  onCancel,
  history,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  prompt: string;
  fault: string | null;
  drawing: boolean;
  /** What stands left of the button: on phones, the way to the settings. */
  aside: ReactNode;
  onChange(prompt: string): void;
  /** Also while others are under way: they go on beside it. */
  onGenerate(): void;
  onCancel(): void;
  /** Earlier prompts, for the arrow keys. */
  history: PromptHistory;
}) {
  const id = useId();
  const actions = useRef<HTMLDivElement>(null);
  const held = useRef(false);

  // Two buttons take turns at one place, and the focus must not fall between them.
  useLayoutEffect(() => {
    if (held.current) (actions.current?.lastElementChild as HTMLElement | null)?.focus();
  }, [drawing]);
  const focus = {
    onFocus: () => {
      held.current = true;
    },
    onBlur: () => {
      held.current = false;
    },
  };

  function recall(event: KeyboardEvent<HTMLTextAreaElement>) {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
    const { selectionStart: start, selectionEnd: end, value } = event.currentTarget;
    // Within a text the arrows go from line to line.
    if (start !== end || (start !== 0 && end !== value.length)) return;
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const recalled = history.recall(by);
    if (recalled === null) return;
    event.preventDefault();
    onChange(recalled);
  }

  return (
    <form
      className={styles.bar}
      onSubmit={(event) => {
        event.preventDefault();
        onGenerate();
      }}
    >
      <label className="hidden-text" htmlFor={id}>
        {words.label}
      </label>
      <textarea
        id={id}
        ref={field}
        className={styles.text}
        rows={1}
        placeholder={words.placeholder}
        value={prompt}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        aria-keyshortcuts="/ Control+Enter"
        enterKeyHint="enter"
        onFocus={history.wake}
        onKeyDown={recall}
        onChange={(event) => onChange(event.target.value)}
      />
      <div ref={actions} className={styles.actions}>
        {aside}
        {/* Its room is kept while there is nothing to add to, so that the text never breaks anew. */}
        <span className={styles.another} data-shown={drawing || undefined}>
          <IconButton icon="plus" label={words.another} disabled={!drawing} onClick={onGenerate} />
        </span>
        {/* One place and one width for both, so that nothing moves under the pointer. */}
        {drawing ? (
          <Button
            key="cancel"
            icon="stop"
            title={words.cancelKeys}
            aria-keyshortcuts="Escape"
            {...focus}
            onClick={onCancel}
          >
            {words.cancel}
          </Button>
        ) : (
          <Button key="generate" type="submit" look="primary" title={words.generateKeys} {...focus}>
            {words.generate}
          </Button>
        )}
      </div>
      <div className={styles.fault}>
        <FieldFault id={`${id}-fault`} message={fault} />
      </div>
    </form>
  );
}
