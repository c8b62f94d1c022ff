package io.dojobell.net;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Keeps OkHttp from acting on a status by itself: it asks again after a 503 with {@code
 * Retry-After: 0} and takes a 407 without a proxy for an error. The status is put aside while
 * OkHttp looks at the answer, and put back for the caller.
 */
final class FollowUps {
  private static final int PROXY_LOGIN_WANTED = 407;
  private static final String STATUS = "Dojobell-Status";

  private FollowUps() {}

  static void preventIn(OkHttpClient.Builder client) {
    client.addInterceptor(FollowUps::restore).addNetworkInterceptor(FollowUps::putAside);
  }

  private static Response putAside(Interceptor.Chain chain) throws IOException {
    var answer = chain.proceed(chain.request());
    if (answer.code() == PROXY_LOGIN_WANTED && isOfProxy(chain)) {
      return answer.newBuilder().removeHeader(STATUS).build();
    }
    return answer.newBuilder().header(STATUS, "" + answer.code()).code(200).build();
  }

  /**
   * Returns true if the answer may be the proxy's own. Through the tunnel of https comes only the
   * target's, which must not be given the proxy's password; the proxy asked before.
   */
  private static boolean isOfProxy(Interceptor.Chain chain) {
    var connection = chain.connection();
    return connection != null
        && connection.route().proxy().type() != Proxy.Type.DIRECT
        && !chain.request().isHttps();
  }

  private static Response restore(Interceptor.Chain chain) throws IOException {
    var answer = chain.proceed(chain.request());
    var status = Integer.parseInt(answer.header(STATUS, "" + answer.code()));
    return answer.newBuilder().removeHeader(STATUS).code(status).build();
  }
}
