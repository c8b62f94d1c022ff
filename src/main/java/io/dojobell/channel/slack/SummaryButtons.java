package io.dojobell.channel.slack;

import com.slack.api.model.block.LayoutBlock;
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
 * The button and the menu below several events: what they have in common is opened and muted.
 *
 * @param messages those of events, not of notices
 */
record SummaryButtons(List<PendingMessage> messages) {
  SummaryButtons {
    messages = List.copyOf(messages);
  }

  /** Returns both as one block; no block where all are notices, which nobody can mute. */
  static List<LayoutBlock> of(MessageBatch batch) {
    var messages =
        batch.messages().stream().filter(message -> !message.event().isNotice()).toList();
    return messages.isEmpty() ? List.of() : List.of(new SummaryButtons(messages).block());
  }

  private LayoutBlock block() {
    var type = isShared(Event::typeName) ? messages.getFirst().event() : null;
    var menu = new MessageMenu(product().orElse(null), type, messages.getFirst());
    return menu.beside("Open", page().orElse(null));
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
