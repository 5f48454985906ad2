import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import styles from "./tabs.module.css";

/** Tabs over one panel; arrow keys move between them (WAI-ARIA's tab pattern, automatic activation). */
export function Tabs<Name extends string>({
  label,
  tabs,
  value,
  aside,
  onChange,
  children,
}: {
  label: string;
  tabs: readonly { readonly name: Name; readonly title: string }[];
  value: Name;
  aside?: ReactNode;
  onChange(name: NoInfer<Name>): void;
  children: ReactNode;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = tabs.findIndex((tab) => tab.name === value);
    const next = (at + step + tabs.length) % tabs.length;
    event.preventDefault();
    onChange(tabs[next].name);
    list.current?.querySelectorAll("button")[next].focus();
  }

  return (
    <div>
      <div className={styles.bar}>
        <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
          {tabs.map((tab) => (
            <button
              key={tab.name}
              type="button"
              role="tab"
              id={`${id}-${tab.name}`}
              aria-selected={tab.name === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.name === value ? 0 : -1}
              className={styles.tab}
              onClick={() => onChange(tab.name)}
            >
              {tab.title}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  );
}
