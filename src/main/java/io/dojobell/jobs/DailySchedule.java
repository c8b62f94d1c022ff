package io.dojobell.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * Runs a job each day at that time, in the zone that is set then.
 *
 * @param zone read each time
 */
record DailySchedule(LocalTime time, Supplier<ZoneId> zone) implements Schedule {
  @Override
  public Instant getNextExecutionTime(ExecutionComplete done) {
    return today().getNextExecutionTime(done);
  }

  @Override
  public Instant getInitialExecutionTime(Instant now) {
    return today().getInitialExecutionTime(now);
  }

  @Override
  public boolean isDeterministic() {
    return true;
  }

  private Schedule today() {
    return Schedules.daily(zone.get(), time);
  }
}
