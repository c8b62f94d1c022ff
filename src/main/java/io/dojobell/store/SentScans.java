package io.dojobell.store;

import io.dojobell.model.Destination;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Finds the imports that a destination was notified of lately, by the page of their test. */
public final class SentScans {
  /**
   * The length within which an event's URL is found: it stands behind its title and description,
   * and a scan has hardly any.
   */
  private static final int MAX_PREFIX_LENGTH = 4_000;

  private static final Pattern URL = Pattern.compile("\"url\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final Handle handle;

  public SentScans(Handle handle) {
    this.handle = handle;
  }

  /** Returns the deliveries whose messages show imports, by the page of their test. */
  public Map<String, Long> since(Destination destination, Instant since) {
    var messages = new HashMap<String, Long>();
    handle
        .select(
            """
            select coalesce(d.told_in, d.id) as message, substr(e.body, 1, ?) as beginning
            from deliveries d join events e on e.id = d.event
            where d.destination = ? and d.state in ('sent', 'merged')
              and d.created_at >= ? and e.event_type in ('scan_added', 'scan_added_empty')
            order by d.id\
            """,
            MAX_PREFIX_LENGTH,
            destination.text(),
            since)
        .mapTo(SentScan.class)
        .forEach(scan -> page(scan.beginning()).ifPresent(on -> messages.put(on, scan.message())));
    return messages;
  }

  private record SentScan(long message, String beginning) {}

  private static Optional<String> page(String body) {
    var url = URL.matcher(body);
    return url.find() ? TestPages.page(url.group(1).replace("\\/", "/")) : Optional.empty();
  }
}
