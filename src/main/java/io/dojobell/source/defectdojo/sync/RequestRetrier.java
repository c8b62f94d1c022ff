package io.dojobell.source.defectdojo.sync;

/** Makes a request again until it is answered, as long as that is worth it. */
record RequestRetrier(RequestThrottle throttle) {

  /** Returns the answer; one that broke or asks to wait where it is tried no more now. */
  ApiResponse send(RequestThrottle.Request request) throws InterruptedException {
    var failures = 0;
    var waits = 0;
    while (true) {
      var reply = request.send();
      var isWorthIt =
          switch (reply) {
            case ApiResponse.ListPage _, ApiResponse.Refused _ -> false;
            case ApiResponse.RetryLater(var when, _) -> throttle.awaitUntil(when, ++waits);
            case ApiResponse.Failed _ -> throttle.awaitRetry(++failures);
          };
      if (!isWorthIt) {
        return reply;
      }
    }
  }
}
