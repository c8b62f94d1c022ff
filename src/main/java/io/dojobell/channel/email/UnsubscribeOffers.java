package io.dojobell.channel.email;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.model.Event;
import io.dojobell.model.EventType;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The links by which a personal mail can be turned off. A type of which one mail would come all the
 * same has none.
 *
 * @param all turns off all of them, for the header, which can hold only one; null: there are none
 * @param byType turns off that type, the one with the most events first
 */
record UnsubscribeOffers(@Nullable URI all, SequencedMap<EventType, URI> byType) {
  UnsubscribeOffers {
    byType = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byType));
  }

  static UnsubscribeOffers of(MessageBatch batch, UnsubscribeLinks links) {
    var byType = new LinkedHashMap<EventType, URI>();
    var user = batch.firstMessage().delivery().username();
    if (user == null) {
      return new UnsubscribeOffers(null, byType);
    }
    var events =
        batch.messages().stream()
            .map(PendingMessage::event)
            .filter(event -> !event.isNotice())
            .collect(Collectors.groupingBy(Event::type, LinkedHashMap::new, Collectors.toList()));
    events.entrySet().stream()
        .sorted(Collections.reverseOrder(Map.Entry.comparingByValue(UnsubscribeOffers::bySize)))
        .forEach(
            such ->
                links
                    .link(user, such.getValue())
                    .ifPresent(link -> byType.put(such.getKey(), link)));
    var offered =
        byType.keySet().stream().flatMap(type -> events.getOrDefault(type, List.of()).stream());
    var all = byType.isEmpty() ? null : links.link(user, offered.toList()).orElse(null);
    return new UnsubscribeOffers(all, byType);
  }

  private static int bySize(List<Event> one, List<Event> other) {
    return Integer.compare(one.size(), other.size());
  }
}
