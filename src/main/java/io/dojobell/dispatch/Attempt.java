package io.dojobell.dispatch;

import io.dojobell.channel.MessageBatch;
import io.dojobell.channel.Notifier;
import io.dojobell.channel.Outcome;
import io.dojobell.channel.RenderingException;
import io.dojobell.model.Channel;
import io.dojobell.model.Destination;
import io.dojobell.model.StoreUnavailable;
import io.dojobell.model.UnreadableSecret;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt to deliver a message. Only a message that cannot be rendered fails by itself; any
 * other error on our side fails no delivery.
 *
 * @param isLeased returns whether no other node may have the destination
 */
record Attempt(Function<Channel, Notifier> notifiers, Predicate<Destination> isLeased) {
  private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

  private static final String OWN_ERROR = "An error of Dojobell's own; its log says more";

  /** The result of the attempt. */
  sealed interface Result {
    /** The attempt ended. */
    record Ended(Outcome outcome) implements Result {}

    /**
     * The attempt was interrupted by us, not by the other side: it is returned to the queue, and
     * counts as no try.
     */
    record CutOff(String reason) implements Result {}
  }

  /** Makes the attempt. An interruption ends with it, so that its result can still be stored. */
  Result deliver(MessageBatch batch) {
    var result = attempt(batch);
    if (Thread.interrupted()
        && !(result instanceof Result.Ended(Outcome.Sent _))
        && !(result instanceof Result.Ended(Outcome.ContentRefused _))) {
      return new Result.CutOff("Stopped while it was sent; it may arrive twice");
    }
    return result;
  }

  private Result attempt(MessageBatch batch) {
    try {
      var notifier = notifiers.apply(batch.destination().channel());
      return new Result.Ended(
          AttemptLimit.STANDARD.run(
              () -> notifier.deliver(batch), () -> isLeased.test(batch.destination())));
    } catch (AttemptLimit.LeaseEnded _) {
      return new Result.CutOff("The database did not answer while it was sent; it may come twice");
    } catch (RenderingException failure) {
      log(batch, failure);
      return new Result.Ended(
          new Outcome.ContentRefused("Dojobell could not make this message: an error of its own"));
    } catch (UnreadableSecret lost) {
      return new Result.Ended(new Outcome.DestinationDown(null, String.valueOf(lost.getMessage())));
    } catch (StoreUnavailable unavailable) {
      LOG.warn(
          "Not sent, for now destination={} why={}", batch.destination(), unavailable.getMessage());
      return new Result.CutOff("The database did not answer while it was sent");
    } catch (RuntimeException | Error failure) {
      log(batch, failure);
      return new Result.Ended(new Outcome.RetryAt(null, OWN_ERROR));
    }
  }

  private static void log(MessageBatch batch, Throwable failure) {
    LOG.error("An attempt broke delivery={}", batch.firstMessage().delivery().id(), failure);
  }
}
