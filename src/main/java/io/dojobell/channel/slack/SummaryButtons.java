package io.dojobell.channel.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.summary.WebLink;
import io.dojobell.model.CanonicalPage;
import io.dojobell.model.Event;
import io.dojobell.model.NamedRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The buttons and the menu below several events: what they have in common is opened and muted, and
 * all of them are shown where the message does not name them all.
 *
 * @param messages those of events, not of notices
 */
record SummaryButtons(List<PendingMessage> messages) {
  SummaryButtons {
    messages = List.copyOf(messages);
  }

  /**
   * Returns them as one block; no block where all are notices, which nobody can mute.
   *
   * @param isComplete whether the message names all events
   */
  static List<LayoutBlock> of(MessageBatch batch, boolean isComplete) {
    var messages =
        batch.messages().stream().filter(message -> !message.event().isNotice()).toList();
    return messages.isEmpty() ? List.of() : List.of(new SummaryButtons(messages).block(isComplete));
  }

  private LayoutBlock block(boolean isComplete) {
    var type = isShared(Event::typeName) ? messages.getFirst().event() : null;
    var menu = new MessageMenu(product().orElse(null), type, messages.getFirst());
    var link = page().orElse(null);
    return isComplete ? menu.beside("Open", link) : menu.beside("Open", link, showAll());
  }

  private ButtonElement showAll() {
    return BlockKit.button(
        "Show all " + messages.size(), new Action.ShowAll(messages.getFirst().delivery().id()));
  }

  /** Returns the page of all events, else that of their product. */
  private Optional<String> page() {
    var url = messages.getFirst().event().content().url();
    var shared =
        url != null && isShared(SummaryButtons::canonicalPage)
            ? WebLink.parse(url)
            : Optional.<String>empty();
    return shared.or(() -> product().flatMap(product -> WebLink.parse(product.url())));
  }

  private static String canonicalPage(Event event) {
    var url = event.content().url();
    return url == null ? "" : CanonicalPage.of(url);
  }

  /** Returns the product that all events are about. */
  private Optional<NamedRef> product() {
    return isShared(SummaryButtons::productKey)
        ? Optional.ofNullable(messages.getFirst().event().subject().product())
        : Optional.empty();
  }

  private static String productKey(Event event) {
    var product = event.subject().product();
    return product == null ? "" : product.key();
  }

  private boolean isShared(Function<Event, String> value) {
    var first = value.apply(messages.getFirst().event());
    return messages.stream()
        .allMatch(message -> Objects.equals(value.apply(message.event()), first));
  }
}
