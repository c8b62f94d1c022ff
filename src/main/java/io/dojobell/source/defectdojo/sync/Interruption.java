package io.dojobell.source.defectdojo.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a run ends early.
 *
 * @param until DefectDojo is left alone until then; null: the next run may try
 * @param isTokenRefused whether DefectDojo does not accept the token
 */
record Interruption(String reason, @Nullable Instant until, boolean isTokenRefused) {

  /** Returns why nothing more is asked for after that answer. */
  static Interruption of(ApiResponse reply) {
    return switch (reply) {
      case ApiResponse.RetryLater(var when, var why) -> new Interruption(why, when, false);
      case ApiResponse.Failed(var why) -> new Interruption(why, null, false);
      case ApiResponse.Refused refused ->
          new Interruption(refused.reason(), null, refused.isTokenRefused());
      case ApiResponse.ListPage _ ->
          throw new IllegalArgumentException("A list is no reason to stop");
    };
  }
}
