package io.dojobell.source.defectdojo;

import io.dojobell.model.ItemPage;
import io.dojobell.model.ItemPage.Kind;
import io.dojobell.store.SourceLinks;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Recognises the pages of findings in the DefectDojo that the sync reads. */
public final class FindingPages {
  private final Handle handle;

  public FindingPages(Handle handle) {
    this.handle = handle;
  }

  /** Returns the id of the finding whose page that is, in the DefectDojo that the sync reads. */
  public Optional<Long> remoteId(@Nullable String url) {
    return ItemPage.of(Kind.FINDING, url)
        .filter(page -> page.site().filter(new SourceLinks(handle)::isSource).isPresent())
        .map(ItemPage::id);
  }
}
