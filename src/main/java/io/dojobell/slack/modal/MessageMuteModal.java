package io.dojobell.slack.modal;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.ModalId;
import io.dojobell.model.User;
import io.dojobell.service.subscription.MuteService.ChannelMessage;
import io.dojobell.service.subscription.MuteService.MuteResult;
import io.dojobell.slack.command.Command;
import io.dojobell.slack.command.CommandParser;
import io.dojobell.slack.command.ParseResult;
import io.dojobell.slack.home.HomeTab;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mutes what a message is about, for a while: in a direct message for the person, in a channel for
 * the person or, by an admin, for the channel.
 */
public record MessageMuteModal(MessageMuter muter) implements Modal {
  private static final String UNTIL_DATE = "date";
  private static final String FOR_CHANNEL = "channel";
  private static final String FOR_PERSON = "person";

  private static final String NOTHING_TO_MUTE =
      "You have no access to this product, so you get no notifications of it yourself. Only admins"
          + " can mute this channel.";

  private static final FormField<Optional<String>> SPAN =
      FormField.required("span", "For how long", "Choose", new InputKinds.Choice(spans()));
  private static final FormField<Optional<LocalDate>> DATE =
      FormField.optional("until", "Until a date", "Choose a date", new InputKinds.Date());
  private static final FormField<Optional<String>> SCOPE =
      FormField.required("scope", "For whom", "Choose", new InputKinds.Choice(scopes()));

  /** Mutes, and says so where the menu was used. */
  public interface MessageMuter {
    /** Returns true unless the person can't mute that: a product that they have no access to. */
    boolean canMute(User user, Command.Mute mute);

    /** Returns what is muted as people read it, escaped. */
    String name(User user, Command.Mute mute);

    /** Mutes; for the channel only by an admin. */
    MuteResult mute(User user, ChannelMessage place, Command.Mute mute, boolean forChannel);
  }

  /**
   * The message whose menu was used.
   *
   * @param argument what is muted, as the command's argument
   */
  private record Subject(ChannelMessage place, String argument) {
    static Subject parse(String line) {
      var words = (line + "  ").split(" ", 3);
      return new Subject(new ChannelMessage(words[0], words[1]), words[2].strip());
    }

    /** Returns the command; empty: the argument is not one of ours. */
    Optional<Command.Mute> command(String duration) {
      var parsed = CommandParser.parse("mute " + argument + duration);
      return parsed instanceof ParseResult.Recognised(Command.Mute mute)
          ? Optional.of(mute)
          : Optional.empty();
    }
  }

  /** Returns the subject of the form for a message's menu. */
  public static String subject(ChannelMessage place, String argument) {
    return place.channel() + " " + place.ts() + " " + argument;
  }

  private static List<OptionObject> spans() {
    return Stream.concat(
            Stream.of("1 hour", "1 day", "1 week").map(span -> FormBuilder.option(span, span)),
            Stream.of(FormBuilder.option("Until the date below", UNTIL_DATE)))
        .toList();
  }

  private static List<OptionObject> scopes() {
    return List.of(
        FormBuilder.option("For this channel", FOR_CHANNEL),
        FormBuilder.option("For me", FOR_PERSON));
  }

  @Override
  public ModalId id() {
    return ModalId.MESSAGE_MUTE;
  }

  @Override
  public HomeTab tab() {
    return HomeTab.SCHEDULE;
  }

  @Override
  public List<FormField<?>> fields() {
    return List.of(SPAN, DATE);
  }

  @Override
  public Optional<View> open(User user, String value) {
    var subject = Subject.parse(value);
    return subject
        .command("")
        .map(
            mute ->
                muter.canMute(user, mute)
                    ? form(user, subject, value, muter.name(user, mute))
                    : FormBuilder.notice(ModalId.MESSAGE_MUTE, "Mute", NOTHING_TO_MUTE));
  }

  private static View form(User user, Subject subject, String value, String name) {
    var form =
        new FormBuilder()
            .add(BlockKit.section("Mute *" + name + "*"))
            .field(SPAN, Optional.of("1 day"))
            .field(DATE, Optional.empty());
    var mayChoose = subject.place().isInChannel() && user.admin();
    if (mayChoose) {
      form.field(SCOPE, Optional.of(FOR_CHANNEL));
    }
    return form.smallPrint(explanation(subject, mayChoose))
        .build(ModalId.MESSAGE_MUTE, "Mute", "Mute", value);
  }

  private static String explanation(Subject subject, boolean mayChoose) {
    if (mayChoose) {
      return "“For me” mutes your own notifications and leaves this channel as it is.";
    }
    var personal = "Direct mentions still come through. Everything stays in your in-app alerts.";
    return subject.place().isInChannel()
        ? "Mutes your own notifications and leaves this channel as it is; only admins can mute this"
            + " channel. "
            + personal
        : personal;
  }

  @Override
  public SubmissionResult submit(User user, View view) {
    var entered = FormValues.readFrom(view);
    var subject = Subject.parse(Modal.subject(view));
    var span = SPAN.read(entered).orElse(UNTIL_DATE);
    var date = DATE.read(entered);
    if (span.equals(UNTIL_DATE) && date.isEmpty()) {
      return SubmissionResult.Invalid.at(DATE, "Choose the date");
    }
    var duration = span.equals(UNTIL_DATE) ? " until " + date.orElseThrow() : " for " + span;
    var mute = subject.command(duration);
    if (mute.isEmpty()) {
      return SubmissionResult.Invalid.at(SPAN, "This message can't be muted by its menu");
    }
    var forChannel =
        subject.place().isInChannel()
            && SCOPE.read(entered).filter(FOR_CHANNEL::equals).isPresent();
    if (forChannel && !user.admin()) {
      return SubmissionResult.Invalid.at(SCOPE, "Only admins can do that; choose “For me”");
    }
    return muter.mute(user, subject.place(), mute.get(), forChannel) instanceof MuteResult.NoProduct
        ? SubmissionResult.Invalid.at(SPAN, "You don't have access to this product")
        : new SubmissionResult.Saved();
  }
}
