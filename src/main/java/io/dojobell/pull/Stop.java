package io.dojobell.pull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a run ends early.
 *
 * @param until DefectDojo is left alone until then; null: the next run may try
 * @param isTokenRefused whether DefectDojo refuses the token
 */
record Stop(String why, @Nullable Instant until, boolean isTokenRefused) {}
