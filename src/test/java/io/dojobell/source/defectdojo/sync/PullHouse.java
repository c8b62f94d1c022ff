package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.calendar.CalendarRefresh;
import io.dojobell.calendar.DueDateChecks;
import io.dojobell.crypto.SecretBox;
import io.dojobell.database.Database;
import io.dojobell.database.TestDatabase;
import io.dojobell.intake.AudienceQuery;
import io.dojobell.intake.InventoryResolver;
import io.dojobell.intake.SystemNotices;
import io.dojobell.intake.TransactionalIntake;
import io.dojobell.model.AvailableChannels;
import io.dojobell.model.RiskAcceptance;
import io.dojobell.model.ScheduledEngagement;
import io.dojobell.model.Setting;
import io.dojobell.model.TrackedFinding;
import io.dojobell.model.User;
import io.dojobell.model.Visibility;
import io.dojobell.outbox.Outbox;
import io.dojobell.source.defectdojo.SyncProgress;
import io.dojobell.source.defectdojo.SyncReport;
import io.dojobell.store.Calendar;
import io.dojobell.store.Inventory;
import io.dojobell.store.Settings;
import io.dojobell.store.Users;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** An installation that reads a {@link StandIn}; time passes only where something waits. */
final class PullHouse implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final int NEVER = Integer.MAX_VALUE;

  private final TestDatabase opened = TestDatabase.open();
  private volatile Instant now = Instant.parse("2026-06-01T09:00:00Z");
  private final List<Duration> waits = new ArrayList<>();
  private final StandIn dojo = new StandIn(this::now);
  private int waitsToLive = NEVER;

  /** The process is gone. */
  static final class Killed extends Error {}

  StandIn dojo() {
    return dojo;
  }

  Database database() {
    return opened.database();
  }

  Instant now() {
    return now;
  }

  void later(Duration by) {
    now = now.plus(by);
  }

  /** All that was waited, but the usual pause between two requests. */
  List<Duration> waits() {
    return waits.stream().filter(wait -> wait.compareTo(Patience.SPACING) > 0).toList();
  }

  /** The process is killed once it has waited so often. */
  PullHouse killedAfter(int times) {
    waitsToLive = times;
    return this;
  }

  private void pass(Duration time) {
    if (waitsToLive-- == 0) {
      waitsToLive = NEVER;
      throw new Killed();
    }
    waits.add(time);
    later(time);
  }

  /** Reads in a new process. */
  void pull() {
    pull(StandIn.TOKEN, dojo.url());
  }

  void pull(String token, String url) {
    inNewProcess(token, url, Pull::run);
  }

  /** Announces lost imports in a new process. */
  void announceImports() {
    inNewProcess(StandIn.TOKEN, dojo.url(), Pull::announceImports);
  }

  private void inNewProcess(String token, String url, Consumer<Pull> work) {
    var site = new Site(url);
    try (var client = new DefectDojoClient(token, this::now)) {
      var patience = new Patience(this::pass, this::now, new Random(1));
      var books = new Books(database(), this::now, takers(site), new SyncNotices(notices()));
      books.recover();
      var source = new Source(site, client, patience);
      var hooks = new HookWatch(source, database(), notices(), "", this::now);
      var imports = new LostImports(source, database(), intake(), this::now);
      work.accept(
          new Pull(source, books, new Members(database()), new Pull.Afterwards(hooks, imports)));
    }
  }

  private Takers takers(Site site) {
    return new Takers(site, Set.of("chief@example.com"), Visibility.MEMBERS, this::now);
  }

  /** Does that with what is asked for single things of DefectDojo. */
  void asking(Consumer<ProductReader> work) {
    var site = new Site(dojo.url());
    try (var client = new DefectDojoClient(StandIn.TOKEN, this::now)) {
      var source = new Source(site, client, new Patience(this::pass, this::now, new Random(1)));
      work.accept(new ProductReader(source, database(), takers(site), new Members(database())));
    }
  }

  Probe.Result probe() {
    try (var client = new DefectDojoClient(StandIn.TOKEN, this::now)) {
      var patience = new Patience(this::pass, this::now, new Random(1));
      return new Probe(new Source(new Site(dojo.url()), client, patience), this::now).look();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private SystemNotices notices() {
    var secrets = new SecretBox("test");
    var outbox = new Outbox(database(), secrets, this::now, "test");
    return new SystemNotices(database(), outbox, secrets, false, this::now);
  }

  /** The notices to the admins so far, a title each. */
  List<String> notified() {
    return database()
        .read(
            handle ->
                handle
                    .createQuery("select title from notices order by id")
                    .mapTo(String.class)
                    .list());
  }

  /** The text of the last notice to the admins. */
  String notice() {
    return database()
        .read(
            handle ->
                handle
                    .createQuery("select body from notices order by id desc limit 1")
                    .mapTo(String.class)
                    .one());
  }

  SyncReport report() {
    return database().read(handle -> new SyncProgress(handle).report()).orElseThrow();
  }

  long held(String resource) {
    return report().resources().stream()
        .filter(part -> part.name().equals(resource))
        .mapToLong(SyncReport.ResourceStatus::count)
        .sum();
  }

  /** What is announced when the calendar is looked at: the titles of new events. */
  List<String> announces() {
    var before = titles();
    var site = new Site(dojo.url());
    try (var client = new DefectDojoClient(StandIn.TOKEN, this::now)) {
      var patience = new Patience(this::pass, this::now, new Random(1));
      var items =
          new DueItems(new Source(site, client, patience), database(), takers(site), this::now);
      new DueDateChecks(
              database(),
              intake(),
              new CalendarRefresh(items::engagements, items::findings, items::risks),
              this::now)
          .runAll();
    }
    var after = new ArrayList<>(titles());
    before.forEach(after::remove);
    return after;
  }

  /** Where events of this installation are taken in. */
  TransactionalIntake intake() {
    return new TransactionalIntake(
        database(),
        new Outbox(database(), new SecretBox("test"), this::now, "test"),
        new InventoryResolver(Visibility.OPEN),
        new AudienceQuery(new AvailableChannels(false, false, false)),
        this::now);
  }

  /** The titles of all events, the oldest first. */
  List<String> titles() {
    return database()
        .read(
            handle ->
                handle
                    .createQuery("select json_extract(body, '$.title') from events order by id")
                    .mapTo(String.class)
                    .list());
  }

  /** What the events say below their titles. */
  List<String> texts() {
    return database()
        .read(
            handle ->
                handle
                    .createQuery("select json_extract(body, '$.description') from events")
                    .mapTo(String.class)
                    .list());
  }

  List<String> engagements() {
    return database()
        .read(
            handle ->
                new Calendar(handle)
                    .engagements("", 1_000).stream().map(ScheduledEngagement::key).toList());
  }

  boolean mayView(String user, String product) {
    return database()
        .read(
            handle -> {
              var inventory = new Inventory(handle);
              return inventory.mayView(user, inventory.product(product).orElseThrow());
            });
  }

  User user(String name) {
    return account(name).orElseThrow();
  }

  Optional<User> account(String name) {
    return database().read(handle -> new Users(handle).byUsername(name));
  }

  Setting personal(String user) {
    return database().read(handle -> new Settings(handle).personal(user));
  }

  Optional<TrackedFinding> finding(String key) {
    return database().read(handle -> new Calendar(handle).finding(key));
  }

  Optional<RiskAcceptance> risk(String key) {
    return database().read(handle -> new Calendar(handle).risk(key));
  }

  List<String> products() {
    return database()
        .read(
            handle ->
                new Inventory(handle)
                    .products("", 1_000).stream().map(product -> product.key()).toList());
  }

  int findings() {
    return database().read(handle -> new Calendar(handle).findings("", 100_000).size());
  }

  // What DefectDojo has

  PullHouse hasUser(long id, String name) {
    dojo.has(
        "users",
        id,
        "'username':'%s','first_name':'','last_name':'','email':'%s@example.com','is_active':true,'is_superuser':false"
            .formatted(name, name));
    return this;
  }

  PullHouse hasProduct(long id, String name) {
    dojo.has("product_types", 1, "'name':'Payments'");
    dojo.has("products", id, "'name':'%s','prod_type':1,'technical_contact':null".formatted(name));
    return this;
  }

  PullHouse hasMember(long id, long user, long product) {
    dojo.has("product_members", id, "'user':%d,'product':%d,'role':5".formatted(user, product));
    return this;
  }

  PullHouse hasEngagement(long id, String name, long product) {
    dojo.has(
        "engagements",
        id,
        "'name':'%s','product':%d,'lead':1,'status':'In Progress','active':true,'target_start':'2026-05-01','target_end':'2026-07-01','risk_acceptance':[]"
            .formatted(name, product));
    return this;
  }

  /** An active finding of that product's engagement, due on that day. */
  PullHouse hasFinding(long id, long product, LocalDate due) {
    dojo.has(
        "findings",
        id,
        """
        'title':'Finding %d','severity':'High','active':true,'verified':true,'duplicate':false,\
        'is_mitigated':false,'false_p':false,'out_of_scope':false,'risk_accepted':false,\
        'date':'2026-05-01','sla_expiration_date':'%s','test':7,'accepted_risks':[],\
        'related_fields':{'test':{'id':7,'engagement':{'id':%d,'name':'E',\
        'product':{'id':%d,'name':'P'}}}}\
        """
            .formatted(id, due, product, product));
    return this;
  }

  @Override
  public void close() {
    // Whatever was tried: nothing was asked that DefectDojo would not take, nor two things at once.
    assertThat(dojo.complaints()).isEmpty();
    assertThat(dojo.mostAtOnce()).isLessThanOrEqualTo(1);
    dojo.close();
    opened.close();
  }
}
