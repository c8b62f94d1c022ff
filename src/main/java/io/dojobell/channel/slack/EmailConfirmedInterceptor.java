package io.dojobell.channel.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Fills in {@code is_email_confirmed: true} where Slack does not say it of a user. Absent means
 * confirmed, but the SDK reads it as {@code false}.
 */
final class EmailConfirmedInterceptor implements Interceptor {
  private static final Pattern DESCRIBES_USERS =
      Pattern.compile(".*/users\\.(info|list|lookupByEmail)");
  private static final String FIELD = "is_email_confirmed";

  @Override
  public Response intercept(Chain chain) throws IOException {
    var response = chain.proceed(chain.request());
    var body = response.body();
    if (body == null || !DESCRIBES_USERS.matcher(chain.request().url().encodedPath()).matches()) {
      return response;
    }
    var type = body.contentType();
    return response
        .newBuilder()
        .removeHeader("Content-Length")
        .body(ResponseBody.create(fillIn(body.string()), type))
        .build();
  }

  /** Returns the body with what it leaves out; one that is not Slack's as it is. */
  static String fillIn(String body) {
    try {
      if (JsonParser.parseString(body) instanceof JsonObject answer) {
        fill(answer.get("user"));
        if (answer.get("members") instanceof JsonArray members) {
          members.forEach(EmailConfirmedInterceptor::fill);
        }
        return answer.toString();
      }
      return body;
    } catch (JsonParseException | StackOverflowError _) {
      return body;
    }
  }

  private static void fill(@Nullable JsonElement user) {
    if (user instanceof JsonObject object && !object.has(FIELD)) {
      object.addProperty(FIELD, true);
    }
  }
}
