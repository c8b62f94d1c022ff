package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.MessageBatch.PendingMessage;
import io.dojobell.channel.Outcome;
import io.dojobell.model.Destination;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The messages that are being split, as one was refused as a whole, by their destination. */
final class BatchSplits {
  private final Map<Destination, BatchSplit> splits = new ConcurrentHashMap<>();

  /** Returns which of those that are due go into the next message, in their order. */
  List<PendingMessage> next(Destination destination, List<PendingMessage> due) {
    return splits.getOrDefault(destination, BatchSplit.NONE).next(due, BatchSplits::id);
  }

  /** Makes a part of the refused message the next to be tried. */
  void refused(MessageBatch batch, Outcome.ContentRefused refused) {
    splits.compute(batch.destination(), (_, known) -> refused(known, ids(batch), refused));
  }

  private static BatchSplit refused(
      @Nullable BatchSplit known, List<Long> ids, Outcome.ContentRefused refused) {
    var before = known == null ? BatchSplit.NONE : known;
    return refused.isTooLarge() ? before.tooLarge(ids) : before.refused(ids);
  }

  /** Records that these were sent, or failed for good. */
  void settled(MessageBatch batch) {
    splits.computeIfPresent(batch.destination(), (_, known) -> settled(known, ids(batch)));
  }

  private static @Nullable BatchSplit settled(BatchSplit known, List<Long> ids) {
    var left = known.settled(ids);
    return left.groups().isEmpty() ? null : left;
  }

  private static List<Long> ids(MessageBatch batch) {
    return batch.messages().stream().map(BatchSplits::id).toList();
  }

  private static long id(PendingMessage message) {
    return message.delivery().id();
  }
}
