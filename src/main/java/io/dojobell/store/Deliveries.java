package io.dojobell.store;

import io.dojobell.model.Channel;
import io.dojobell.model.ChannelPosting;
import io.dojobell.model.Delivery;
import io.dojobell.model.DeliveryReason;
import io.dojobell.model.DeliveryState;
import io.dojobell.model.Destination;
import io.dojobell.model.HoldReason;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of the delivery log: what was planned for an event or notice, and where it went. */
public final class Deliveries {
  private final Handle handle;

  public Deliveries(Handle handle) {
    this.handle = handle;
  }

  /** A delivery that is not stored yet. */
  public record NewDelivery(
      Destination destination,
      @Nullable String username,
      DeliveryState state,
      DeliveryReason reason,
      @Nullable Instant nextTryAt,
      @Nullable Instant sentAt,
      ChannelPosting posting,
      @Nullable HoldReason holdReason) {}

  /** Stores the deliveries of a new event, in their order. */
  public void add(String event, Collection<NewDelivery> fresh, Instant at) {
    add(event, null, fresh, at);
  }

  /** Stores the deliveries of a new notice, in their order. */
  public void addForNotice(long notice, Collection<NewDelivery> fresh, Instant at) {
    add(null, notice, fresh, at);
  }

  private void add(
      @Nullable String event, @Nullable Long notice, Collection<NewDelivery> fresh, Instant at) {
    if (fresh.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            insert into deliveries (event, notice, channel, destination, username, state, reason,
              tries, created_at, next_try_at, sent_at, threads, mentions, uid, hold_reason)
            values (:event, :notice, :channel, :destination, :username, :state, :reason, 0,
              :at, :next, :sent, :threads, :mentions, :uid, :hold)\
            """);
    for (var delivery : fresh) {
      var threads = delivery.posting().threads();
      var hold = delivery.holdReason();
      batch
          .bind("event", event)
          .bind("notice", notice)
          .bind("channel", delivery.destination().channel().wireName())
          .bind("destination", delivery.destination().text())
          .bind("username", delivery.username())
          .bind("state", delivery.state().wireName())
          .bind("reason", DeliveryReasonJson.encode(delivery.reason()))
          .bind("at", at)
          .bind("next", delivery.nextTryAt())
          .bind("sent", delivery.sentAt())
          .bind("threads", threads == null ? null : threads.wireName())
          .bind("mentions", ColumnCodecs.mentions(delivery.posting().mentions()))
          .bind("uid", Delivery.newUid())
          .bind("hold", hold == null ? null : hold.text())
          .add();
    }
    batch.execute();
  }

  /** Returns the delivery of that id. */
  public Optional<Delivery> delivery(long id) {
    return handle
        .select("select * from deliveries where id = ?", id)
        .mapTo(DeliveryRow.class)
        .map(DeliveryRow::delivery)
        .findOne();
  }

  /** Returns the deliveries of those ids. */
  public Map<Long, Delivery> byId(Collection<Long> ids) {
    var found = new TreeMap<Long, Delivery>();
    if (!ids.isEmpty()) {
      handle
          .createQuery("select * from deliveries where id in (<ids>)")
          .bindList("ids", List.copyOf(ids))
          .mapTo(DeliveryRow.class)
          .map(DeliveryRow::delivery)
          .forEach(delivery -> found.put(delivery.id(), delivery));
    }
    return found;
  }

  /**
   * Returns the delivery and those that its message shows beside it, in order: they have the same
   * destination, and were stored later.
   */
  public List<Delivery> inMessageOf(Delivery first) {
    return handle
        .select(
            """
            select * from deliveries where destination = ? and id >= ? and (id = ? or told_in = ?)
            order by id\
            """,
            first.destination(),
            first.id(),
            first.id(),
            first.id())
        .mapTo(DeliveryRow.class)
        .map(DeliveryRow::delivery)
        .list();
  }

  /** Returns the delivery whose message has that reference in the channel. */
  public Optional<Delivery> byReference(String reference) {
    return handle
        .select("select * from deliveries where reference = ? order by id limit 1", reference)
        .mapTo(DeliveryRow.class)
        .map(DeliveryRow::delivery)
        .findOne();
  }

  /** Returns the reference that the delivery's message has in the channel. */
  public Optional<String> reference(long id) {
    return handle
        .select("select reference from deliveries where id = ? and reference is not null", id)
        .mapTo(String.class)
        .findOne();
  }

  /**
   * Returns whether the event has a delivery to that destination, a mailbox without regard to case.
   */
  public boolean has(String event, Destination destination) {
    return handle
        .select(
            "select 1 from deliveries where event = ? and lower(destination) = lower(?) limit 1",
            event,
            destination)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Returns all deliveries of the event, in order. */
  public List<Delivery> ofEvent(String event) {
    return handle
        .select("select * from deliveries where event = ? order by id", event)
        .mapTo(DeliveryRow.class)
        .map(DeliveryRow::delivery)
        .list();
  }

  /** Records which channel's setting chose the delivery that is made in place of another. */
  public void recordChosenBy(String event, Destination destination, Channel channel) {
    handle.execute(
        "update deliveries set chosen_by = ? where event = ? and destination = ?",
        channel,
        event,
        destination);
  }

  /** Returns the channels whose settings chose those of the deliveries that are fallbacks. */
  public Map<Long, Channel> chosenBy(Collection<Long> ids) {
    var found = new TreeMap<Long, Channel>();
    if (!ids.isEmpty()) {
      handle
          .createQuery(
              "select id, chosen_by from deliveries where id in (<ids>) and chosen_by is not null")
          .bindList("ids", List.copyOf(ids))
          .mapTo(Chosen.class)
          .forEach(one -> found.put(one.id(), one.chosenBy()));
    }
    return found;
  }

  private record Chosen(long id, Channel chosenBy) {}
}
