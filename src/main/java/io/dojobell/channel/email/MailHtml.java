package io.dojobell.channel.email;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Renders a mail's HTML part. The one escape is the template engine's own, which is on for
 * everything.
 */
final class MailHtml {
  private final PebbleTemplate template;

  MailHtml() {
    var loader = new ClasspathLoader(MailHtml.class.getClassLoader());
    loader.setPrefix("io/dojobell/channel/email");
    loader.setSuffix(".peb");
    this.template =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .build()
            .getTemplate("mail.html");
  }

  String of(MailView view) {
    var html = new StringWriter();
    try {
      template.evaluate(html, Map.of("mail", view));
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return html.toString();
  }
}
