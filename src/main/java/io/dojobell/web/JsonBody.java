package io.dojobell.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a request's body as strict JSON. */
public final class JsonBody {
  /** The largest body, 1 MiB. */
  static final int MAX_BYTES = 1 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int MAX_DEPTH = 32;
  public static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonBody() {}

  /**
   * Returns the body as JSON; 400 if it is not JSON, 413 if it is too large, 415 if it is
   * compressed.
   */
  public static JsonNode of(Context request) {
    return parse(text(bytes(request)));
  }

  /** Returns the body's bytes, also if the client sent them chunked. */
  public static byte[] bytes(Context request) {
    refuseCompressed(request);
    if (expectsContinue(request) && request.req().getContentLengthLong() > MAX_BYTES) {
      throw tooLarge();
    }
    try {
      var in = request.req().getInputStream();
      var bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException _) {
      throw Problem.badRequest("The body ended early").asException();
    }
  }

  private static Problem.ProblemException tooLarge() {
    return Problem.of(
            413, "Too large", "A body has at most 1 MiB; send more events in more requests")
        .asException();
  }

  /**
   * Returns true if the client sends its body only after an interim response (RFC 9110, section
   * 10.1.1).
   */
  private static boolean expectsContinue(Context request) {
    return "100-continue".equalsIgnoreCase(request.header("Expect"));
  }

  private static void refuseCompressed(Context request) {
    var coding = Optional.ofNullable(request.header("Content-Encoding")).orElse("").strip();
    if (!coding.isEmpty() && !coding.equalsIgnoreCase("identity")) {
      throw Problem.of(415, "Unsupported encoding", "Send the body uncompressed")
          .with("Accept-Encoding", "identity")
          .asException();
    }
  }

  /**
   * Returns the bytes as text, without a byte order mark (RFC 8259, section 8.1); 400 if they are
   * not UTF-8.
   */
  public static String text(byte[] bytes) {
    try {
      var text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException _) {
      throw Problem.badRequest("The body is not UTF-8").asException();
    }
  }

  /** Parses the text as JSON; 400 if it is not JSON. */
  public static JsonNode parse(String text) {
    try {
      var node = JSON.readTree(text);
      if (node == null || node.isMissingNode()) {
        throw Problem.badRequest("The body is empty; send JSON").asException();
      }
      return node;
    } catch (StreamConstraintsException _) {
      throw Problem.badRequest(
              "The JSON is nested deeper than " + MAX_DEPTH + " or has too long a number or name")
          .asException();
    } catch (JsonProcessingException wrong) {
      var at = wrong.getLocation();
      throw Problem.badRequest(
              "The body is not JSON"
                  + (at == null ? "" : ": line " + at.getLineNr() + ", column " + at.getColumnNr()))
          .asException();
    }
  }
}
