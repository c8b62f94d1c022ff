package io.dojobell.slack.reply;

import com.slack.api.model.block.element.ButtonElement;
import io.dojobell.blockkit.Action.ReplyAction;
import io.dojobell.blockkit.BlockKit;
import io.dojobell.blockkit.Mrkdwn;
import io.dojobell.model.DeliveryPreferences;
import io.dojobell.model.DeliveryPreferences.Digest;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.DeliveryPreferences.Quiet;
import io.dojobell.model.EventType;
import io.dojobell.model.ItemNames;
import io.dojobell.model.Product;
import io.dojobell.service.subscription.MuteService.MuteResult;
import io.dojobell.service.subscription.MuteTarget;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replies about mutes, quiet hours and digests. */
public final class DeliveryPreferencesReply {
  private static final int MAX_NAME_LENGTH = 150;
  private static final String MENTIONS =
      "Direct mentions still come through; mute `mentions` to stop them. ";

  private DeliveryPreferencesReply() {}

  /** Returns the reply to a mute. */
  public static Reply muted(MuteTarget what, Instant until, MuteResult outcome) {
    if (outcome instanceof MuteResult.NoProduct(var name, var near)) {
      return noProduct("mute", name, near);
    }
    var done = (MuteResult.Done) outcome;
    var typed = commandArgument(what, done);
    return new Reply.Builder()
        .paragraph(":no_bell: %s muted %s.".formatted(beginning(what, done), until(until)))
        .smallPrint(
            (isOfTypes(what) ? "" : MENTIONS)
                + "Everything stays in your in-app alerts. Undo: "
                + Texts.code("/dojo unmute " + typed))
        .buttons(undoButtons(done))
        .build();
  }

  /**
   * Returns the reply to a member who used what only admins can do in a channel: the menu of a
   * message of an earlier version, or the button that undoes a mute of the channel.
   *
   * @param isMute true: it offers to mute for the person
   * @param command what was chosen
   */
  public static Reply ofAdminsOnly(boolean isMute, String command) {
    return isMute
        ? new Reply.Builder()
            .paragraph("Only admins can mute this channel. You can mute it for yourself.")
            .buttons(List.of(BlockKit.button("Mute for me", new ReplyAction.Run("mute", command))))
            .build()
        : Reply.of("Only admins can unmute this channel.");
  }

  private static boolean isOfTypes(MuteTarget what) {
    return what instanceof MuteTarget.Types || what instanceof MuteTarget.OfTypeName;
  }

  /** Returns the text on a message about a mute by its menu. */
  public static String mutedBy(
      String slackUser, MuteTarget what, Instant until, MuteResult.Done done) {
    return ":no_bell: Muted by <@%s>: %s %s"
        .formatted(Mrkdwn.escape(slackUser), subject(what, done), until(until));
  }

  /** Returns the text on a message about the end of a mute. */
  public static String unmutedBy(String slackUser, MuteTarget what, MuteResult.Done done) {
    return ":bell: No longer muted, by <@%s>: %s"
        .formatted(Mrkdwn.escape(slackUser), subject(what, done));
  }

  /** Returns the command that undoes the mute. */
  public static String undoCommand(MuteTarget what, MuteResult.Done done) {
    var product = done.product();
    return "unmute "
        + (what instanceof MuteTarget.OfProduct && product != null
            ? Texts.quoteName(product.key())
            : commandArgument(what, done));
  }

  /** Returns the reply to the end of a mute. */
  public static Reply unmuted(MuteTarget what, MuteResult outcome) {
    if (outcome instanceof MuteResult.NoProduct(var name, var near)) {
      return noProduct("unmute", name, near);
    }
    var done = (MuteResult.Done) outcome;
    var isAll = what instanceof MuteTarget.Everything;
    if (!done.changed()) {
      var state = isAll ? "nothing is muted" : subject(what, done) + " isn't muted";
      return new Reply.Builder()
          .paragraph("No change: %s.".formatted(state))
          .buttons(List.of(Reply.commandButton("My subscriptions", "subscriptions")))
          .build();
    }
    return new Reply.Builder()
        .paragraph(":bell: %s unmuted.".formatted(beginning(what, done)))
        .smallPrint(
            isAll
                ? undoOfAll(done)
                : "Undo: " + Texts.code("/dojo mute " + commandArgument(what, done)))
        .buttons(undoButtons(done))
        .build();
  }

  private static String undoOfAll(MuteResult.Done done) {
    return MuteUndoToken.encode(done.before()).isPresent()
        ? "*Undo* mutes all of it again."
        : "Too many mutes to undo. Mute again what you need.";
  }

  private static List<ButtonElement> undoButtons(MuteResult.Done done) {
    return Stream.concat(
            MuteUndoToken.encode(done.before())
                .map(code -> BlockKit.button("Undo", new ReplyAction.Undo(code)))
                .stream(),
            Stream.of(Reply.commandButton("My subscriptions", "subscriptions")))
        .toList();
  }

  /** Returns what is muted for the beginning of a sentence. */
  private static String beginning(MuteTarget what, MuteResult.Done done) {
    return what instanceof MuteTarget.Everything ? "*Everything*" : subject(what, done);
  }

  private static String subject(MuteTarget what, MuteResult.Done done) {
    return "*" + name(what, Optional.ofNullable(done.product())) + "*";
  }

  /** Returns what is muted as people read it, escaped. */
  public static String name(MuteTarget what, Optional<Product> product) {
    return switch (what) {
      case MuteTarget.Everything _ -> "everything";
      case MuteTarget.Types(var types) -> Texts.events(types);
      case MuteTarget.OfTypeName(var name) -> Mrkdwn.escape(MAX_NAME_LENGTH, name);
      case MuteTarget.OfProduct(var key) ->
          Mrkdwn.escape(MAX_NAME_LENGTH, product.map(Product::name).orElse(key));
    };
  }

  private static String commandArgument(MuteTarget what, MuteResult.Done done) {
    return switch (what) {
      case MuteTarget.Everything _ -> "all";
      case MuteTarget.Types(var types) -> Texts.eventTypesArgument(types);
      case MuteTarget.OfTypeName(var name) -> "type " + Texts.quoteName(name);
      case MuteTarget.OfProduct(var name) ->
          Texts.quoteName(done.product() == null ? name : done.product().name());
    };
  }

  private static String until(Instant until) {
    return until.equals(Mute.UNTIL_UNMUTED) ? "until you unmute it" : "until " + Mrkdwn.time(until);
  }

  private static Reply noProduct(String command, String name, List<String> near) {
    var text = Texts.bold(MAX_NAME_LENGTH, name);
    var draft =
        new Reply.Builder().paragraph(text + " isn't an event type or a product you can access.");
    if (!near.isEmpty()) {
      draft.paragraph(
          "Did you mean "
              + near.stream()
                  .map(product -> Texts.code("/dojo " + command + " " + Texts.quoteName(product)))
                  .collect(java.util.stream.Collectors.joining(" or "))
              + "?");
    }
    return draft.build();
  }

  /** Returns the reply to a change of quiet hours. */
  public static Reply quietHours(DeliveryPreferences before, DeliveryPreferences now) {
    var quiet = now.quiet();
    var text =
        quiet == null
            ? ":bell: Quiet hours off: notifications arrive immediately."
            : ":crescent_moon: Quiet hours %s: notifications are held and delivered together afterwards."
                .formatted(describe(quiet, now));
    return withUndo(text, command(before.quiet(), before));
  }

  /** Returns the reply to a change of the digest. */
  public static Reply digest(DeliveryPreferences before, DeliveryPreferences now) {
    var digest = now.digest();
    var text =
        digest == null
            ? ":bell: Digest off: notifications arrive immediately."
            : ":newspaper: Digest %s: you'll get one combined message in Slack and email."
                .formatted(describe(digest, now));
    return withUndo(text, command(before.digest(), before));
  }

  private static Reply withUndo(String text, String command) {
    return new Reply.Builder()
        .paragraph(text)
        .smallPrint(
            "Direct mentions still arrive immediately, and everything stays in your in-app alerts."
                + " Undo: "
                + Texts.code("/dojo " + command))
        .buttons(List.of(Reply.commandButton("Undo", command)))
        .build();
  }

  private static String command(@Nullable Quiet quiet, DeliveryPreferences preferences) {
    return quiet == null
        ? "quiet off"
        : "quiet %s-%s %s".formatted(quiet.from(), quiet.to(), preferences.zone().getId());
  }

  private static String command(@Nullable Digest digest, DeliveryPreferences preferences) {
    if (digest == null) {
      return "digest off";
    }
    var day = digest.day();
    return day == null
        ? "digest daily %s %s".formatted(digest.at(), preferences.zone().getId())
        : "digest weekly %s %s %s"
            .formatted(
                day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT),
                digest.at(),
                preferences.zone().getId());
  }

  private static String describe(Quiet quiet, DeliveryPreferences preferences) {
    return "*%s–%s* (%s)".formatted(quiet.from(), quiet.to(), preferences.zone().getId());
  }

  private static String describe(Digest digest, DeliveryPreferences preferences) {
    var day = digest.day();
    return "*%s at %s* (%s)"
        .formatted(
            day == null ? "daily" : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "s",
            digest.at(),
            preferences.zone().getId());
  }

  /** Returns all preferences in lines, for the overview; empty if none are set. */
  static String overview(DeliveryPreferences preferences, ItemNames names, Instant now) {
    var lines = new ArrayList<String>();
    var hours = hours(preferences);
    if (!hours.isEmpty()) {
      lines.add(hours);
    }
    preferences.mutes().stream()
        .filter(mute -> mute.until().isAfter(now))
        .limit(20)
        .forEach(mute -> lines.add("• Muted: " + muteLine(mute, names)));
    return String.join("\n", lines);
  }

  /** Returns a line about a mute and its end. */
  public static String muteLine(Mute mute, ItemNames names) {
    return subject(mute, names) + " " + until(mute.until());
  }

  /** Returns quiet hours and digest in lines; empty if there are none. */
  public static String hours(DeliveryPreferences preferences) {
    var lines = new ArrayList<String>();
    var quiet = preferences.quiet();
    if (quiet != null) {
      lines.add("• Quiet hours " + describe(quiet, preferences));
    }
    var digest = preferences.digest();
    if (digest != null) {
      lines.add("• Digest " + describe(digest, preferences));
    }
    return String.join("\n", lines);
  }

  private static String subject(Mute mute, ItemNames names) {
    return switch (mute.kind()) {
      case ALL -> "*everything*";
      case TYPE ->
          "*"
              + EventType.of(mute.subject()).map(EventType::shortLabel).orElse(mute.subject())
              + "*";
      case PRODUCT -> Texts.bold(MAX_NAME_LENGTH, names.product(mute.subject()));
    };
  }
}
