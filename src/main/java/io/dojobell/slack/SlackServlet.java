package io.dojobell.slack;

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

  private final transient App app;
  private final transient SlackAppServletAdapter adapter;

  SlackServlet(App app) {
    this.app = app;
    this.adapter =
        new SlackAppServletAdapter(app.config()) {
          @Override
          protected String doReadRequestBodyAsString(HttpServletRequest request)
              throws IOException {
            return new String(
                request.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
          }
        };
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    adapter.writeResponse(response, answer(read(request)));
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
