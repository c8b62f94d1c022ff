package io.dojobell.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Applies rules to every path, Slack's included: {@code HEAD} is answered as {@code GET} is,
 * without the body; {@code TRACE}, which would echo tokens, is refused, and so are paths and
 * queries that cannot be decoded.
 */
final class RequestFilter extends Handler.Wrapper {
  private static final Set<String> REFUSED_METHODS = Set.of("TRACE", "TRACK", "CONNECT");
  private static final String WEBHOOK_PATHS = "/hooks/";
  private static final String ALLOWED_METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (REFUSED_METHODS.contains(request.getMethod())) {
      response.getHeaders().put(HttpHeader.ALLOW, ALLOWED_METHODS);
      JettyErrorHandler.write(response, 405, request.getMethod() + " is not allowed", callback);
      return true;
    }
    var uri = request.getHttpURI();
    if (!isDecodable(uri.getPath()) || !isDecodable(uri.getQuery())) {
      JettyErrorHandler.write(
          response, 400, "The path or query has an escape that is not of UTF-8", callback);
      return true;
    }
    if (!hasKnownCharset(request) && !uri.getPath().startsWith(WEBHOOK_PATHS)) {
      JettyErrorHandler.write(
          response, 415, "The charset in Content-Type is unknown; send UTF-8", callback);
      return true;
    }
    var isHead = HttpMethod.HEAD.is(request.getMethod());
    return super.handle(isHead ? new AsGet(request) : request, response, callback);
  }

  /**
   * A request that looks like GET; the connection itself still knows the method, and sends no body.
   */
  private static final class AsGet extends Request.Wrapper {
    AsGet(Request request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.asString();
    }
  }

  /** Returns true if the charset is known: the servlets' own parser throws for an unknown one. */
  private static boolean hasKnownCharset(Request request) {
    var type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    var charset = type == null ? null : MimeTypes.getCharsetFromContentType(type);
    try {
      return charset == null || Charset.isSupported(charset);
    } catch (IllegalCharsetNameException _) {
      return false;
    }
  }

  /** Returns true if each percent sign precedes two hex digits, and together they are UTF-8. */
  private static boolean isDecodable(@Nullable String encoded) {
    if (encoded == null || encoded.indexOf('%') < 0) {
      return true;
    }
    var bytes = ByteBuffer.allocate(encoded.length() * 3);
    for (var i = 0; i < encoded.length(); i++) {
      var letter = encoded.charAt(i);
      if (letter != '%') {
        bytes.put(letter < 0x80 ? (byte) letter : (byte) '?');
        continue;
      }
      var high = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
      var low = high < 0 ? -1 : Character.digit(encoded.charAt(i + 2), 16);
      if (low < 0) {
        return false;
      }
      bytes.put((byte) (high * 16 + low));
      i += 2;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
