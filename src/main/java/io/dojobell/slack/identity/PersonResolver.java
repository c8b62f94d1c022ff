package io.dojobell.slack.identity;

import io.dojobell.model.Slug;
import io.dojobell.model.User;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.account.SlackAccountMatcher;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the account of the person who acts in Slack, by the address of their Slack profile. */
public final class PersonResolver {
  /** The reply to a guest, a bot or somebody of another workspace. */
  public static final String MEMBERS_ONLY =
      "Dojobell is available to full workspace members only (not guests). Ask an admin of Dojobell"
          + " if you need access.";

  private final AccountService accounts;
  private final SlackAccountMatcher accountMatcher;
  private final SlackProfiles profiles;
  private final Set<String> signupDomains;

  /**
   * @param signupDomains in lower case; a person with an address there gets an account
   */
  public PersonResolver(
      AccountService accounts,
      SlackAccountMatcher whoIsWho,
      SlackProfiles profiles,
      Set<String> signupDomains) {
    this.accounts = accounts;
    this.accountMatcher = whoIsWho;
    this.profiles = profiles;
    this.signupDomains = Set.copyOf(signupDomains);
  }

  /** Returns the person if they are known without asking Slack. */
  public Optional<Person> findKnown(String slackUser) {
    return accountMatcher.ofSlackUser(slackUser).map(PersonResolver::requireActive);
  }

  /**
   * Returns the person; asks Slack if necessary, and blocks then.
   *
   * @param team the Slack team that the request came from
   */
  public Person resolve(String slackUser, String team) {
    var known = findKnown(slackUser);
    if (known.isPresent()) {
      return known.get();
    }
    var profile = profiles.findProfile(slackUser);
    return profile.isPresent() ? resolve(profile.get(), team) : new Person.Unknown();
  }

  /**
   * Returns true if the user is a member of this workspace, with an account or without; may ask
   * Slack.
   *
   * @return empty: Slack does not say for now
   */
  public Optional<Boolean> isMember(String slackUser, String team) {
    return profiles.findProfile(slackUser).map(profile -> profile.isMemberOf(team));
  }

  /** Looks the account up in Slack by its address and links it if it is found; blocks. */
  public void linkBySlackEmail(User user) {
    var address = user.slackAddress();
    if (address != null) {
      profiles
          .findByEmail(address)
          .filter(profile -> profile.isMemberOf(""))
          .ifPresent(profile -> accountMatcher.match(profile.id(), profile.email()));
    }
  }

  private Person resolve(SlackProfiles.Profile profile, String team) {
    if (!profile.isMemberOf(team)) {
      return new Person.NotEnrolled(MEMBERS_ONLY, false);
    }
    return switch (match(profile)) {
      case SlackAccountMatcher.MatchResult.Account(var user) -> requireActive(user);
      case SlackAccountMatcher.MatchResult.Taken _ -> emailTaken(profile.email());
      case SlackAccountMatcher.MatchResult.NoAccount _ -> notEnrolled(profile);
    };
  }

  /**
   * Matches the profile with an account. If the accounts of the address belong to users that Slack
   * no longer has, it matches once more: ids change, addresses stay.
   */
  private SlackAccountMatcher.MatchResult match(SlackProfiles.Profile profile) {
    var found = accountMatcher.match(profile.id(), profile.email());
    if (!(found instanceof SlackAccountMatcher.MatchResult.Taken(var holders))) {
      return found;
    }
    var gone = holders.stream().filter(profiles::isGone).toList();
    gone.forEach(accountMatcher::recordGone);
    return gone.isEmpty() ? found : accountMatcher.match(profile.id(), profile.email());
  }

  private Person notEnrolled(SlackProfiles.Profile profile) {
    if (profile.email().isEmpty()) {
      return new Person.NotEnrolled(
          "Your Slack profile has no confirmed, visible email address, so we can't match your"
              + " account. Ask an admin of Dojobell.",
          true);
    }
    return maySignUp(profile.email())
        ? signUp(profile)
        : new Person.NotEnrolled(
            "There is no account with your email address %s. Ask a Dojobell admin to create one, or to set it as your Slack email."
                .formatted(profile.email()),
            true);
  }

  /**
   * Returns the reply for a taken address: it alone does not prove that it is the same person as
   * before.
   */
  private static Person emailTaken(String address) {
    return new Person.NotEnrolled(
        "The account with your address %s is another Slack user's. If it is yours, type /dojo link %s and we'll email you a code; else ask an admin of Dojobell."
            .formatted(address, address),
        true);
  }

  private static Person requireActive(User user) {
    return user.active()
        ? new Person.Known(user)
        : new Person.NotEnrolled(
            "Your account %s is deactivated. Ask an admin of Dojobell.".formatted(user.username()),
            false);
  }

  private boolean maySignUp(String email) {
    var at = email.lastIndexOf('@');
    return at > 0 && signupDomains.contains(email.substring(at + 1).toLowerCase(Locale.ROOT));
  }

  /** Creates an account whose username is the address; if that is taken, it is another person's. */
  private Person signUp(SlackProfiles.Profile profile) {
    var username = Slug.fromName(profile.email());
    var user = new User(username, profile.name(), profile.email(), null, null, false, true);
    accounts.createIfAbsent(user);
    return accountMatcher.match(profile.id(), profile.email())
            instanceof SlackAccountMatcher.MatchResult.Account(var own)
        ? requireActive(own)
        : emailTaken(profile.email());
  }
}
