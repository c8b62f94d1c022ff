package io.dojobell.bench;

import com.sun.management.OperatingSystemMXBean;
import io.dojobell.calendar.DueDateChecks;
import io.dojobell.database.Database;
import io.dojobell.database.Databases;
import io.dojobell.intake.IntakeModule;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.Channel;
import io.dojobell.model.DatedItem;
import io.dojobell.model.EventType;
import io.dojobell.model.FindingFacts;
import io.dojobell.model.Severity;
import io.dojobell.model.TrackedFinding;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import io.dojobell.outbox.Outbox;
import io.dojobell.outbox.WakeUps;
import io.dojobell.service.Actor;
import io.dojobell.service.account.AccountService;
import io.dojobell.service.calendar.CalendarService;
import io.dojobell.service.subscription.SettingsService;
import io.dojobell.service.subscription.SettingsService.Scope;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The daily check of findings' due dates, in a process of its own with a small heap: how long it
 * takes and what it holds, for few findings and for many.
 */
final class SlaCheckBenchmark {
  private static final int PRODUCTS = 500;
  private static final int OWNERS = 200;
  private static final String HEAP = "-Xmx64m";

  private SlaCheckBenchmark() {}

  static void run(Path folder) throws Exception {
    System.out.println(
        "\nsla: the daily check, 3 in 100 findings due; %s, a new process each".formatted(HEAP));
    for (var findings : List.of(10_000, 100_000)) {
      var database = Files.createDirectories(folder.resolve("f" + findings)).resolve("sla.db");
      fill("jdbc:sqlite:" + database, findings);
      var again = Files.copy(database, database.resolveSibling("again.db"));
      var said = inProcess(database, again).lines().toList();
      System.out.println("  %,d findings".formatted(findings));
      System.out.println("    right after a start    " + said.getFirst());
      System.out.println("    once it has warmed up  " + said.getLast());
      System.out.println("    yardstick: " + scan(database));
    }
  }

  private static String inProcess(Path database, Path again) throws Exception {
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                HEAP,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                SlaCheckBenchmark.class.getName(),
                database.toString(),
                again.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var said = new String(process.getInputStream().readAllBytes()).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The check ended with " + process.exitValue() + ": " + said);
    }
    return said;
  }

  /** The check on each of these databases, which are alike: as a service starts, and later. */
  public static void main(String[] databases) {
    for (var database : databases) {
      try (var store = Databases.open("jdbc:sqlite:" + database)) {
        System.out.println(check(store));
      }
    }
  }

  private static String check(Database store) {
    var clock = InstantSource.system();
    var intake =
        new IntakeModule(
                store,
                new Outbox(new WakeUps(), clock),
                AvailableChannels.of(true, false, false),
                Visibility.OPEN,
                (_, _, _, _) -> {},
                clock)
            .intake();
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    var worked = cpuNanos();
    var began = System.nanoTime();
    new DueDateChecks(store, intake, clock).checkFindings();
    var took = (System.nanoTime() - began) / 1e9;
    var cpu = (cpuNanos() - worked) / 1e9;
    var peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.gc();
    var held = pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    return "%6.2f s (%5.2f s of CPU), %,d events to %,d destinations; heap at most %d MiB, %d MiB after it"
        .formatted(
            took, cpu, count(store, "events"), count(store, "deliveries"), peak >> 20, held >> 20);
  }

  /** Of all threads, the compiler's too; on a machine that does other things, the better figure. */
  private static long cpuNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static int count(Database database, String table) {
    return database.read(
        handle -> handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
  }

  /** The bare SQL of the check, each row read and none announced. */
  private static String scan(Path database) throws SQLException {
    var today = LocalDate.now(ZoneOffset.UTC);
    var began = System.nanoTime();
    var rows = 0;
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        var query =
            connection.prepareStatement(
                """
                select * from findings where due between ? and ? and active = 1
                  and duplicate = 0 and mitigated = 0 and (severity is null or severity > 0)
                order by product, due, severity desc, finding_key\
                """)) {
      query.setString(1, today.minusDays(7).toString());
      query.setString(2, today.plusDays(3).toString());
      try (var row = query.executeQuery()) {
        while (row.next()) {
          rows += row.getString("title").isEmpty() ? 0 : 1;
        }
      }
    }
    return "the bare SQL reads the %,d that are due in %.2f s"
        .formatted(rows, (System.nanoTime() - began) / 1e9);
  }

  private static void fill(String url, int count) {
    try (var database = Databases.open(url)) {
      var settings = new SettingsService(database);
      settings.change(
          new Actor("the API"),
          new Scope.Template(),
          old -> old.withChannels(EventType.SLA_BREACH, Set.of(Channel.SLACK, Channel.ALERT)));
      var directory = new AccountService(database);
      for (var n = 0; n < OWNERS; n++) {
        directory.put(
            new Actor("the API"),
            new User("user" + n, "User", "user" + n + "@example.com", null, null, false, true));
      }
      var random = new Random(20261124);
      var service = new CalendarService(database, Visibility.OPEN);
      var page = new ArrayList<TrackedFinding>();
      for (var n = 0; n < count; n++) {
        page.add(finding(n, random));
        if (page.size() == 1_000) {
          service.put(DatedItem.FINDING, page);
          page.clear();
        }
      }
    }
  }

  private static TrackedFinding finding(int n, Random random) {
    var today = LocalDate.now(ZoneOffset.UTC);
    var due =
        random.nextInt(100) < 3
            ? today.plusDays(random.nextInt(11) - 7)
            : today.plusDays(
                random.nextBoolean() ? 4 + random.nextInt(200) : -8 - random.nextInt(300));
    return new TrackedFinding(
        "finding-" + n,
        "product-" + n % PRODUCTS,
        "A finding of the nightly scan, number " + n,
        Severity.values()[1 + random.nextInt(4)],
        due,
        null,
        true,
        true,
        false,
        false,
        "user" + random.nextInt(OWNERS),
        "https://dojo.example.com/finding/" + n,
        FindingFacts.NONE);
  }
}
