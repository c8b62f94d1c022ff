package io.dojobell.workspace.mail;

import io.dojobell.workspace.Fault;
import io.dojobell.workspace.Faults;
import io.dojobell.workspace.SmtpStage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One SMTP dialog, with its faults. */
final class SmtpSession {
  private static final Pattern PATH =
      Pattern.compile("(?i)(?:MAIL FROM|RCPT TO):\\s*<([^<>\\p{Cntrl}]*)>((?: \\S+)*)\\s*");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+|\"[^\"]*\"@[^\\s@]+");

  private final SmtpLineConnection wire;
  private final int number;
  private final SmtpServerSettings terms;
  private final Faults faults;
  private final Consumer<SmtpEnvelope> onMail;
  private final List<String> recipients = new ArrayList<>();
  private String sender;
  private boolean smtpUtf8;

  SmtpSession(
      SmtpLineConnection wire,
      int number,
      SmtpServerSettings terms,
      Faults faults,
      Consumer<SmtpEnvelope> keep) {
    this.wire = wire;
    this.number = number;
    this.terms = terms;
    this.faults = faults;
    this.onMail = keep;
  }

  /** Serves the client until it quits; one connection too many is only greeted. */
  void run(boolean full) throws IOException {
    if (full) {
      wire.sendReply("421 4.7.0 local.workspace too many connections");
      return;
    }
    boolean open =
        continuesAfter(
            replyAt(SmtpStage.GREETING, Set.of(), "", () -> "220 local.workspace ESMTP"));
    while (open) {
      String line = new String(wire.readLine(), StandardCharsets.UTF_8);
      open = continuesAfter(command(line));
    }
  }

  private static boolean continuesAfter(String answer) {
    return !answer.startsWith("421") && !answer.startsWith("221");
  }

  private String command(String line) throws IOException {
    String name = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
    return switch (name) {
      case "EHLO" -> replyAt(SmtpStage.EHLO, Set.of(), line, () -> ehloReply(terms.ehlo()));
      case "HELO" ->
          replyAt(SmtpStage.EHLO, Set.of(), line, () -> ehloReply("250 local.workspace"));
      case "MAIL" -> replyAt(SmtpStage.MAIL, Set.of(), line, () -> mail(line));
      case "RCPT" -> replyAt(SmtpStage.RCPT, Set.of(address(line)), line, () -> recipient(line));
      case "DATA" -> data();
      case "RSET" -> wire.sendReply(ehloReply("250 2.0.0 reset"));
      case "NOOP" -> wire.sendReply("250 2.0.0 ok");
      case "QUIT" -> wire.sendReply("221 2.0.0 bye");
      default -> wire.sendReply("502 5.5.2 command not recognised");
    };
  }

  private String ehloReply(String answer) {
    sender = null;
    recipients.clear();
    return answer;
  }

  private static String address(String line) {
    Matcher path = PATH.matcher(line);
    return path.matches() ? path.group(1) : "";
  }

  private String mail(String line) {
    Matcher path = PATH.matcher(line);
    if (!path.matches()) {
      return "501 5.1.7 bad sender address syntax";
    }
    boolean wantsUtf8 = path.group(2).toUpperCase(Locale.ROOT).contains(" SMTPUTF8");
    if (wantsUtf8 && !terms.smtpUtf8()) {
      return "555 5.5.4 unsupported option: SMTPUTF8";
    }
    if (!wantsUtf8 && !isAscii(path.group(1))) {
      return "553 5.6.7 an address beyond ASCII needs SMTPUTF8";
    }
    ehloReply("");
    sender = path.group(1);
    smtpUtf8 = wantsUtf8;
    return "250 2.1.0 ok";
  }

  private String recipient(String line) {
    String address = address(line);
    if (sender == null) {
      return "503 5.5.1 need MAIL first";
    }
    if (!ADDRESS.matcher(address).matches()) {
      return "501 5.1.3 bad recipient address syntax";
    }
    if (!smtpUtf8 && !isAscii(address)) {
      return "553 5.6.7 an address beyond ASCII needs SMTPUTF8";
    }
    recipients.add(address);
    return "250 2.1.5 ok";
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private String data() throws IOException {
    Set<String> places = new HashSet<>(recipients);
    String answer =
        replyAt(
            SmtpStage.DATA,
            places,
            "",
            () -> recipients.isEmpty() ? "503 5.5.1 need RCPT first" : "354 end with a dot alone");
    if (!answer.startsWith("354")) {
      return answer;
    }
    SmtpEnvelope mail =
        new SmtpEnvelope(number, sender, List.copyOf(recipients), smtpUtf8, wire.readContent());
    String content = new String(mail.raw(), StandardCharsets.UTF_8);
    return replyAt(SmtpStage.END_OF_DATA, places, content, () -> end(mail));
  }

  private String end(SmtpEnvelope mail) {
    ehloReply("");
    if (terms.sevenBitHeaders() && !mail.smtpUtf8() && !mail.hasSevenBitHeaders()) {
      return "550 5.6.0 headers beyond ASCII need SMTPUTF8";
    }
    onMail.accept(mail);
    return "250 2.0.0 kept";
  }

  /** Gives the server's own answer, unless a fault strikes at this stage. */
  private String replyAt(SmtpStage stage, Set<String> places, String content, Supplier<String> own)
      throws IOException {
    Faults.Call call = new Faults.Call("smtp", places, content, fault -> appliesAt(fault, stage));
    Fault fault = faults.next(call).orElse(null);
    return switch (fault) {
      case Fault.SmtpErrorReply(var _, String reply) -> wire.sendReply(reply);
      case Fault.Status(int code) ->
          wire.sendReply(code + " the workspace was asked to refuse this");
      case Fault.RateLimited _ -> wire.sendReply("450 4.7.1 too many mails, try again later");
      case Fault.SmtpHang(var _, boolean done) -> hang(done, own);
      case Fault.Hang(boolean done) -> hang(done, own);
      case Fault.SmtpClose(var _, boolean done) -> closed(done, own);
      case Fault.Truncated(boolean done) -> closed(done, own);
      case Fault.ConnectionRefused _ -> {
        wire.reset();
        yield "";
      }
      case Fault.SmtpTrickle(var perByte) -> {
        wire.trickle(perByte);
        yield wire.sendReply(own.get());
      }
      case Fault.SmtpSlow(var _, var by) -> {
        wire.pause(by);
        yield wire.sendReply(own.get());
      }
      case Fault.Slow(var by) -> {
        wire.pause(by);
        yield wire.sendReply(own.get());
      }
      case Fault.SlackError _, Fault.Hidden _, Fault.Unexpected _ -> wire.sendReply(own.get());
      case null -> wire.sendReply(own.get());
    };
  }

  private String hang(boolean done, Supplier<String> own) throws IOException {
    if (done) {
      own.get();
    }
    wire.hang(faults);
    return "";
  }

  private static String closed(boolean done, Supplier<String> own) throws IOException {
    if (done) {
      own.get();
    }
    throw new EOFException();
  }

  private static boolean appliesAt(Fault fault, SmtpStage stage) {
    return switch (fault) {
      case Fault.Smtp smtp -> smtp.appliesAt(stage);
      case Fault.Status _, Fault.RateLimited _ -> stage == SmtpStage.RCPT;
      case Fault.ConnectionRefused _, Fault.Slow _ -> stage == SmtpStage.GREETING;
      case Fault.Truncated _ -> stage == SmtpStage.END_OF_DATA;
      case Fault.Hang(boolean done) -> stage == (done ? SmtpStage.END_OF_DATA : SmtpStage.GREETING);
      case Fault.SlackError _, Fault.Hidden _, Fault.Unexpected _ -> false;
    };
  }
}
