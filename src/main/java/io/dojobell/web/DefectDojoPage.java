package io.dojobell.web;

import io.dojobell.intake.EventDraft.Mention;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page of DefectDojo is about, read from its URL. Newer versions call a product an asset and
 * a product type an organization, in their URLs too; both forms mean the same thing.
 */
record DefectDojoPage(
    @Nullable Mention productType, @Nullable Mention product, @Nullable Mention engagement) {
  private static final DefectDojoPage OTHER = new DefectDojoPage(null, null, null);
  private static final Pattern PAGE =
      Pattern.compile(
          "(https?://.*?)/(asset|product|organization|product/type|engagement)/(\\d+)(?:[/?#].*)?");

  static DefectDojoPage of(@Nullable String url) {
    if (url == null) {
      return OTHER;
    }
    var page = PAGE.matcher(url);
    if (!page.matches()) {
      return OTHER;
    }
    var host = page.group(1);
    var id = page.group(3);
    return switch (page.group(2)) {
      case "asset", "product" -> new DefectDojoPage(null, at(host, id, "asset", "product"), null);
      case "organization", "product/type" ->
          new DefectDojoPage(at(host, id, "organization", "product/type"), null, null);
      default -> new DefectDojoPage(null, null, at(host, id, "engagement"));
    };
  }

  private static Mention at(String host, String id, String... kinds) {
    return new Mention.PageAt(
        List.of(kinds).stream().map(kind -> host + "/" + kind + "/" + id).toList());
  }
}
