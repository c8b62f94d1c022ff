package io.dojobell.channel.summary;

import io.dojobell.message.MessageContent;
import io.dojobell.model.EventType;
import io.dojobell.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The events that were held for a person, as a report: the urgent ones first, then by product. */
final class DigestReport {
  private static final String URGENT_HEADING = "Needs you first";
  private static final String OTHER_HEADING = "Everything else";

  private DigestReport() {}

  static Summary of(List<MessageContent> contents, int maxNamed) {
    var sorted =
        contents.stream().sorted(Summary.WORST_FIRST).map(MessageContent::withKindInTitle).toList();
    var urgent = sorted.stream().filter(DigestReport::isUrgent).toList();
    var byProduct =
        sorted.stream()
            .filter(content -> !isUrgent(content))
            .collect(
                Collectors.groupingBy(
                    content -> content.productName().orElse(OTHER_HEADING),
                    LinkedHashMap::new,
                    Collectors.toList()));
    var states = new LatestStates(sorted);
    var groups = new ArrayList<Summary.Group>();
    var remaining = maxNamed;
    if (!urgent.isEmpty()) {
      groups.add(group(URGENT_HEADING, urgent, states, remaining));
      remaining -= groups.getLast().named().size();
    }
    var others = byProduct.remove(OTHER_HEADING);
    if (others != null) {
      byProduct.put(OTHER_HEADING, others); // Events without a product stand last.
    }
    for (var product : byProduct.entrySet()) {
      groups.add(group(product.getKey(), product.getValue(), states, remaining));
      remaining -= groups.getLast().named().size();
    }
    return new Summary(contents.size(), groups, title(contents.size(), urgent.size()));
  }

  private static Summary.Group group(
      String heading, List<MessageContent> contents, LatestStates states, int remaining) {
    var named = states.selectNamed(contents, remaining);
    return new Summary.Group(heading, null, contents.getFirst().severity(), contents.size(), named);
  }

  /** Returns whether it is addressed to them, late, or severe. */
  private static boolean isUrgent(MessageContent content) {
    var severity = content.severity();
    return content.type().isPersonal()
        || content.type() == EventType.SLA_BREACH
        || severity != null && severity.atLeast(Severity.HIGH);
  }

  private static String title(int all, int urgent) {
    return urgent == 0
        ? all + " events held for you"
        : all
            + " events held for you, "
            + urgent
            + (urgent == 1 ? " needs" : " need")
            + " you first";
  }
}
