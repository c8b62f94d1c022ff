package io.dojobell.channel.slack;

import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.Fact;
import io.dojobell.message.MessageContent;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;

/** The line that says where it happened: {@code Payments › web-api › Q4 pentest · Test 90}. */
final class ContextLine {
  private static final int MAX_LINK_LENGTH = 600;

  private final MessageContent content;
  private final MessageSize size;

  private ContextLine(MessageContent content, MessageSize size) {
    this.content = content;
    this.size = size;
  }

  /** Returns the line; empty: there is nothing to say. */
  static Optional<String> of(MessageContent content, MessageSize size) {
    var line = new ContextLine(content, size);
    var linked = line.text(MAX_LINK_LENGTH);
    return Optional.of(BlockKit.length(linked) <= size.maxFacts() ? linked : line.text(0))
        .filter(text -> !text.isEmpty());
  }

  private String text(int maxLinkLength) {
    var parts = new ArrayList<String>();
    // The product alone stands in the first line.
    var isShown = content.path().size() > 1 || content.product() == null;
    var path =
        content.path().stream()
            .filter(_ -> isShown)
            .map(part -> link(part, maxLinkLength))
            .collect(Collectors.joining(" › "));
    if (!path.isEmpty()) {
      parts.add(path);
    }
    content.contextDetails().forEach(part -> parts.add(Mrkdwn.escape(size.maxFactValue(), part)));
    if (content.statedTime() != null) {
      parts.add(Mrkdwn.time(content.statedTime()));
    }
    return String.join(" · ", parts);
  }

  private String link(Fact part, int maxLinkLength) {
    return Mrkdwn.link(LineLink.of(part.url(), maxLinkLength), size.maxFactValue(), part.value());
  }
}
