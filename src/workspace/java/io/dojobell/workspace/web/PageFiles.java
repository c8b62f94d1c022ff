package io.dojobell.workspace.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The page's own files, from the class path. */
final class PageFiles {
  private static final String FOLDER = "/io/dojobell/workspace/page/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  void send(Context ctx, String name) throws IOException {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || name.contains("..")) {
      ctx.status(404).result("Not found");
      return;
    }
    try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        ctx.status(404).result("Not found");
        return;
      }
      ctx.header("Cache-Control", "no-store").contentType(type).result(in.readAllBytes());
    }
  }
}
