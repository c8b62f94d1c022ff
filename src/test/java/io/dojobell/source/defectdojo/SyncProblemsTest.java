package io.dojobell.source.defectdojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.source.defectdojo.SyncReport.ResourceStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyncProblemsTest {
  private static final String FORBIDDEN = "the token may not read it (403)";

  @Test
  void what_could_be_read_is_no_problem() {
    assertThat(SyncProblems.of(List.of(new ResourceStatus("users", 3, null)))).isEmpty();
  }

  @Test
  void lists_that_say_who_may_view_what_have_one_consequence_and_one_fix() {
    var problems =
        SyncProblems.of(
            List.of(
                new ResourceStatus("dojo_group_members", 2, "it lists no member of a group"),
                new ResourceStatus("global_roles", 0, FORBIDDEN),
                new ResourceStatus("users", 0, FORBIDDEN)));

    assertThat(problems)
        .containsExactly(
            "dojo_group_members: it lists no member of a group; global_roles, users: "
                + FORBIDDEN
                + ". So who may view which product can't be read: products of DefectDojo are"
                + " visible to admins only, and to members that were read before.",
            "Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.");
  }

  @Test
  void each_other_list_has_its_own_consequence() {
    var problems =
        SyncProblems.of(
            List.of(
                new ResourceStatus("findings", 0, "HTTP 400"),
                new ResourceStatus("notification_webhooks", 0, FORBIDDEN),
                new ResourceStatus("a_list_of_later", 0, "HTTP 400")));

    assertThat(problems)
        .containsExactly(
            "findings: HTTP 400. So findings past their due date are not announced.",
            "notification_webhooks: "
                + FORBIDDEN
                + ". So products that its user may not view are not read, and nobody is notified"
                + " when DefectDojo disables its webhook to Dojobell.",
            "a_list_of_later: HTTP 400.",
            "Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.");
  }
}
