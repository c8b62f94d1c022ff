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
  static Optional<ImportedTest> ofFinding(Site site, Row finding) {
    var test = finding.part("related_fields").part("test");
    var engagement = test.part("engagement");
    var product = engagement.part("product");
    if (!test.hasId() || !engagement.hasId() || !product.hasId()) {
      return Optional.empty();
    }
    return Optional.of(
        of(site, test, test.part("test_type").name("name"), engagement, product)
            .withType(site, product.part("prod_type")));
  }

  /** Returns the test that was read by itself, as its engagement and product were. */
  static ImportedTest of(Site site, Row test, Row engagement, Row product) {
    return of(site, test, test.name("test_type_name"), engagement, product);
  }

  private static ImportedTest of(Site site, Row test, String scanner, Row engagement, Row product) {
    var title = test.name("title");
    var type = scanner.isEmpty() ? "Test " + test.id() : scanner;
    return new ImportedTest(
        test.id(),
        title.isEmpty() ? type : title + " (" + type + ")",
        title.isEmpty() ? type : title,
        reference(site, "product", product, "Product "),
        reference(site, "engagement", engagement, "Engagement "),
        null);
  }

  private ImportedTest withType(Site site, Row type) {
    return new ImportedTest(
        id,
        name,
        title,
        product,
        engagement,
        type.hasId() ? reference(site, "product/type", type, "Product type ") : null);
  }

  private static Reference reference(Site site, String page, Row thing, String otherwise) {
    var name = thing.name("name");
    return new Reference.NameAndPage(
        name.isEmpty() ? otherwise + thing.id() : name, site.page(page, thing.id()));
  }
}
