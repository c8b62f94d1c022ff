package io.dojobell.channel.summary;

import io.dojobell.channel.MessageBatch;
import io.dojobell.message.MessageContent;
import io.dojobell.model.Channel;
import io.dojobell.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several events sent together, by kind and product, the worst first.
 *
 * @param count the number of events
 * @param groups the group with the worst event first; every event is counted in one
 * @param title {@code 12 events: 10 Scan imported, 2 SLA breach}
 */
public record Summary(int count, List<Group> groups, String title) {
  /** Orders events by severity, the worst first, those without one last. */
  public static final Comparator<MessageContent> WORST_FIRST =
      Comparator.comparing(
              MessageContent::severity, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed();

  /**
   * Events of one kind on one product.
   *
   * @param product null: they are on none
   * @param worst the severity of the worst; null: none has one
   * @param count the number of its events
   * @param named the worst of them, as many as fit
   */
  public record Group(
      String kind,
      @Nullable String product,
      @Nullable Severity worst,
      int count,
      List<MessageContent> named) {
    public Group {
      named = List.copyOf(named);
    }

    /** Returns how many are counted and not named. */
    public int unnamedCount() {
      return count - named.size();
    }

    /** Returns the heading: {@code Scan imported · web-api}. */
    public String heading() {
      return product == null ? kind : kind + " · " + product;
    }
  }

  private record GroupKey(String kind, @Nullable String product) {}

  public Summary {
    groups = List.copyOf(groups);
  }

  /**
   * Returns the summary of the batch with the details that the channel may show, and at most so
   * many events named.
   */
  public static Summary of(MessageBatch batch, Channel channel, int maxNamed) {
    var details = batch.branding().details(channel);
    var contents =
        batch.messages().stream()
            .map(message -> MessageContent.of(message.event(), details))
            .toList();
    return batch.isDigest() ? DigestReport.of(contents, maxNamed) : of(contents, maxNamed);
  }

  static Summary of(List<MessageContent> contents, int maxNamed) {
    var states = new LatestStates(contents);
    var byKey = new LinkedHashMap<GroupKey, List<MessageContent>>();
    for (var content : contents.stream().sorted(WORST_FIRST).toList()) {
      var key = new GroupKey(states.last(content).kind(), content.productName().orElse(null));
      byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(content);
    }
    var groups = new ArrayList<Group>();
    var remaining = maxNamed;
    for (var entry : byKey.entrySet()) {
      var all = entry.getValue();
      var named = states.selectNamed(all, remaining);
      remaining -= named.size();
      var key = entry.getKey();
      groups.add(
          new Group(key.kind(), key.product(), all.getFirst().severity(), all.size(), named));
    }
    return new Summary(contents.size(), groups, title(contents));
  }

  /** Returns how many events are counted and not named. */
  public int unnamedCount() {
    return groups.stream().mapToInt(Group::unnamedCount).sum();
  }

  /** Returns the severity of the worst event; null: none has one. */
  public @Nullable Severity worst() {
    return groups.isEmpty() ? null : groups.getFirst().worst();
  }

  /** Returns the title with at most three kinds, those of the worst first. */
  private static String title(List<MessageContent> contents) {
    var kinds = new LinkedHashMap<String, Integer>();
    contents.stream()
        .sorted(WORST_FIRST)
        .forEach(content -> kinds.merge(content.kind(), 1, Integer::sum));
    var parts =
        kinds.entrySet().stream()
            .limit(3)
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .toList();
    var more = kinds.size() > 3 ? " and more" : "";
    return contents.size() + " events: " + String.join(", ", parts) + more;
  }
}
