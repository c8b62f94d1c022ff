package io.dojobell.channel.slack;

import com.google.gson.Gson;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.impl.MethodsClientImpl;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import okhttp3.FormBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A client of Slack's Web API whose calls end in an {@link IOException} where the answer is not
 * Slack's own: a proxy's page, an empty or cut body, JSON of another shape. The SDK ends them in
 * exceptions of its JSON parser, in null, or in an empty answer. It reads all answers with one JSON
 * parser; the SDK makes one for each answer, which takes longer than all else that a call does.
 */
final class StrictMethodsClient extends MethodsClientImpl {
  private final Gson gson;

  /**
   * Makes a client with that token.
   *
   * @param apiUrl with a slash at the end
   */
  StrictMethodsClient(SlackHttpClient http, String apiUrl, String token) {
    super(http, token);
    setEndpointUrlPrefix(apiUrl);
    this.gson = GsonFactory.createSnakeCase(http.getConfig());
  }

  /**
   * Says that the answer is not one that Slack gives; the request may have been carried out or not.
   */
  static final class InvalidResponseException extends IOException {
    private static final long serialVersionUID = 1;

    InvalidResponseException(String what) {
      super(what);
    }
  }

  /** Every method of the Web API that Dojobell calls comes here. */
  @Override
  protected <T extends SlackApiTextResponse> T postFormWithTokenAndParseResponse(
      FormBody.Builder form, String endpoint, String token, Class<T> type)
      throws IOException, SlackApiException {
    try (var response = runPostFormWithToken(form, endpoint, token)) {
      var body = response.body().string();
      getSlackHttpClient().runHttpResponseListeners(response, body);
      if (!response.isSuccessful()) {
        throw new SlackApiException(getSlackHttpClient().getConfig(), response, body);
      }
      return check(parse(body, type), response);
    }
  }

  private <T> @Nullable T parse(String body, Class<T> type) throws InvalidResponseException {
    try {
      return gson.fromJson(body, type);
    } catch (RuntimeException e) {
      throw new InvalidResponseException("it cannot be read: " + e.getClass().getSimpleName());
    } catch (StackOverflowError _) {
      throw new InvalidResponseException("it is nested too deeply");
    }
  }

  private static <T extends SlackApiTextResponse> T check(@Nullable T answer, Response response)
      throws InvalidResponseException {
    if (answer == null) {
      throw new InvalidResponseException("there is none");
    }
    if (!answer.isOk() && answer.getError() == null) {
      throw new InvalidResponseException("it says neither yes nor no");
    }
    answer.setHttpResponseHeaders(response.headers().toMultimap());
    return answer;
  }
}
