package io.dojobell.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.UserChangeEvent;
import io.dojobell.slack.bolt.BackgroundTasks;
import io.dojobell.slack.bolt.BoltHandler;
import io.dojobell.slack.identity.Person;
import io.dojobell.slack.identity.PersonResolver;
import io.dojobell.slack.identity.ProfileTimeZones;

/** Updates people's time zones when their Slack profiles change. */
record ProfileChangeHandler(
    PersonResolver identity, ProfileTimeZones zones, BackgroundTasks backgroundTasks)
    implements BoltHandler {
  @Override
  public void addTo(App app) {
    app.event(
        UserChangeEvent.class,
        (payload, context) -> {
          var event = payload.getEvent();
          if (event.getUser() != null && event.getUser().getId() != null) {
            backgroundTasks.submit(() -> handle(event));
          }
          return context.ack();
        });
  }

  private void handle(UserChangeEvent event) {
    if (identity.findKnown(event.getUser().getId()).orElse(null)
        instanceof Person.Known(var user)) {
      zones.onProfileChange(user, event);
    }
  }
}
