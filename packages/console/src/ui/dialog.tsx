import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { IconButton } from "./button.js";
import styles from "./dialog.module.css";

/** A panel over the page; Esc and a click beside it close it. On phones it comes up from the bottom edge. */
export function Dialog({
  title,
  closeLabel,
  open,
  size = "medium",
  onClose,
  children,
}: {
  title: string;
  closeLabel: string;
  open: boolean;
  size?: "small" | "medium" | "large" | "full";
  onClose(): void;
  children: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && element.current?.open === false) {
      element.current.showModal();
      // A form begins at its first field, and not at the button that closes it.
      element.current.querySelector<HTMLElement>("[data-first]")?.focus();
    }
    if (!open) element.current?.close();
  }, [open]);

  // Closed before it is taken away, so that the focus goes back to where it came from. What it came from may be gone by
  // then, as a deleted thing is: the page takes it.
  useLayoutEffect(() => {
    const dialog = element.current;
    return () => {
      dialog?.close();
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById("content")?.focus();
      });
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a modal dialog by itself
    <dialog
      ref={element}
      className={`${styles.dialog} ${styles[size]}`}
      aria-label={title}
      // React hands on the closing of a dialog inside this one, which stays open.
      onClose={(event) => event.target === element.current && onClose()}
      onClick={(event) => event.target === element.current && onClose()}
    >
      {open && (
        <div className={styles.inside}>
          <header className={styles.header}>
            <h2>{title}</h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}
