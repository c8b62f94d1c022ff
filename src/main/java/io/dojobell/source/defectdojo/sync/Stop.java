package io.dojobell.source.defectdojo.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a run ends early.
 *
 * @param until DefectDojo is left alone until then; null: the next run may try
 * @param isTokenRefused whether DefectDojo does not accept the token
 */
record Stop(String why, @Nullable Instant until, boolean isTokenRefused) {

  /** Returns why nothing more is asked for after that answer. */
  static Stop of(Reply reply) {
    return switch (reply) {
      case Reply.Later(var when, var why) -> new Stop(why, when, false);
      case Reply.Broken(var why) -> new Stop(why, null, false);
      case Reply.Refused refused -> new Stop(refused.why(), null, refused.isOfToken());
      case Reply.Listed _ -> throw new IllegalArgumentException("A list is no reason to stop");
    };
  }
}
