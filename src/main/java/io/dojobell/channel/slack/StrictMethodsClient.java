package io.dojobell.channel.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * A client of Slack's Web API whose calls end in an {@link IOException} where the answer is not
 * Slack's own: a proxy's page, an empty or cut body, JSON of another shape. The SDK ends them in
 * exceptions of its JSON parser, in null, or in an empty answer.
 */
final class StrictMethodsClient {
  private StrictMethodsClient() {}

  /**
   * Says that the answer is not one that Slack gives; the request may have been carried out or not.
   */
  static final class InvalidResponseException extends IOException {
    private static final long serialVersionUID = 1;

    InvalidResponseException(String what) {
      super(what);
    }
  }

  /** Returns the client, made strict. */
  static MethodsClient wrap(MethodsClient client) {
    return (MethodsClient)
        Proxy.newProxyInstance(
            StrictMethodsClient.class.getClassLoader(),
            new Class<?>[] {MethodsClient.class},
            (_, method, arguments) -> check(invoke(client, method, arguments)));
  }

  private static @Nullable Object invoke(
      MethodsClient client, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(client, arguments);
    } catch (InvocationTargetException failed) {
      throw cause(failed.getCause());
    }
  }

  private static Throwable cause(@Nullable Throwable cause) {
    return switch (cause) {
      case IOException e -> e;
      case SlackApiException e -> e;
      case RuntimeException e ->
          new InvalidResponseException("it cannot be read: " + e.getClass().getSimpleName());
      case StackOverflowError _ -> new InvalidResponseException("it is nested too deeply");
      case null -> new InvalidResponseException("there is none");
      default -> cause;
    };
  }

  private static Object check(@Nullable Object answer) throws InvalidResponseException {
    if (answer == null) {
      throw new InvalidResponseException("there is none");
    }
    if (answer instanceof SlackApiTextResponse response
        && !response.isOk()
        && response.getError() == null) {
      throw new InvalidResponseException("it says neither yes nor no");
    }
    return answer;
  }
}
