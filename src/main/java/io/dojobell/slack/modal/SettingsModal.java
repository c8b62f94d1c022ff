package io.dojobell.slack.modal;

import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.input;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.dojobell.model.Channel;
import io.dojobell.model.EventType;
import io.dojobell.model.Setting;
import io.dojobell.model.Severity;
import io.dojobell.model.User;
import io.dojobell.slack.home.HomeDesk;
import io.dojobell.slack.home.Tab;
import io.dojobell.slack.reply.Reply;
import io.dojobell.slack.reply.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The personal setting as a modal: for each channel, the events. */
public record SettingsModal(HomeDesk desk) implements Modal {
  /** Names the modal in submissions. */
  public static final String ID = "settings";

  private static final List<Channel> CHANNELS =
      List.of(Channel.SLACK, Channel.EMAIL, Channel.WEBHOOK, Channel.ALERT);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Tab tab() {
    return Tab.ME;
  }

  @Override
  public List<String> fields() {
    return List.of("via:slack", "via:email", "via:webhook", "via:alert", "severity");
  }

  @Override
  public Optional<View> opened(User user, String value) {
    return Optional.of(of(desk.personal(user)));
  }

  @Override
  public Answer submitted(User user, View view) {
    desk.personal(user, read(view.getState()));
    return new Answer.Done();
  }

  private static View of(Setting setting) {
    var blocks = new ArrayList<LayoutBlock>();
    for (var channel : CHANNELS) {
      blocks.add(events(channel, setting));
    }
    blocks.add(severity(setting));
    blocks.add(
        context(
            List.of(
                Reply.markdown(
                    "For one product, `/dojo subscribe scans to web-api`; App Home shows all."))));
    return View.builder()
        .type("modal")
        .callbackId(ID)
        .title(ViewTitle.builder().type("plain_text").text("Dojobell settings").build())
        .submit(ViewSubmit.builder().type("plain_text").text("Save").build())
        .close(ViewClose.builder().type("plain_text").text("Cancel").build())
        .blocks(blocks)
        .build();
  }

  private static LayoutBlock events(Channel channel, Setting setting) {
    var options = Arrays.stream(EventType.values()).map(SettingsModal::option).toList();
    var chosen =
        Arrays.stream(EventType.values())
            .filter(type -> setting.row(type).contains(channel))
            .map(SettingsModal::option)
            .toList();
    return input(
        block ->
            block
                .blockId("via:" + channel.word())
                .optional(true)
                .label(plain("By " + label(channel)))
                .element(
                    MultiStaticSelectElement.builder()
                        .actionId("events")
                        .placeholder(plain("Nothing"))
                        .options(options)
                        .initialOptions(chosen.isEmpty() ? null : chosen)
                        .build()));
  }

  private static String label(Channel channel) {
    return channel == Channel.SLACK ? "direct message" : Words.channels(Set.of(channel));
  }

  private static LayoutBlock severity(Setting setting) {
    var options = new ArrayList<OptionObject>();
    for (var severity : List.of(Severity.values()).reversed()) {
      options.add(option(severity));
    }
    var least = setting.minSeverity();
    return input(
        block ->
            block
                .blockId("severity")
                .optional(true)
                .label(plain("Only from this severity on"))
                .element(
                    StaticSelectElement.builder()
                        .actionId("least")
                        .placeholder(plain("Any"))
                        .options(options)
                        .initialOption(least == null ? null : option(least))
                        .build()));
  }

  private static OptionObject option(EventType type) {
    return OptionObject.builder().text(plain(type.shortLabel())).value(type.word()).build();
  }

  private static OptionObject option(Severity severity) {
    return OptionObject.builder().text(plain(severity.label())).value(severity.word()).build();
  }

  private static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).build();
  }

  private static Setting read(ViewState state) {
    var rows = new EnumMap<EventType, Set<Channel>>(EventType.class);
    for (var type : EventType.values()) {
      rows.put(type, EnumSet.noneOf(Channel.class));
    }
    for (var channel : CHANNELS) {
      value(state, "via:" + channel.word(), "events")
          .map(ViewState.Value::getSelectedOptions)
          .orElse(List.of())
          .forEach(
              option ->
                  EventType.named(String.valueOf(option.getValue()))
                      .ifPresent(
                          type ->
                              rows.computeIfAbsent(type, _ -> EnumSet.noneOf(Channel.class))
                                  .add(channel)));
    }
    var least =
        value(state, "severity", "least")
            .map(ViewState.Value::getSelectedOption)
            .flatMap(option -> Severity.of(String.valueOf(option.getValue())));
    return new Setting(rows, least.orElse(null));
  }

  static Optional<ViewState.Value> value(ViewState state, String block, String action) {
    return Optional.ofNullable(state.getValues())
        .map(values -> values.get(block))
        .map(values -> values.get(action));
  }
}
