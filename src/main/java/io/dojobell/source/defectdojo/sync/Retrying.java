package io.dojobell.source.defectdojo.sync;

/** Makes a request again until it is answered, as long as that is worth it. */
record Retrying(Patience patience) {

  /** Returns the answer; one that broke or asks to wait where it is tried no more now. */
  Reply ask(Patience.Request request) throws InterruptedException {
    var failures = 0;
    var waits = 0;
    while (true) {
      var reply = request.ask();
      var isWorthIt =
          switch (reply) {
            case Reply.Listed _, Reply.Refused _ -> false;
            case Reply.Later(var when, _) -> patience.until(when, ++waits);
            case Reply.Broken _ -> patience.again(++failures);
          };
      if (!isWorthIt) {
        return reply;
      }
    }
  }
}
