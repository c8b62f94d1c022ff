package io.dojobell.workspace.slack;

/**
 * The app as it is installed in the workspace: its ids and secrets.
 *
 * @param grid whether the workspace is one of an Enterprise Grid organization
 * @param orgInstall whether the app is installed for all of the organization
 */
public record Installation(
    AppManifest manifest,
    String botToken,
    String appToken,
    String signingSecret,
    boolean grid,
    boolean orgInstall) {
  public static final String TEAM = "T0WORKSPC1";
  public static final String TEAM_NAME = "Local Workspace";
  public static final String DOMAIN = "local-workspace";
  public static final String APP = "A0LOCALAPP";
  public static final String BOT_USER = "U0LOCALBOT";
  public static final String BOT = "B0LOCALBOT";
  public static final String ENTERPRISE = "E0LOCALORG";
  public static final String ENTERPRISE_NAME = "Local Organization";
  public static final String VERIFICATION_TOKEN = "local-verification-token";

  /** The bot's scopes as Slack lists them: comma-separated. */
  String provided() {
    return String.join(",", manifest.botScopes());
  }
}
