import { useEffect, useRef, useState } from "react";
import { strings } from "../../../strings/create.js";
import type { InputPicture } from "../settings.js";
import { pictureIn, readInputPicture } from "./read-picture.js";

/**
 * A picture dropped anywhere on the page, or pasted, is one to begin from.
 * @param refuse hears why a dropped file is none
 * @returns whether a file is held over the page just now
 */
export function useInputDrop(
  take: (input: InputPicture) => void,
  refuse: (message: string) => void,
): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef({ take, refuse });
  useEffect(() => {
    latest.current = { take, refuse };
  });
  useEffect(() => {
    const read = (file: File | null) => {
      if (file !== null)
        readInputPicture(file).then(
          (input) => latest.current.take(input),
          (cause: Error) => latest.current.refuse(cause.message),
        );
    };
    const paste = (event: ClipboardEvent) => read(pictureIn(event.clipboardData));
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.dataTransfer?.types.includes("Files") ?? false);
    };
    // Between two elements of the page there is another one to go to.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = pictureIn(event.dataTransfer);
      if (file === null && event.dataTransfer?.types.includes("Files"))
        latest.current.refuse(strings.input.noPicture);
      read(file);
    };
    const letGo = () => setOver(false);
    addEventListener("paste", paste);
    addEventListener("dragover", hold);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    // Also where the field itself takes it, and lets nobody else hear.
    addEventListener("drop", letGo, { capture: true });
    return () => {
      removeEventListener("paste", paste);
      removeEventListener("dragover", hold);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
      removeEventListener("drop", letGo, { capture: true });
    };
  }, []);
  return over;
}
