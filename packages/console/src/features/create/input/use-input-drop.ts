import { useEffect, useRef } from "react";
import type { InputPicture } from "../settings.js";
import { pictureIn, readInputPicture } from "./read-picture.js";

/** A picture dropped anywhere on the page, or pasted, is one to begin from. */
export function useInputDrop(take: (input: InputPicture) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const read = (file: File | null) => {
      if (file !== null)
        readInputPicture(file).then(
          (input) => latest.current(input),
          () => undefined,
        );
    };
    const paste = (event: ClipboardEvent) => read(pictureIn(event.clipboardData));
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      read(pictureIn(event.dataTransfer));
    };
    addEventListener("paste", paste);
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("paste", paste);
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, []);
}
