import { type ReactNode, type RefObject, useId } from "react";
import { strings } from "../../strings/create.js";
import { Button, IconButton } from "../../ui/button.js";
import { FieldFault } from "../../ui/field-fault.js";
import styles from "./prompt-bar.module.css";

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
}) {
  const id = useId();
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
        onChange={(event) => onChange(event.target.value)}
      />
      <div className={styles.actions}>
        {aside}
        {/* Its room is kept while there is nothing to add to, so that the text never breaks anew. */}
        <span className={styles.another} data-shown={drawing || undefined}>
          <IconButton icon="plus" label={words.another} disabled={!drawing} onClick={onGenerate} />
        </span>
        {/* One place and one width for both, so that nothing moves under the pointer. */}
        {drawing ? (
          <Button key="cancel" icon="stop" aria-keyshortcuts="Escape" onClick={onCancel}>
            {words.cancel}
          </Button>
        ) : (
          <Button key="generate" type="submit" look="primary">
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
