package io.dojobell.slack.bolt;

import com.slack.api.bolt.App;
import java.util.regex.Pattern;

/** Handles requests of Slack of one kind or of a few. */
public interface BoltHandler {
  /** Matches every name of a command or action: the handler itself decides by it. */
  Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  /** Registers the handler with Bolt for the requests that it handles. */
  void addTo(App app);
}
