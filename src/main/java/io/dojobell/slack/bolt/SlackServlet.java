package io.dojobell.slack.bolt;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes Slack's requests to Bolt, once their size and their signature are checked: Bolt parses
 * before it checks, and logs what it does not know, so that anybody could write into the log.
 * Bolt's own servlet also answers 500 to requests it cannot parse, and joins the lines of a body
 * again, so that it rejects the signature of a body that ends in a line break.
 */
public final class SlackServlet extends HttpServlet {
  private static final Logger LOG = LoggerFactory.getLogger(SlackServlet.class);

  /** The largest body, as in the API. */
  private static final int MAX_BYTES = 1 << 20;

  private static final String BODY = SlackServlet.class.getName();

  /**
   * A request of Slack's check of the server's certificate, which is not signed and must be
   * answered 200.
   */
  private static final Pattern CERTIFICATE_CHECK = Pattern.compile("(?:^|&)ssl_check=1(?:&|$)");

  private static final int MAX_CERTIFICATE_CHECK_BYTES = 4_096;

  private static final Response INVALID = Response.json(400, "{\"error\":\"invalid request\"}");
  private static final Response UNSIGNED = Response.json(401, "{\"error\":\"invalid request\"}");
  private static final Response TOO_LARGE = Response.json(413, "{\"error\":\"too large\"}");

  private final transient App app;
  private final transient RequestSignature signature;
  private final transient SlackAppServletAdapter adapter;

  public SlackServlet(App app, RequestSignature signature) {
    this.app = app;
    this.signature = signature;
    this.adapter =
        new SlackAppServletAdapter(app.config()) {
          @Override
          protected String doReadRequestBodyAsString(HttpServletRequest request) {
            return String.valueOf(request.getAttribute(BODY));
          }
        };
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    adapter.writeResponse(response, process(request));
  }

  private Response process(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > MAX_BYTES) {
      return TOO_LARGE;
    }
    var body = request.getInputStream().readNBytes(MAX_BYTES + 1);
    if (body.length > MAX_BYTES) {
      return TOO_LARGE;
    }
    var stamp = request.getHeader("X-Slack-Request-Timestamp");
    if (!signature.isValid(stamp, request.getHeader("X-Slack-Signature"), body)) {
      return isCertificateCheck(body) ? Response.ok() : UNSIGNED;
    }
    var text = new String(body, StandardCharsets.UTF_8);
    if (!RequestId.isHandled(text)) {
      // Slack disables apps that answer its requests, such as app_rate_limited, with errors.
      return RequestId.hasType(text) ? Response.ok() : INVALID;
    }
    request.setAttribute(BODY, text);
    var parsed = parse(request);
    return parsed == null || !isComplete(parsed) ? INVALID : dispatch(parsed);
  }

  private static boolean isCertificateCheck(byte[] body) {
    return body.length <= MAX_CERTIFICATE_CHECK_BYTES
        && CERTIFICATE_CHECK.matcher(new String(body, StandardCharsets.ISO_8859_1)).find();
  }

  private @Nullable Request<?> parse(HttpServletRequest request) throws IOException {
    try {
      return adapter.buildSlackRequest(request);
    } catch (RuntimeException _) {
      return null;
    }
  }

  /** Returns true if the request has the part by which Bolt finds its handler. */
  private static boolean isComplete(Request<?> request) {
    return switch (request) {
      case ViewSubmissionRequest submitted -> submitted.getPayload().getView() != null;
      case ViewClosedRequest closed -> closed.getPayload().getView() != null;
      default -> true;
    };
  }

  private Response dispatch(Request<?> request) {
    try {
      return app.run(request);
    } catch (JsonParseException _) {
      // Bolt reads the parts of an event while it runs: one of them has an unexpected kind.
      return INVALID;
    } catch (Exception failure) {
      if (isMissingPartInBolt(failure)) {
        return INVALID;
      }
      LOG.error("A request of Slack's failed type={}", request.getRequestType(), failure);
      return Response.json(500, "{\"error\":\"failed\"}");
    }
  }

  /**
   * Returns true if Bolt itself read a part that the payload does not have. This is a hint only:
   * the JVM leaves out the stack trace of frequent exceptions.
   */
  private static boolean isMissingPartInBolt(Exception failure) {
    var trace = failure.getStackTrace();
    return failure instanceof NullPointerException
        && trace.length > 0
        && trace[0].getClassName().startsWith("com.slack.api.");
  }
}
