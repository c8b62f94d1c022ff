package io.dojobell.slack.reply;

import io.dojobell.blockkit.SlackText;
import io.dojobell.model.DisabledHook;
import io.dojobell.model.Lines;
import io.dojobell.service.status.Health.Hook;
import io.dojobell.source.defectdojo.HookBody;
import io.dojobell.source.defectdojo.HookBody.Became;
import io.dojobell.source.defectdojo.Hooks.Tally;
import io.dojobell.source.defectdojo.PullReport;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came from DefectDojo, and what could not be read there. */
final class SourceReply {
  private SourceReply() {}

  static String hook(Hook hook) {
    return Stream.concat(
            Stream.of("*DefectDojo's webhooks*: " + words(hook)),
            hook.disabled().stream().map(SourceReply::disabled))
        .collect(Collectors.joining("\n"));
  }

  private static String disabled(DisabledHook hook) {
    var since = hook.since();
    return ":no_entry: DefectDojo has disabled its webhook “%s”%s%s. %s"
        .formatted(
            SlackText.escape(100, Lines.one(hook.name())),
            since == null ? "" : " " + SlackText.time(since),
            hook.note().isEmpty() ? "" : ": " + SlackText.escape(200, Lines.one(hook.note())),
            DisabledHook.FIX);
  }

  private static String words(Hook hook) {
    if (!hook.on()) {
      return "not connected, `DOJOBELL_DEFECTDOJO_SECRET` is not set";
    }
    return hook.tally()
        .map(SourceReply::tally)
        .orElse("nothing was sent yet; their address here is `/hooks/defectdojo`");
  }

  private static String tally(Tally tally) {
    var counts = tally.counts();
    return "last `%s` %s: %s\n%d taken, %d repeats, %d not understood, %d pings since %s"
        .formatted(
            code(tally.last().event().isEmpty() ? "no event" : tally.last().event()),
            SlackText.time(tally.lastAt()),
            became(tally.last()),
            counts.getOrDefault(Became.ACCEPTED, 0L),
            counts.getOrDefault(Became.DUPLICATE, 0L),
            counts.getOrDefault(Became.NOT_UNDERSTOOD, 0L),
            counts.getOrDefault(Became.PING, 0L),
            SlackText.time(tally.since()));
  }

  private static String became(HookBody body) {
    var event =
        body.taken()
            .map(
                taken ->
                    "`%s` (%s)"
                        .formatted(code(taken.id()), SlackText.escape(taken.type().shortLabel())))
            .orElse("-");
    return switch (body.became()) {
      case ACCEPTED -> "taken as event " + event;
      case DUPLICATE -> "a repeat of event " + event;
      case NOT_UNDERSTOOD -> "not understood, told as event " + event;
      case PING -> "a ping, answered";
    };
  }

  private static String code(String text) {
    return SlackText.code(100, text);
  }

  /** Returns what was read, when, and what could not be. */
  static String pull(PullReport pull) {
    var refused = pull.refusedSince();
    if (refused != null) {
      var why =
          pull.trouble() == null
              ? ""
              : " " + SlackText.escape(200, Lines.one(pull.trouble())) + ".";
      return ":no_entry: *DefectDojo's API*: refuses the token since %s%s.%s %s"
          .formatted(
              SlackText.time(refused),
              pull.doneAt() == null ? "" : ", last read " + SlackText.time(pull.doneAt()),
              why,
              PullReport.REFUSED);
    }
    var lines = new ArrayList<String>();
    lines.add("*DefectDojo's API*: " + state(pull));
    var counts =
        pull.parts().stream()
            .filter(part -> part.held() > 0)
            .map(part -> part.name().replace('_', ' ') + ": " + part.held())
            .collect(Collectors.joining(", "));
    if (!counts.isEmpty()) {
      lines.add(counts);
    }
    if (pull.trouble() != null) {
      lines.add(warning(pull.trouble()));
    }
    pull.problems().forEach(problem -> lines.add(warning(problem)));
    return String.join("\n", lines);
  }

  private static String state(PullReport pull) {
    var done = pull.doneAt();
    if (done != null) {
      return "read " + SlackText.time(done);
    }
    return pull.trouble() == null ? "being read for the first time" : "not read yet";
  }

  private static String warning(String text) {
    return ":warning: " + SlackText.escape(600, Lines.one(text));
  }
}
