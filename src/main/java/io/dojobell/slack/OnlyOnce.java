package io.dojobell.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import io.dojobell.desk.Repeats;

/** Has each request act once, however often Slack sends it. */
record OnlyOnce(Repeats repeats) implements Middleware {
  @Override
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    var id = RequestId.of(String.valueOf(request.getRequestBodyAsString()));
    return id.isPresent() && !repeats.isFirst(id.get()) ? Response.ok() : chain.next(request);
  }
}
