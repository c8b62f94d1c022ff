package io.dojobell.service.inventory;

import io.dojobell.database.Database;
import io.dojobell.model.FoldedText;
import io.dojobell.model.ItemNames;
import io.dojobell.model.Product;
import io.dojobell.model.User;
import io.dojobell.store.InventoryNames;
import io.dojobell.store.ProductMembers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds products by words of their names, among those that the person may view. */
public final class ProductSearch {
  private static final int MAX_SEARCHED = 20_000;

  private final Database database;

  public ProductSearch(Database database) {
    this.database = database;
  }

  /**
   * A page of the products found, by name.
   *
   * @param total the number of all that were found
   */
  public record ProductPage(List<Product> products, int total) {
    public ProductPage {
      products = List.copyOf(products);
    }
  }

  /**
   * Returns the products whose name or key contains every one of the words, starting at that
   * offset.
   */
  public ProductPage find(User user, String words, int from, int limit) {
    var wanted =
        Arrays.stream(FoldedText.of(words).toLowerCase(Locale.ROOT).split(" "))
            .filter(word -> !word.isEmpty())
            .toList();
    var found =
        database
            .read(
                handle -> new ProductMembers(handle).viewableBy(user.username(), "", MAX_SEARCHED))
            .stream()
            .filter(product -> matches(product, wanted))
            .sorted(Comparator.comparing(product -> product.name().toLowerCase(Locale.ROOT)))
            .toList();
    return new ProductPage(found.stream().skip(from).limit(limit).toList(), found.size());
  }

  /** Returns the names of the types of those products. */
  public ItemNames typeNames(List<Product> shown) {
    return database.read(handle -> new InventoryNames(handle).ofTypes(shown));
  }

  /** Returns the product of that key, if the person may view it. */
  public Optional<Product> viewable(User user, String key) {
    return database.read(handle -> new ProductMembers(handle).viewable(user.username(), key));
  }

  private static boolean matches(Product product, List<String> words) {
    var text = FoldedText.of(product.name() + " " + product.key()).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(text::contains);
  }
}
