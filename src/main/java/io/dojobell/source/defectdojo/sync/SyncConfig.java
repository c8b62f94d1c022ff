package io.dojobell.source.defectdojo.sync;

import io.dojobell.model.Visibility;
import io.dojobell.net.ProxySettings;
import java.time.Duration;
import java.util.Set;

/**
 * The configuration of the sync with DefectDojo's REST API.
 *
 * @param url without a slash at the end; empty: nothing is read
 * @param interval the time between two rounds
 * @param admins addresses in lower case of those who are always admins, whatever DefectDojo says
 * @param visibilityOfNew the visibility of products that are not known yet
 * @param publicUrl Dojobell's address, to which webhooks are sent; empty: unknown
 */
public record SyncConfig(
    String url,
    String token,
    Duration interval,
    Set<String> admins,
    Visibility visibilityOfNew,
    String publicUrl,
    ProxySettings proxies) {

  /** Returns whether DefectDojo is read. */
  public boolean isOn() {
    return !url.isEmpty();
  }
}
