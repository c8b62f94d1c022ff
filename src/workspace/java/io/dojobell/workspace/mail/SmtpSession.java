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

  private final SmtpWire wire;
  private final int number;
  private final SmtpTerms terms;
  private final Faults faults;
  private final Consumer<Envelope> keep;
  private final List<String> recipients = new ArrayList<>();
  private String sender;
  private boolean smtpUtf8;

  SmtpSession(SmtpWire wire, int number, SmtpTerms terms, Faults faults, Consumer<Envelope> keep) {
    this.wire = wire;
    this.number = number;
    this.terms = terms;
    this.faults = faults;
    this.keep = keep;
  }

  /** Serves the client until it quits; one connection too many is only greeted. */
  void run(boolean full) throws IOException {
    if (full) {
      wire.say("421 4.7.0 local.workspace too many connections");
      return;
    }
    boolean open =
        goesOn(stage(SmtpStage.GREETING, Set.of(), "", () -> "220 local.workspace ESMTP"));
    while (open) {
      String line = new String(wire.line(), StandardCharsets.UTF_8);
      open = goesOn(command(line));
    }
  }

  private static boolean goesOn(String answer) {
    return !answer.startsWith("421") && !answer.startsWith("221");
  }

  private String command(String line) throws IOException {
    String name = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
    return switch (name) {
      case "EHLO" -> stage(SmtpStage.EHLO, Set.of(), line, () -> greeted(terms.ehlo()));
      case "HELO" -> stage(SmtpStage.EHLO, Set.of(), line, () -> greeted("250 local.workspace"));
      case "MAIL" -> stage(SmtpStage.MAIL, Set.of(), line, () -> mail(line));
      case "RCPT" -> stage(SmtpStage.RCPT, Set.of(address(line)), line, () -> recipient(line));
      case "DATA" -> data();
      case "RSET" -> wire.say(greeted("250 2.0.0 reset"));
      case "NOOP" -> wire.say("250 2.0.0 ok");
      case "QUIT" -> wire.say("221 2.0.0 bye");
      default -> wire.say("502 5.5.2 command not recognised");
    };
  }

  private String greeted(String answer) {
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
    if (!wantsUtf8 && !ascii(path.group(1))) {
      return "553 5.6.7 an address beyond ASCII needs SMTPUTF8";
    }
    greeted("");
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
    if (!smtpUtf8 && !ascii(address)) {
      return "553 5.6.7 an address beyond ASCII needs SMTPUTF8";
    }
    recipients.add(address);
    return "250 2.1.5 ok";
  }

  private static boolean ascii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private String data() throws IOException {
    Set<String> places = new HashSet<>(recipients);
    String answer =
        stage(
            SmtpStage.DATA,
            places,
            "",
            () -> recipients.isEmpty() ? "503 5.5.1 need RCPT first" : "354 end with a dot alone");
    if (!answer.startsWith("354")) {
      return answer;
    }
    Envelope mail = new Envelope(number, sender, List.copyOf(recipients), smtpUtf8, wire.content());
    String content = new String(mail.raw(), StandardCharsets.UTF_8);
    return stage(SmtpStage.END_OF_DATA, places, content, () -> end(mail));
  }

  private String end(Envelope mail) {
    greeted("");
    if (terms.sevenBitHeaders() && !mail.smtpUtf8() && !mail.sevenBitHeaders()) {
      return "550 5.6.0 headers beyond ASCII need SMTPUTF8";
    }
    keep.accept(mail);
    return "250 2.0.0 kept";
  }

  /** Gives the server's own answer, unless a fault strikes at this stage. */
  private String stage(SmtpStage stage, Set<String> places, String content, Supplier<String> own)
      throws IOException {
    Faults.Call call = new Faults.Call("smtp", places, content, fault -> strikes(fault, stage));
    Fault fault = faults.next(call).orElse(null);
    return switch (fault) {
      case Fault.SmtpReply(var _, String reply) -> wire.say(reply);
      case Fault.Status(int code) -> wire.say(code + " the workspace was asked to refuse this");
      case Fault.RateLimited _ -> wire.say("450 4.7.1 too many mails, try again later");
      case Fault.SmtpHang(var _, boolean done) -> hang(done, own);
      case Fault.Hang(boolean done) -> hang(done, own);
      case Fault.SmtpClose(var _, boolean done) -> closed(done, own);
      case Fault.Cut(boolean done) -> closed(done, own);
      case Fault.Refused _ -> {
        wire.reset();
        yield "";
      }
      case Fault.SmtpTrickle(var perByte) -> {
        wire.trickle(perByte);
        yield wire.say(own.get());
      }
      case Fault.SmtpSlow(var _, var by) -> {
        wire.pause(by);
        yield wire.say(own.get());
      }
      case Fault.Slow(var by) -> {
        wire.pause(by);
        yield wire.say(own.get());
      }
      case Fault.SlackError _, Fault.Hidden _, Fault.Foreign _ -> wire.say(own.get());
      case null -> wire.say(own.get());
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

  private static boolean strikes(Fault fault, SmtpStage stage) {
    return switch (fault) {
      case Fault.Smtp smtp -> smtp.strikes(stage);
      case Fault.Status _, Fault.RateLimited _ -> stage == SmtpStage.RCPT;
      case Fault.Refused _, Fault.Slow _ -> stage == SmtpStage.GREETING;
      case Fault.Cut _ -> stage == SmtpStage.END_OF_DATA;
      case Fault.Hang(boolean done) -> stage == (done ? SmtpStage.END_OF_DATA : SmtpStage.GREETING);
      case Fault.SlackError _, Fault.Hidden _, Fault.Foreign _ -> false;
    };
  }
}
