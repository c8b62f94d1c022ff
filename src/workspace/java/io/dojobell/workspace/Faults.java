package io.dojobell.workspace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Faults on demand. A target is a method of Slack's Web API ({@code chat.postMessage}), {@code *}
 * (each of them), {@code incoming-webhook}, {@code response-url}, {@code teams}, {@code receiver}
 * or {@code smtp}; with {@link #at} only one place of it: one channel, one receiver, one mailbox.
 */
public final class Faults {
  /** Every method of Slack's Web API. */
  public static final String ALL_METHODS = "*";

  /** A fault that was asked for. */
  public interface ActiveFault {
    /** Returns whether it is still to strike. */
    boolean isPending();

    /** Ends it. */
    void stop();
  }

  /**
   * A request that may fail.
   *
   * @param places the channel by id and name, the receiver's name, the recipients
   * @param content what the request says
   * @param isApplicable which faults can strike now
   */
  public record Call(
      String target, Set<String> places, String content, Predicate<Fault> isApplicable) {
    public Call(String target, Set<String> places, String content) {
      this(target, places, content, fault -> true);
    }
  }

  /** A fault that is on, and for how many calls more ({@code Integer.MAX_VALUE}: until cleared). */
  private static final class Rule {
    final String target;
    final String content;
    final List<Fault> faults;
    final double share;
    final Random random;
    int remaining;

    Rule(String target, String content, int left, double share, long seed, List<Fault> faults) {
      this.target = target;
      this.content = content;
      this.remaining = left;
      this.share = share;
      this.random = new Random(seed);
      this.faults = faults;
    }

    boolean matches(Call call) {
      int slash = target.indexOf('/');
      String name = slash < 0 ? target : target.substring(0, slash);
      boolean slack = call.target().contains(".");
      return (name.equals(call.target()) || (slack && name.equals(ALL_METHODS)))
          && (slash < 0 || call.places().contains(target.substring(slash + 1)))
          && call.content().contains(content);
    }

    Optional<Fault> draw(Predicate<Fault> fits) {
      List<Fault> fitting = faults.stream().filter(fits).toList();
      if (remaining == 0 || fitting.isEmpty() || (share < 1 && random.nextDouble() >= share)) {
        return Optional.empty();
      }
      if (remaining != Integer.MAX_VALUE) {
        remaining--;
      }
      return Optional.of(fitting.get(fitting.size() == 1 ? 0 : random.nextInt(fitting.size())));
    }
  }

  private static final Duration MAX_HANG = Duration.ofMinutes(10);

  private final List<Rule> rules = new ArrayList<>();
  private long released;

  /** The target in this place only: {@code at("chat.postMessage", channelId)}. */
  public static String at(String target, String place) {
    return target + "/" + place;
  }

  /** The next {@code n} calls of Slack's Web API fail so. */
  public ActiveFault failNext(int n, Fault fault) {
    return failNext(ALL_METHODS, n, fault);
  }

  /** The next {@code n} calls of the target fail so. */
  public ActiveFault failNext(String target, int n, Fault fault) {
    return add(new Rule(target, "", n, 1, 0, List.of(fault)));
  }

  /** Every call of the target fails so, until {@link #clear()}. */
  public ActiveFault failAll(String target, Fault fault) {
    return failNext(target, Integer.MAX_VALUE, fault);
  }

  /** Every call of the target that says this somewhere fails so, until {@link #clear()}. */
  public ActiveFault failContaining(String target, String content, Fault fault) {
    return add(new Rule(target, content, Integer.MAX_VALUE, 1, 0, List.of(fault)));
  }

  /** A share of all calls of Slack's Web API fails, each in one of these ways; from a seed. */
  public ActiveFault failShare(double share, long seed, Fault... faults) {
    return failShare(ALL_METHODS, share, seed, faults);
  }

  /** A share of all calls of the target fails, each in one of these ways; from a seed. */
  public ActiveFault failShare(String target, double share, long seed, Fault... faults) {
    return add(new Rule(target, "", Integer.MAX_VALUE, share, seed, List.of(faults)));
  }

  private synchronized ActiveFault add(Rule rule) {
    rules.add(rule);
    return new ActiveFault() {
      @Override
      public boolean isPending() {
        synchronized (Faults.this) {
          return rules.contains(rule) && rule.remaining > 0;
        }
      }

      @Override
      public void stop() {
        synchronized (Faults.this) {
          rules.remove(rule);
          release();
        }
      }
    };
  }

  /** All is well again. */
  public synchronized void clear() {
    rules.clear();
    release();
  }

  /** All is well again with this target. */
  public synchronized void clear(String target) {
    rules.removeIf(rule -> rule.target.equals(target));
    release();
  }

  /** Returns whether something is still to go wrong there. */
  public synchronized boolean isPending(String target) {
    return rules.stream().anyMatch(rule -> rule.target.equals(target) && rule.remaining > 0);
  }

  /** Ends the requests that hang now: their connections are closed. */
  public synchronized void release() {
    released++;
    notifyAll();
  }

  /** Waits until a fault ends or the workspace does, ten minutes at most. */
  public synchronized void hang() {
    long before = released;
    long end = System.nanoTime() + MAX_HANG.toNanos();
    while (released == before) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return;
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Returns what goes wrong with this call, if anything. */
  public synchronized Optional<Fault> next(Call call) {
    for (Rule rule : rules) {
      if (rule.matches(call)) {
        Optional<Fault> drawn = rule.draw(call.isApplicable());
        if (drawn.isPresent()) {
          return drawn;
        }
      }
    }
    return Optional.empty();
  }
}
