import { useEffect, useState } from "react";
import { Button } from "./button.js";

/** Copies a text and says so for a moment. */
export function CopyButton({
  text,
  label,
  doneLabel,
  autoFocus = false,
}: {
  text: string;
  label: string;
  doneLabel: string;
  /** Where it is the next thing to press, in the place of what led to it. */
  autoFocus?: boolean;
}) {
  const [copied, setCopied] = useState<string | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const done = copied === text;
  return (
    <Button
      icon={done ? "check" : "copy"}
      look="quiet"
      aria-live="polite"
      autoFocus={autoFocus}
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(text))}
    >
      {done ? doneLabel : label}
    </Button>
  );
}
