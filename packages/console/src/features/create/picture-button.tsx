import { useRef } from "react";
import { strings } from "../../strings/create.js";
import { Button } from "../../ui/button.js";

const words = strings.controls;

/** Opens a picture file to take its colours; it is read here and sent nowhere. */
export function PictureButton({ busy, onPicture }: { busy: boolean; onPicture(url: string): void }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={file}
        className="hidden-text"
        type="file"
        accept="image/*"
        aria-label={words.paletteFile}
        tabIndex={-1}
        onChange={(event) => {
          const picked = event.target.files?.[0];
          if (picked !== undefined) onPicture(URL.createObjectURL(picked));
          event.target.value = "";
        }}
      />
      <Button icon="image" look="quiet" disabled={busy} onClick={() => file.current?.click()}>
        {words.paletteFromPicture}
      </Button>
    </>
  );
}
