package io.dojobell.slack.identity;

import io.dojobell.model.Slug;
import io.dojobell.model.User;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.account.SlackAccountMatcher;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the account of whoever acts in Slack, by the address of their Slack profile. */
public final class Identity {
  private final AccountService directory;
  private final SlackAccountMatcher whoIsWho;
  private final Profiles profiles;
  private final Set<String> signupDomains;

  /**
   * @param signupDomains in lower case; who has an address there gets an account
   */
  public Identity(
      AccountService directory,
      SlackAccountMatcher whoIsWho,
      Profiles profiles,
      Set<String> signupDomains) {
    this.directory = directory;
    this.whoIsWho = whoIsWho;
    this.profiles = profiles;
    this.signupDomains = Set.copyOf(signupDomains);
  }

  /** Who it is, if that is known without asking Slack. */
  public Optional<Person> known(String slackUser) {
    return whoIsWho.ofSlackUser(slackUser).map(Identity::active);
  }

  /**
   * Who it is; asks Slack if need be, and blocks then.
   *
   * @param team the Slack team that the request came from
   */
  public Person of(String slackUser, String team) {
    return known(slackUser)
        .orElseGet(
            () ->
                profiles
                    .profile(slackUser)
                    .<Person>map(profile -> of(profile, team))
                    .orElseGet(Person.Unsaid::new));
  }

  /**
   * Returns whether it is a member of this workspace, with an account or without; may ask Slack.
   *
   * @return empty: Slack does not say for now
   */
  public Optional<Boolean> membership(String slackUser, String team) {
    return profiles.profile(slackUser).map(profile -> profile.isMemberOf(team));
  }

  /** Looks the account up in Slack by its address and links it if it is found; blocks. */
  public void lookUp(User user) {
    var address = user.slackAddress();
    if (address != null) {
      profiles
          .byAddress(address)
          .filter(profile -> profile.isMemberOf(""))
          .ifPresent(profile -> whoIsWho.match(profile.id(), profile.email()));
    }
  }

  private Person of(Profiles.Profile profile, String team) {
    if (!profile.isMemberOf(team)) {
      return new Person.Stranger(
          "Only members of this workspace can use Dojobell; guests, bots and people of other"
              + " workspaces cannot.",
          false);
    }
    return switch (match(profile)) {
      case SlackAccountMatcher.MatchResult.Account(var user) -> active(user);
      case SlackAccountMatcher.MatchResult.Taken _ -> taken(profile.email());
      case SlackAccountMatcher.MatchResult.NoAccount _ -> nobody(profile);
    };
  }

  /**
   * Where the accounts of the address are Slack users whom Slack has no more, it is made again: ids
   * change, addresses stay.
   */
  private SlackAccountMatcher.MatchResult match(Profiles.Profile profile) {
    var found = whoIsWho.match(profile.id(), profile.email());
    if (!(found instanceof SlackAccountMatcher.MatchResult.Taken(var holders))) {
      return found;
    }
    var gone = holders.stream().filter(profiles::isGone).toList();
    gone.forEach(whoIsWho::recordGone);
    return gone.isEmpty() ? found : whoIsWho.match(profile.id(), profile.email());
  }

  private Person nobody(Profiles.Profile profile) {
    if (profile.email().isEmpty()) {
      return new Person.Stranger(
          "Your Slack profile has no confirmed, visible email address, so we can't match your"
              + " account. Ask an admin of Dojobell.",
          true);
    }
    return signsUp(profile.email())
        ? signUp(profile)
        : new Person.Stranger(
            "There is no account with your address %s. Ask an admin of Dojobell to make one, or to set it as your Slack address."
                .formatted(profile.email()),
            true);
  }

  /** The address alone does not prove that it is the same person as before. */
  private static Person taken(String address) {
    return new Person.Stranger(
        "The account with your address %s is another Slack user's. If it is yours, type /dojo link %s and we'll email you a code; else ask an admin of Dojobell."
            .formatted(address, address),
        true);
  }

  private static Person active(User user) {
    return user.active()
        ? new Person.Known(user)
        : new Person.Stranger(
            "Your account %s is switched off. Ask an admin of Dojobell.".formatted(user.username()),
            false);
  }

  private boolean signsUp(String email) {
    var at = email.lastIndexOf('@');
    return at > 0 && signupDomains.contains(email.substring(at + 1).toLowerCase(Locale.ROOT));
  }

  /** The address is the name; where that is an account's already, it is not theirs. */
  private Person signUp(Profiles.Profile profile) {
    var username = Slug.fromName(profile.email());
    var user = new User(username, profile.name(), profile.email(), null, null, false, true);
    directory.createIfAbsent(user);
    return whoIsWho.match(profile.id(), profile.email())
            instanceof SlackAccountMatcher.MatchResult.Account(var own)
        ? active(own)
        : taken(profile.email());
  }
}
