package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.Visibility;
import java.time.Duration;
import java.util.Set;

/**
 * How DefectDojo's REST API is read.
 *
 * @param url without a slash at the end; empty: nothing is read
 * @param interval how long to wait between two rounds
 * @param admins addresses in lower case of those who are admins, whatever DefectDojo says
 * @param visibilityOfNew of products that are not known yet
 * @param publicUrl Dojobell's address, to which webhooks go; empty: unknown
 */
public record SyncConfig(
    String url,
    String token,
    Duration interval,
    Set<String> admins,
    Visibility visibilityOfNew,
    String publicUrl) {

  /** Returns whether DefectDojo is read. */
  public boolean isOn() {
    return !url.isEmpty();
  }
}
