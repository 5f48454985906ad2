import type { PictureQuery } from "../../api/pictures.js";
import { galleryStrings } from "../../strings/gallery.js";
import { Button } from "../../ui/button.js";
import { TextField } from "../../ui/text-field.js";
import styles from "./gallery.module.css";

const words = galleryStrings;

type ColourName = keyof typeof words.colours;

/** A swatch for each colour name that the server sorts pictures by. */
const SWATCHES: Readonly<Record<ColourName, string>> = {
  red: "#d13b3b",
  orange: "#e8853a",
  yellow: "#ecc94b",
  green: "#4f9d5b",
  teal: "#2f9c95",
  blue: "#3b74c9",
  purple: "#7d57c2",
  pink: "#e58bb0",
  brown: "#8a5a3c",
  black: "#1c1c1e",
  grey: "#8e8e93",
  white: "#fafafa",
};

/** Search by prompt, colour and favour. */
export function GalleryFilters({
  query,
  onChange,
}: {
  query: PictureQuery;
  onChange(changed: Partial<PictureQuery>): void;
}) {
  return (
    <search className={styles.filters}>
      <div className={styles.search}>
        <TextField
          label={words.search}
          labelHidden
          icon="search"
          type="search"
          placeholder={words.search}
          value={query.text}
          onChange={(text) => onChange({ text })}
        />
      </div>
      <fieldset className={styles.swatches} aria-label={words.colour}>
        {(Object.keys(SWATCHES) as ColourName[]).map((name) => (
          <button
            key={name}
            type="button"
            className={styles.swatch}
            aria-label={words.colours[name]}
            title={words.colours[name]}
            aria-pressed={query.colour === name}
            onClick={() => onChange({ colour: query.colour === name ? null : name })}
          >
            <svg aria-hidden="true" viewBox="0 0 20 20">
              <circle cx="10" cy="10" r="9.5" fill={SWATCHES[name]} />
            </svg>
          </button>
        ))}
      </fieldset>
      <Button
        icon="heart"
        aria-pressed={query.favourites}
        look={query.favourites ? "chosen" : "plain"}
        onClick={() => onChange({ favourites: !query.favourites })}
      >
        {words.favourites}
      </Button>
    </search>
  );
}
