package io.dojobell.net;

import com.slack.api.SlackConfig;
import com.slack.api.audit.AuditConfig;
import com.slack.api.methods.MethodsConfig;
import com.slack.api.scim.SCIMConfig;
import com.slack.api.scim2.SCIM2Config;
import java.time.Duration;

/**
 * Configurations of Slack's SDK without its metrics. The SDK starts a thread for the metrics of
 * each of its four APIs with each configuration, and eight for its defaults, all of which wake each
 * second; without metrics one of them stays, and it ends with {@link SlackConfig#close} only.
 */
public final class SlackSdk {
  static {
    closeMetricsOfDefaults();
  }

  private SlackSdk() {}

  /** Returns a new configuration whose calls take at most that long. */
  public static SlackConfig config(Duration timeout) {
    var config = new SlackConfig();
    config.setStatsEnabled(false);
    close(config);
    config.setPrettyResponseLoggingEnabled(false);
    config.setHttpClientCallTimeoutMillis(Math.toIntExact(timeout.toMillis()));
    return config;
  }

  private static void closeMetricsOfDefaults() {
    var config = SlackConfig.DEFAULT;
    close(MethodsConfig.DEFAULT_SINGLETON.getMetricsDatastore());
    close(AuditConfig.DEFAULT_SINGLETON.getMetricsDatastore());
    close(SCIMConfig.DEFAULT_SINGLETON.getMetricsDatastore());
    close(SCIM2Config.DEFAULT_SINGLETON.getMetricsDatastore());
    close(config.getMethodsConfig().getMetricsDatastore());
    close(config.getAuditConfig().getMetricsDatastore());
    close(config.getSCIMConfig().getMetricsDatastore());
    close(config.getSCIM2Config().getMetricsDatastore());
  }

  /** Ends the threads of a configuration, which can be used as before, or of its metrics. */
  private static void close(AutoCloseable threads) {
    try {
      threads.close();
    } catch (Exception failure) {
      throw new IllegalStateException("Slack's SDK does not end its threads", failure);
    }
  }
}
