package io.dojobell.slack.home;

import io.dojobell.blockkit.Action.AdminAction;
import io.dojobell.blockkit.Action.UserChange;
import io.dojobell.model.User;
import io.dojobell.service.Actor;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.delivery.DeliveryLog;
import io.dojobell.service.route.RouteService;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Performs the actions of elements on an admin's tabs; the caller has checked that the user is an
 * admin.
 *
 * @param lookUpInSlack looks an account up in Slack; may ask Slack, and block
 */
public record AdminActions(
    AccountService accounts,
    RouteService routes,
    WebhookActions webhooks,
    DeliveryLog log,
    Consumer<User> lookUpInSlack) {

  /**
   * Performs the action.
   *
   * @return the place in App Home where the admin is then
   */
  HomeLocation perform(User admin, HomeLocation place, AdminAction action) {
    var actor = Actor.of(admin);
    return switch (action) {
      case AdminAction.SearchUsers(var words) -> place.withTab(HomeTab.USERS).withSearch(words);
      case AdminAction.SearchProducts(var words) -> place.withTab(HomeTab.ACCESS).withSearch(words);
      case AdminAction.ChangeUser(var change, var username) -> {
        changeUser(admin, change, username);
        yield place;
      }
      case AdminAction.DeleteRoute(var id) ->
          routes.delete(actor, id) ? place.withMessage("deleted:" + id) : place;
      case AdminAction.RestoreRoute(var id) -> {
        routes.restore(actor, id);
        yield place;
      }
      case AdminAction.ChangeEndpoint(var change, var id) ->
          webhooks.perform(actor, place, change, id);
      case AdminAction.RetryDelivery(var id) -> {
        log.retry(actor, id);
        yield place;
      }
      case AdminAction.RetryAll(var destination) -> {
        log.retryAll(actor, destination);
        yield place;
      }
    };
  }

  /** Changes the account; an admin cannot lock themselves out. */
  private void changeUser(User admin, UserChange change, String username) {
    var actor = Actor.of(admin);
    var isOwn = admin.username().equals(username);
    switch (change) {
      case MAKE_ADMIN -> updateUser(actor, username, user -> user.withAdmin(true));
      case REMOVE_ADMIN -> {
        if (!isOwn) {
          updateUser(actor, username, user -> user.withAdmin(false));
        }
      }
      case ACTIVATE -> updateUser(actor, username, user -> user.withActive(true));
      case DEACTIVATE -> {
        if (!isOwn) {
          updateUser(actor, username, user -> user.withActive(false));
        }
      }
      case REFRESH_SLACK_USER ->
          accounts.user(username).ifPresent(user -> refreshSlackAccount(actor, user));
    }
  }

  /** Looks the account up in Slack; the result is on the page that is rendered next. */
  private void refreshSlackAccount(Actor actor, User user) {
    accounts.unlinkSlack(actor, user.username());
    lookUpInSlack.accept(user);
  }

  private void updateUser(Actor actor, String username, UnaryOperator<User> change) {
    accounts.change(actor, username, change);
  }
}
