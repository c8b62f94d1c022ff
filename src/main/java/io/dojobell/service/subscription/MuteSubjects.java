package io.dojobell.service.subscription;

import io.dojobell.model.DeliveryPreferences.Kind;
import io.dojobell.model.DeliveryPreferences.Mute;
import io.dojobell.model.EventType;
import io.dojobell.model.Product;
import io.dojobell.model.User;
import io.dojobell.service.ValidationException;
import io.dojobell.service.subscription.MuteService.PreviousMute;
import io.dojobell.store.Alerts;
import io.dojobell.store.DeliveryPreferencesTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds what is stored for the target of a mute. */
final class MuteSubjects {
  /** The same limit as that of a key. */
  private static final int MAX_TYPE_NAME_LENGTH = 100;

  private MuteSubjects() {}

  /** What was found. */
  sealed interface Found {
    /**
     * The subjects that are stored.
     *
     * @param product the one that was meant; null: none was
     */
    record Subjects(@Nullable Product product, Kind kind, List<String> names) implements Found {
      public Subjects {
        names = List.copyOf(names);
      }
    }

    /** There is no such product that the person may view; with similar names. */
    record Unknown(String name, List<String> suggestions) implements Found {
      public Unknown {
        suggestions = List.copyOf(suggestions);
      }
    }
  }

  static Found find(Handle handle, User user, MuteTarget target) {
    return switch (target) {
      case MuteTarget.Everything _ -> new Found.Subjects(null, Kind.ALL, List.of(""));
      case MuteTarget.Types(var types) -> types(types);
      case MuteTarget.OfTypeName(var name) -> typeName(name);
      case MuteTarget.OfProduct(var name) -> product(handle, user, name);
    };
  }

  private static Found types(Set<EventType> types) {
    var names = types.stream().sorted().map(EventType::wireName).toList();
    return new Found.Subjects(null, Kind.TYPE, names);
  }

  private static Found typeName(String name) {
    if (name.isBlank() || name.length() > MAX_TYPE_NAME_LENGTH) {
      throw new ValidationException(
          "type", "must have 1 to " + MAX_TYPE_NAME_LENGTH + " characters");
    }
    return new Found.Subjects(null, Kind.TYPE, List.of(name.toLowerCase(Locale.ROOT)));
  }

  private static Found product(Handle handle, User user, String name) {
    var product = SubscriptionService.viewable(handle, user, name);
    if (product.isPresent()) {
      return new Found.Subjects(product.get(), Kind.PRODUCT, List.of(product.get().key()));
    }
    return isTypeName(handle, user, name)
        ? typeName(name)
        : new Found.Unknown(name, SubscriptionService.suggestions(handle, user, name));
  }

  /** Returns true if the person has such events in their inbox, or has muted them. */
  private static boolean isTypeName(Handle handle, User user, String name) {
    var mutes = new DeliveryPreferencesTable(handle).of(user.username()).mutes();
    return new Alerts(handle).hasOther(user.username(), name)
        || mutes.stream().anyMatch(mute -> isOfType(mute, name));
  }

  private static boolean isOfType(Mute mute, String name) {
    return mute.kind() == Kind.TYPE && mute.subject().equalsIgnoreCase(name);
  }

  /** Returns true if the mute is valid: a button's value may hold anything. */
  static boolean isValid(Handle handle, User user, PreviousMute previous) {
    return switch (previous.kind()) {
      case ALL -> previous.subject().isEmpty();
      case TYPE ->
          !previous.subject().isBlank() && previous.subject().length() <= MAX_TYPE_NAME_LENGTH;
      case PRODUCT -> DeliveryPreferencesService.mayView(handle, user, previous.subject());
    };
  }

  /** Returns the subject for the audit trail. */
  static String describe(Kind kind, String subject) {
    return switch (kind) {
      case ALL -> "everything";
      case TYPE -> EventType.of(subject).map(EventType::shortLabel).orElse(subject);
      case PRODUCT -> subject;
    };
  }
}
