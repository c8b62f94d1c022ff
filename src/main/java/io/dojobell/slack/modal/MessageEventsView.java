package io.dojobell.slack.modal;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import io.dojobell.blockkit.Action;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.message.MessageContent;
import io.dojobell.model.EnglishText;
import io.dojobell.model.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All events of a message, a page at a time.
 *
 * @param place the message whose events they are
 * @param contents the worst first
 * @param hiddenCount how many more the message showed, which the reader may not view any more
 */
public record MessageEventsView(Place place, List<MessageContent> contents, int hiddenCount) {
  /** The events on a page. */
  static final int PAGE_SIZE = 20;

  private static final int MAX_TITLE_LENGTH = 250;
  private static final int MAX_LINK_LENGTH = 1_500;
  private static final int MAX_DETAIL_LENGTH = 120;
  private static final int MAX_HIGHLIGHTS = 2;

  public MessageEventsView {
    contents = List.copyOf(contents);
  }

  /**
   * A message.
   *
   * @param channel the Slack channel that it is in
   * @param delivery the one that names it
   */
  public record Place(String channel, long delivery) {
    /** Returns the message whose events an open view shows; empty: it is another view. */
    public static Optional<Place> of(View view) {
      var words = String.valueOf(view.getPrivateMetadata()).split(" ", 2);
      return ModalId.MESSAGE_EVENTS.wireName().equals(view.getCallbackId())
              && words.length == 2
              && words[1].matches("\\d{1,18}")
          ? Optional.of(new Place(words[0], Long.parseLong(words[1])))
          : Optional.empty();
    }

    private String text() {
      return channel + " " + delivery;
    }
  }

  /**
   * Returns a page.
   *
   * @param wanted from 0; one beyond the last is the last
   */
  public View page(int wanted) {
    var last = Math.max(0, (contents.size() - 1) / PAGE_SIZE);
    var page = Math.clamp(wanted, 0, last);
    var from = page * PAGE_SIZE;
    var to = Math.min(contents.size(), from + PAGE_SIZE);
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(BlockKit.context(position(from, to)));
    contents.subList(from, to).forEach(content -> blocks.add(BlockKit.section(line(content))));
    if (hiddenCount > 0 && page == last) {
      blocks.add(BlockKit.context(hiddenText()));
    }
    var buttons = buttons(page, last);
    if (!buttons.isEmpty()) {
      blocks.add(BlockKit.actions(buttons));
    }
    return View.builder()
        .type("modal")
        .callbackId(ModalId.MESSAGE_EVENTS.wireName())
        .privateMetadata(place.text())
        .title(ViewTitle.builder().type("plain_text").text("All events").build())
        .close(ViewClose.builder().type("plain_text").text("Close").build())
        .blocks(blocks)
        .build();
  }

  private String position(int from, int to) {
    if (contents.isEmpty()) {
      return "No events to show.";
    }
    return "%d–%d of %s, most severe first"
        .formatted(from + 1, to, EnglishText.count(contents.size(), "event"));
  }

  private String hiddenText() {
    return hiddenCount == 1
        ? "1 event is left out: you no longer have access to its product."
        : hiddenCount + " events are left out: you no longer have access to their products.";
  }

  private static List<ButtonElement> buttons(int page, int last) {
    var buttons = new ArrayList<ButtonElement>();
    if (page > 0) {
      buttons.add(BlockKit.button("Previous", new Action.ShowEvents(page - 1, true)));
    }
    if (page < last) {
      buttons.add(BlockKit.button("Next", new Action.ShowEvents(page + 1, false)));
    }
    return buttons;
  }

  private static String line(MessageContent content) {
    var mark = Mrkdwn.severityMark(content.severity());
    var title = content.withKindInTitle().title();
    var link =
        WebUrl.of(content.link())
            .map(WebUrl::text)
            .filter(url -> BlockKit.length(Mrkdwn.url(url)) <= MAX_LINK_LENGTH)
            .orElse(null);
    var product = content.productName().filter(name -> !title.contains(name)).stream();
    var details =
        Stream.concat(content.highlights().stream().limit(MAX_HIGHLIGHTS), product)
            .map(detail -> " · " + Mrkdwn.escape(MAX_DETAIL_LENGTH, detail))
            .collect(Collectors.joining());
    return mark + Mrkdwn.link(link, MAX_TITLE_LENGTH, title) + details;
  }
}
