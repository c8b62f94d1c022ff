package io.dojobell.slack.home;

import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.App;
import com.slack.api.model.block.composition.PlainTextObject;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.blockkit.SlackLimits;
import io.dojobell.model.TextSanitizer;
import io.dojobell.model.User;
import io.dojobell.model.ZoneNames;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.inventory.InventoryService;
import io.dojobell.service.inventory.ProductSearch;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers what a person types into a menu of products or time zones, or an admin into one of
 * product types or accounts.
 */
public record OptionSearch(
    PersonResolver identity,
    ProductSearch products,
    InventoryService inventory,
    AccountService accounts)
    implements BoltHandler {
  private static final int MAX_TYPES = 5_000;

  @Override
  public void addTo(App app) {
    app.blockSuggestion(ANY, (request, context) -> context.ack(suggest(request.getPayload())));
  }

  /**
   * Returns what there is to choose from; none for unknown users, product types and accounts only
   * for admins.
   */
  private BlockSuggestionResponse suggest(BlockSuggestionPayload payload) {
    var words = Optional.ofNullable(payload.getValue()).orElse("");
    var person = identity.findKnown(payload.getUser().getId()).orElse(null);
    var found =
        person instanceof Person.Known(var user)
            ? options(user, payload.getActionId(), words)
            : List.<Option>of();
    return BlockSuggestionResponse.builder().options(limitOptions(found)).build();
  }

  /** Returns the options; one more than Slack shows, so that it is known if there are more. */
  private List<Option> options(User user, String actionId, String words) {
    if (Action.PRODUCT_TYPE_SEARCH.equals(actionId)) {
      return user.admin() ? types(words) : List.of();
    }
    if (Action.ZONE_SEARCH.equals(actionId)) {
      return ZoneNames.search(words).stream().map(zone -> option(zone, zone)).toList();
    }
    if (Action.ACCOUNT_SEARCH.equals(actionId)) {
      return user.admin() ? accounts(words) : List.of();
    }
    return products.find(user, words, 0, SlackLimits.MAX_OPTIONS + 1).products().stream()
        .map(product -> option(product.key(), product.name()))
        .toList();
  }

  private List<Option> types(String words) {
    var wanted = words.strip().toLowerCase(Locale.ROOT);
    return inventory.productTypes("", MAX_TYPES).stream()
        .filter(type -> type.name().toLowerCase(Locale.ROOT).contains(wanted))
        .limit(SlackLimits.MAX_OPTIONS + 1)
        .map(type -> option(type.key(), type.name()))
        .toList();
  }

  private List<Option> accounts(String words) {
    return accounts.search(words.strip(), 0, SlackLimits.MAX_OPTIONS + 1).users().stream()
        .map(user -> option(user.username(), user.label()))
        .toList();
  }

  /** Returns the options that Slack shows, at most 100; the last says that there are more. */
  private static List<Option> limitOptions(List<Option> found) {
    return found.size() <= SlackLimits.MAX_OPTIONS
        ? found
        : Stream.concat(
                found.stream().limit(SlackLimits.MAX_OPTIONS - 1),
                Stream.of(option(" ", "… and more: type more of the name")))
            .toList();
  }

  private static Option option(String key, String fullName) {
    var name =
        TextSanitizer.truncate(
            SlackLimits.MAX_OPTION_LENGTH,
            Mrkdwn.escapePlainText(TextSanitizer.singleLine(fullName)));
    return Option.builder()
        .text(PlainTextObject.builder().text(name.isEmpty() ? key : name).build())
        .value(key)
        .build();
  }
}
