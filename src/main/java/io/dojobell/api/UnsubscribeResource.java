package io.dojobell.api;

import io.dojobell.model.EnglishText;
import io.dojobell.model.EventType;
import io.dojobell.service.subscription.UnsubscribeService;
import io.dojobell.service.subscription.UnsubscribeService.Effect;
import io.dojobell.service.subscription.UnsubscribeService.Request;
import io.dojobell.web.Resource;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code /unsubscribe/{token}}: a GET asks for confirmation, a POST unsubscribes; without log-in
 * (RFC 8058).
 */
final class UnsubscribeResource implements Resource {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>%s · Dojobell</title>
      <style>
      :root { color-scheme: light dark; }
      body { margin: 0; min-height: 100vh; display: grid; place-items: center;
        font: 17px/1.5 system-ui, sans-serif; background: light-dark(#f4f4f6, #17181c);
        color: light-dark(#1d1c1d, #e8e8ea); }
      main { max-width: 30rem; margin: 1rem; padding: 2rem; border-radius: 12px;
        background: light-dark(#fff, #222429); box-shadow: 0 1px 4px #0003; }
      h1 { font-size: 1.3rem; margin: 0 0 .5rem; }
      button { font: inherit; font-weight: 600; padding: .6rem 1.2rem; border: 0;
        border-radius: 8px; background: #0b5d4b; color: #fff; cursor: pointer; }
      button:focus-visible { outline: 3px solid #e0a400; outline-offset: 2px; }
      </style>
      </head>
      <body><main><h1>%s</h1>%s</main></body>
      </html>
      """;

  private final UnsubscribeService unsubscribeService;

  UnsubscribeResource(UnsubscribeService unsubscribing) {
    this.unsubscribeService = unsubscribing;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/unsubscribe/{token}", this::showConfirmation);
    routes.post("/unsubscribe/{token}", this::unsubscribe);
  }

  private void showConfirmation(Context context) {
    var request = unsubscribeService.read(context.pathParam("token"));
    if (request.isEmpty()) {
      showUnknownLink(context);
      return;
    }
    var effect = unsubscribeService.effect(request.get());
    page(
        context,
        200,
        "Stop these emails?",
        "<p>You will get no more email for %s%s. %sEverything else stays as it is.</p>%s"
                .formatted(
                    label(request.get()), accounts(effect), products(effect), remainingNote(effect))
            + "<form method=\"post\"><button>Stop these emails</button></form>");
  }

  private void unsubscribe(Context context) {
    var request = unsubscribeService.read(context.pathParam("token"));
    if (request.isEmpty()) {
      showUnknownLink(context);
      return;
    }
    var undo = Optional.ofNullable(context.formParam("undo")).orElse("");
    if (!undo.isEmpty()) {
      undo(context, request.get(), undo);
      return;
    }
    var effect = unsubscribeService.effect(request.get());
    var ended = unsubscribeService.unsubscribe(request.get());
    page(
        context,
        200,
        "Done",
        "<p>No more email for %s%s. %s</p>%s%s"
            .formatted(
                label(request.get()),
                accounts(effect),
                products(effect),
                remainingNote(effect),
                undoButton(ended)));
  }

  private static String undoButton(String undo) {
    return undo.isEmpty()
        ? ""
        : "<form method=\"post\"><input type=\"hidden\" name=\"undo\" value=\"%s\"><button>Undo</button></form>"
            .formatted(undo);
  }

  private void undo(Context context, Request request, String undo) {
    if (unsubscribeService.undo(request, undo)) {
      page(
          context,
          200,
          "Undone",
          "<p>You get email for %s again, as before.</p>".formatted(label(request)));
      return;
    }
    page(context, 400, "Nothing changed", "<p>This undo does not belong to this link.</p>");
  }

  /** Names the account that the email is for, or all of them if several share the mailbox. */
  private static String accounts(Effect effect) {
    var names =
        effect.accounts().stream()
            .map(name -> "<code>" + escaped(name) + "</code>")
            .collect(Collectors.joining(", "));
    return (effect.accounts().size() > 1
            ? " for the accounts of this mailbox: "
            : " for the account ")
        + names;
  }

  /** Names the products of whose settings the email is. */
  private static String products(Effect effect) {
    return effect.products().isEmpty()
        ? ""
        : "This includes what you set for "
            + EnglishText.enumerate(
                effect.products().stream().map(name -> "<b>" + escaped(name) + "</b>").toList())
            + ". ";
  }

  private static String remainingNote(Effect effect) {
    var required =
        effect.required().isEmpty()
            ? ""
            : "<p>Your organization requires %s email to the people an event names. Those emails still come.</p>"
                .formatted(labels(effect.required()));
    var fallback =
        effect.isFallback()
            ? "<p>If Slack cannot deliver a direct message to you, it still comes by email.</p>"
            : "";
    return required + fallback;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String label(Request request) {
    return labels(request.types());
  }

  private static String labels(List<EventType> types) {
    return EnglishText.enumerate(
        types.stream().map(type -> "“" + type.shortLabel() + "”").toList());
  }

  private static void showUnknownLink(Context context) {
    page(
        context,
        404,
        "This link does not work",
        "<p>It may have been cut by your mail program, or the account is gone.</p>");
  }

  /** Writes a page; its texts are constants or escaped. */
  private static void page(Context context, int status, String title, String body) {
    context
        .status(status)
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
                + " frame-ancestors 'none'")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store")
        .html(PAGE.formatted(title, title, body));
  }
}
