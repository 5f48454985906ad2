import { useEffect, useState } from "react";
import { Button } from "./button.js";

/** Copies a text and says so for a moment. */
export function CopyButton({ text, label, doneLabel }: { text: string; label: string; doneLabel: string }) {
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
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(text))}
    >
      {done ? doneLabel : label}
    </Button>
  );
}
