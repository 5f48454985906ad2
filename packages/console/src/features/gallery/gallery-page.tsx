import { useCallback, useState } from "react";
import type { KeptPicture, PictureQuery } from "../../api/pictures.js";
import { Link } from "../../routing/link.js";
import { galleryStrings } from "../../strings/gallery.js";
import { Button } from "../../ui/button.js";
import { Empty } from "../../ui/empty.js";
import { PageHeading } from "../../ui/heading.js";
import link from "../../ui/link.module.css";
import { Page } from "../../ui/page.js";
import { Loaded } from "../sign-in/loaded.js";
import { GalleryFilters } from "./gallery-filters.js";
import { GalleryGrid } from "./gallery-grid.js";
import { PictureDialog } from "./picture-dialog.js";
import { usePictures } from "./use-pictures.js";

const words = galleryStrings;
const EVERYTHING: PictureQuery = { text: "", colour: null, favourites: false };

/** Everything made with this key. */
export function GalleryPage() {
  const [query, setQuery] = useState(EVERYTHING);
  const pictures = usePictures(query);
  const [openId, setOpenId] = useState<string | null>(null);
  const list = pictures.resource.value ?? [];
  const open = list.findIndex(({ id }) => id === openId);
  const filtered = query.text !== "" || query.colour !== null || query.favourites;
  // Whoever is not signed in, or has made nothing, has nothing to search.
  const searchable = pictures.resource.fault === null && (filtered || pictures.total !== 0);

  const show = useCallback((picture: KeptPicture) => setOpenId(picture.id), []);

  /** Deleting goes on to the neighbour, as leafing through does. */
  function remove(picture: KeptPicture) {
    const at = list.indexOf(picture);
    setOpenId((list[at + 1] ?? list[at - 1])?.id ?? null);
    pictures.remove(picture);
  }

  return (
    <Page title={words.title} width="full">
      <PageHeading
        title={words.title}
        hint={pictures.total === null ? words.hint : words.count(pictures.total)}
      />
      {searchable && (
        <GalleryFilters query={query} onChange={(changed) => setQuery({ ...query, ...changed })} />
      )}
      <Loaded resource={pictures.resource} height={640}>
        {(all) =>
          all.length > 0 ? (
            <GalleryGrid pictures={all} onOpen={show} onNearEnd={pictures.more} />
          ) : filtered ? (
            <Empty icon="search" title={words.noneTitle} hint={words.noneHint}>
              <Button onClick={() => setQuery(EVERYTHING)}>{words.clear}</Button>
            </Empty>
          ) : (
            <Empty icon="gallery" title={words.emptyTitle} hint={words.emptyHint}>
              <Link to="/" className={link.button}>
                {words.make}
              </Link>
            </Empty>
          )
        }
      </Loaded>
      {open >= 0 && (
        <PictureDialog
          picture={list[open]}
          newer={list[open - 1] ?? null}
          older={list[open + 1] ?? null}
          onShow={show}
          onFavour={pictures.favour}
          onRemove={remove}
          onClose={() => setOpenId(null)}
        />
      )}
    </Page>
  );
}
