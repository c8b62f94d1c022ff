package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The test of an import, with its engagement and product.
 *
 * @param name its title with its scanner, as DefectDojo names it
 * @param title its title; its scanner's name where it has none
 */
record ImportedTest(
    long id,
    String name,
    String title,
    Reference product,
    Reference engagement,
    @Nullable Reference productType) {

  /** Returns the test of a finding that was read with its related fields; empty: it has none. */
  static Optional<ImportedTest> ofFinding(DefectDojoUrls site, JsonRow finding) {
    var test = finding.object("related_fields").object("test");
    var engagement = test.object("engagement");
    var product = engagement.object("product");
    if (!test.hasId() || !engagement.hasId() || !product.hasId()) {
      return Optional.empty();
    }
    return Optional.of(
        of(site, test, test.object("test_type").name("name"), engagement, product)
            .withType(site, product.object("prod_type")));
  }

  /** Returns the test that was read by itself, as its engagement and product were. */
  static ImportedTest of(DefectDojoUrls site, JsonRow test, JsonRow engagement, JsonRow product) {
    return of(site, test, test.name("test_type_name"), engagement, product);
  }

  private static ImportedTest of(
      DefectDojoUrls site, JsonRow test, String scanner, JsonRow engagement, JsonRow product) {
    var title = test.name("title");
    var type = scanner.isEmpty() ? "Test " + test.id() : scanner;
    return new ImportedTest(
        test.id(),
        title.isEmpty() ? type : title + " (" + type + ")",
        title.isEmpty() ? type : title,
        reference(site, "product", product, "Product"),
        reference(site, "engagement", engagement, "Engagement"),
        null);
  }

  private ImportedTest withType(DefectDojoUrls site, JsonRow type) {
    return new ImportedTest(
        id,
        name,
        title,
        product,
        engagement,
        type.hasId() ? reference(site, "product/type", type, "Product type") : null);
  }

  private static Reference reference(DefectDojoUrls site, String page, JsonRow thing, String kind) {
    return new Reference.NameAndPage(thing.name("name", kind), site.page(page, thing.id()));
  }
}
