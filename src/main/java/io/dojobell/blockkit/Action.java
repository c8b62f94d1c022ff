package io.dojobell.blockkit;

import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.Destination;
import io.dojobell.model.EventType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a button, a menu's option or a field in Slack does when it is used. Views encode it,
 * handlers decode it; what any earlier version encoded is still decoded.
 */
public sealed interface Action {
  /** The action id of the select that searches product types; any other searches products. */
  String PRODUCT_TYPE_SEARCH = "types";

  /** The action id of the selects that search time zones. */
  String ZONE_SEARCH = "zone";

  /** The action id of the selects that search accounts. */
  String ACCOUNT_SEARCH = "accounts";

  /**
   * An action as Slack sends it back.
   *
   * @param id the element's {@code action_id}
   * @param value the button's or the option's value; empty: the person chooses or enters it
   */
  record Encoded(String id, String value) {}

  /** Returns the action as an element's id and value. */
  default Encoded encode() {
    return ActionEncoder.encode(this);
  }

  /**
   * Reads an element that was used; {@link Unknown} for any other.
   *
   * @param block the id of its block
   * @param value the button's value, or what was chosen or entered
   */
  static Action decode(String id, String block, String value) {
    return ActionDecoder.decode(id, block, value);
  }

  /** A menu; its id is shared by all its options. */
  enum Menu {
    MESSAGE("more"),
    PRODUCT("home:product"),
    ROUTE("home:route"),
    USER("home:user");

    private final String id;

    Menu(String id) {
      this.id = id;
    }

    /** Returns the menu's {@code action_id}. */
    public String id() {
      return id;
    }
  }

  /** Opens a page in the browser; Dojobell does nothing. */
  record OpenPage() implements Action {}

  /**
   * Opens a modal.
   *
   * @param subject what it is about, such as a route's id; empty: nothing
   */
  record OpenModal(ModalId modal, String subject) implements Action {
    /** Begins the subject of a new route to a Slack channel, before the channel's id. */
    public static final String CHANNEL_PREFIX = "channel:";

    public OpenModal(ModalId modal) {
      this(modal, "");
    }

    /** Returns the action that edits the route of that id. */
    public static OpenModal ofRoute(long id) {
      return new OpenModal(ModalId.ROUTE, "" + id);
    }

    /** Returns the action that creates a route to that Slack channel. */
    public static OpenModal ofNewRoute(String channel) {
      return new OpenModal(ModalId.ROUTE, CHANNEL_PREFIX + channel);
    }
  }

  /** Shows the events that a route would have sent, in its modal. */
  record PreviewRoute() implements Action {}

  /**
   * Opens the form that mutes, by the menu of a message.
   *
   * @param argument what is muted, as the command's argument: {@code "web-api"}, {@code sla_breach}
   */
  record OpenMuteForm(String argument) implements Action {}

  /**
   * Shows all events of a message that does not name them all.
   *
   * @param delivery the one that names the message
   */
  record ShowAll(long delivery) implements Action {}

  /**
   * Shows another page of a message's events.
   *
   * @param page from 0
   */
  record ShowEvents(int page, boolean isBack) implements Action {}

  /** Mutes as the command says, by the menu of a message of an earlier version. */
  record Mute(String command) implements Action {}

  /** Ends a mute as the command says, by the button on the message. */
  record Unmute(String command) implements Action {}

  /** An element of an older version, or of none. */
  record Unknown() implements Action {}

  /** An action that is answered with a reply. */
  sealed interface ReplyAction extends Action {
    /**
     * Runs a command.
     *
     * @param name distinguishes the button from the others of its block
     */
    record Run(String name, String command) implements ReplyAction {
      /** Runs that command. */
      public static Run of(String command) {
        return new Run(command.replace(' ', '_'), command);
      }
    }

    /** Follows a product, and opens its form. */
    record FollowProduct(String product) implements ReplyAction {}

    /** Reverses a change. */
    record Undo(String token) implements ReplyAction {}

    /**
     * Explains a delivery.
     *
     * @param delivery null: the last to the person
     */
    record Explain(@Nullable Long delivery) implements ReplyAction {}

    /** Shows the alerts before that one. */
    record OlderAlerts(long before, boolean unreadOnly) implements ReplyAction {}

    /** Shows the products after so many. */
    record MoreProducts(int from, String words) implements ReplyAction {}
  }

  /** An action in App Home, which is shown again afterwards. */
  sealed interface HomeAction extends Action {
    /** Shows a tab; one for admins only to an admin. */
    record ShowTab(String tab) implements HomeAction {}

    record DismissIntroduction() implements HomeAction {}

    /** Replaces the person's own setting by the preset of that name. */
    record ApplyPreset(String preset) implements HomeAction {}

    /** Restores the setting from before a preset. */
    record UndoPreset(String token) implements HomeAction {}

    /** Sets the minimum severity of the person's own setting, which they choose. */
    record SetMinSeverity(String severity) implements HomeAction {}

    record ReadAlert(long id) implements HomeAction {}

    record ReadAlerts() implements HomeAction {}

    /** Shows the unread alerts that are in a storm with that one. */
    record ShowStorm(long alert) implements HomeAction {}

    /** Marks the unread alerts that are in a storm with that one as read. */
    record ReadStorm(long alert) implements HomeAction {}

    /** Shows the alerts before that one. */
    record ShowAlertsBefore(long id) implements HomeAction {}

    /** Follows a product, which the person chooses. */
    record Follow(String product) implements HomeAction {}

    record Unfollow(String product) implements HomeAction {}

    record EndMute(Kind kind, String subject) implements HomeAction {}

    record ClearQuietHours() implements HomeAction {}

    record ClearDigest() implements HomeAction {}

    /** Shows the page that begins after so many entries. */
    record ShowPage(long offset, boolean isBack) implements HomeAction {}

    /** Changes the channels of one type of event, which the person ticks. */
    record ChangeRow(EventType type) implements HomeAction {
      private static final String PREFIX = "row:";

      /** Returns the id of the row's block. */
      public String block() {
        return PREFIX + type.wireName();
      }

      static Optional<Action> ofBlock(String block) {
        return block.startsWith(PREFIX)
            ? EventType.of(block.substring(PREFIX.length())).map(ChangeRow::new)
            : Optional.empty();
      }
    }
  }

  /** An action on an admin's tabs of App Home. */
  sealed interface AdminAction extends HomeAction {
    /** Searches the accounts for the words that the admin enters. */
    record SearchUsers(String words) implements AdminAction {}

    /** Searches the products for the words that the admin enters. */
    record SearchProducts(String words) implements AdminAction {}

    record ChangeUser(UserChange change, String username) implements AdminAction {
      /** The beginning of the id of a button that does it; in a menu it has the menu's. */
      public static final String BUTTON_PREFIX = "home:user:";
    }

    record DeleteRoute(long id) implements AdminAction {}

    record RestoreRoute(long id) implements AdminAction {}

    /** Tests, enables or deletes a webhook endpoint. */
    record ChangeEndpoint(EndpointChange change, long id) implements AdminAction {
      static final String PREFIX = "home:webhook:";
    }

    record RetryDelivery(long id) implements AdminAction {}

    /** Retries all that failed to a destination. */
    record RetryAll(Destination destination) implements AdminAction {}
  }

  /** What is done with a webhook endpoint. */
  enum EndpointChange {
    TEST("test"),
    ENABLE("enable"),
    DELETE("delete");

    private final String wireName;

    EndpointChange(String wireName) {
      this.wireName = wireName;
    }

    String wireName() {
      return wireName;
    }
  }

  /** A change of an account. */
  enum UserChange {
    MAKE_ADMIN("admin"),
    REMOVE_ADMIN("plain"),
    ACTIVATE("on"),
    DEACTIVATE("off"),
    REFRESH_SLACK_USER("untie");

    private final String wireName;

    UserChange(String wireName) {
      this.wireName = wireName;
    }

    String wireName() {
      return wireName;
    }
  }
}
