package io.dojobell.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands requests to Bolt. Bolt's own servlet answers 500 to what it cannot read, and reads a body
 * line by line, so that the signature of one that ends in a line break is found wrong.
 */
final class SlackServlet extends HttpServlet {
  private static final Logger LOG = LoggerFactory.getLogger(SlackServlet.class);
  private static final int MOST_BYTES = 1 << 20;
  private static final Response NOT_SLACKS = Response.json(400, "{\"error\":\"invalid request\"}");

  private static final String BODY = SlackServlet.class.getName() + ".body";

  private final transient App app;
  private final transient Signed signed;
  private final transient SlackAppServletAdapter adapter;

  SlackServlet(App app, Signed signed) {
    this.app = app;
    this.signed = signed;
    this.adapter =
        new SlackAppServletAdapter(app.config()) {
          @Override
          protected String doReadRequestBodyAsString(HttpServletRequest request)
              throws IOException {
            var body =
                new String(request.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            request.setAttribute(BODY, body);
            return body;
          }
        };
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var parsed = read(request);
    adapter.writeResponse(
        response, parsed == null && isOfAnotherType(request) ? Response.ok() : answer(parsed));
  }

  /**
   * Whether Slack signed it as something of a type that Bolt does not know, such as {@code
   * app_rate_limited}. It is taken: Slack switches off apps that refuse what it sends.
   */
  private boolean isOfAnotherType(HttpServletRequest request) {
    return request.getAttribute(BODY) instanceof String body
        && signed.isSigned(
            request.getHeader("X-Slack-Request-Timestamp"),
            request.getHeader("X-Slack-Signature"),
            body)
        && hasType(body);
  }

  private static boolean hasType(String body) {
    try {
      return JsonParser.parseString(body) instanceof JsonObject object
          && object.get("type") instanceof JsonPrimitive type
          && type.isString();
    } catch (JsonParseException | StackOverflowError _) {
      return false;
    }
  }

  private @Nullable Request<?> read(HttpServletRequest request) throws IOException {
    try {
      return adapter.buildSlackRequest(request);
    } catch (RuntimeException _) {
      return null;
    }
  }

  private Response answer(@Nullable Request<?> request) {
    if (request == null) {
      return NOT_SLACKS;
    }
    try {
      return app.run(request);
    } catch (Exception failure) {
      LOG.error("A request of Slack's failed type={}", request.getRequestType(), failure);
      return Response.json(500, "{\"error\":\"failed\"}");
    }
  }
}
