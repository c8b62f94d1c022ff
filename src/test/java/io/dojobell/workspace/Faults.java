package io.dojobell.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Faults on demand. A target is a method of Slack's Web API ({@code chat.postMessage}), {@code *}
 * (each of them), {@code incoming-webhook}, {@code teams}, {@code receiver} or {@code smtp}.
 */
public final class Faults {
  /** Every method of Slack's Web API. */
  public static final String ALL_OF_SLACK = "*";

  /** A fault that was asked for. */
  public interface Running {
    /** Whether it is still to strike. */
    boolean pending();

    /** Ends it. */
    void stop();
  }

  /** A fault that is on, and for how many calls more ({@code Integer.MAX_VALUE}: until cleared). */
  private static final class Rule {
    final String target;
    final List<Fault> faults;
    final double share;
    final Random chance;
    int left;

    Rule(String target, int left, double share, long seed, List<Fault> faults) {
      this.target = target;
      this.left = left;
      this.share = share;
      this.chance = new Random(seed);
      this.faults = faults;
    }

    boolean concerns(String asked) {
      boolean slack = asked.contains(".");
      return target.equals(asked) || (slack && target.equals(ALL_OF_SLACK));
    }

    Optional<Fault> draw() {
      if (left == 0 || (share < 1 && chance.nextDouble() >= share)) {
        return Optional.empty();
      }
      if (left != Integer.MAX_VALUE) {
        left--;
      }
      return Optional.of(faults.get(faults.size() == 1 ? 0 : chance.nextInt(faults.size())));
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  /** The next {@code n} calls of Slack's Web API fail so. */
  public Running failNext(int n, Fault fault) {
    return failNext(ALL_OF_SLACK, n, fault);
  }

  /** The next {@code n} calls of the target fail so. */
  public Running failNext(String target, int n, Fault fault) {
    return add(new Rule(target, n, 1, 0, List.of(fault)));
  }

  /** Every call of the target fails so, until {@link #clear()}. */
  public Running failAll(String target, Fault fault) {
    return failNext(target, Integer.MAX_VALUE, fault);
  }

  /** A share of all calls of Slack's Web API fails, each in one of these ways; from a seed. */
  public Running failShare(double share, long seed, Fault... faults) {
    return failShare(ALL_OF_SLACK, share, seed, faults);
  }

  /** A share of all calls of the target fails, each in one of these ways; from a seed. */
  public Running failShare(String target, double share, long seed, Fault... faults) {
    return add(new Rule(target, Integer.MAX_VALUE, share, seed, List.of(faults)));
  }

  private synchronized Running add(Rule rule) {
    rules.add(rule);
    return new Running() {
      @Override
      public boolean pending() {
        synchronized (Faults.this) {
          return rules.contains(rule) && rule.left > 0;
        }
      }

      @Override
      public void stop() {
        synchronized (Faults.this) {
          rules.remove(rule);
        }
      }
    };
  }

  /** All is well again. */
  public synchronized void clear() {
    rules.clear();
  }

  /** All is well again with this target. */
  public synchronized void clear(String target) {
    rules.removeIf(rule -> rule.target.equals(target));
  }

  /** Whether something is still to go wrong there. */
  public synchronized boolean pending(String target) {
    return rules.stream().anyMatch(rule -> rule.target.equals(target) && rule.left > 0);
  }

  /** What goes wrong with this call, if anything. */
  public synchronized Optional<Fault> next(String target) {
    for (Rule rule : rules) {
      if (rule.concerns(target)) {
        Optional<Fault> drawn = rule.draw();
        if (drawn.isPresent()) {
          return drawn;
        }
      }
    }
    return Optional.empty();
  }
}
