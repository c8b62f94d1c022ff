package io.dojobell.source.defectdojo;

import io.dojobell.source.defectdojo.SyncReport.ResourceStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes which of DefectDojo's lists cannot be read, the consequences, and the fix. */
final class SyncProblems {
  /** The lists that grant access to products. */
  private static final Set<String> ACCESS_LISTS =
      Set.of(
          "users",
          "dojo_group_members",
          "global_roles",
          "product_type_members",
          "product_type_groups",
          "product_members",
          "product_groups");

  private static final String FORBIDDEN = "403";

  private SyncProblems() {}

  /** Returns a text for each consequence, and at last the fix; empty: all could be read. */
  static List<String> of(List<ResourceStatus> parts) {
    var unread = parts.stream().filter(part -> part.error() != null).toList();
    var texts = new ArrayList<String>();
    var access = unread.stream().filter(part -> ACCESS_LISTS.contains(part.name())).toList();
    if (!access.isEmpty()) {
      texts.add(
          lists(access)
              + ". So who may view which product can't be read: products of DefectDojo are visible"
              + " to admins only, and to members that were read before.");
    }
    unread.stream()
        .filter(part -> !ACCESS_LISTS.contains(part.name()))
        .forEach(part -> texts.add(lists(List.of(part)) + "." + consequence(part.name())));
    if (unread.stream().anyMatch(SyncProblems::isPermissionProblem)) {
      texts.add("Set DOJOBELL_DEFECTDOJO_TOKEN to the API v2 key of a superuser.");
    }
    return texts;
  }

  /** Returns their names and why, those of the same reason together. */
  private static String lists(List<ResourceStatus> parts) {
    var byReason =
        parts.stream()
            .collect(
                Collectors.groupingBy(
                    part -> String.valueOf(part.error()),
                    LinkedHashMap::new,
                    Collectors.mapping(ResourceStatus::name, Collectors.joining(", "))));
    return byReason.entrySet().stream()
        .map(entry -> entry.getValue() + ": " + entry.getKey())
        .collect(Collectors.joining("; "));
  }

  private static boolean isPermissionProblem(ResourceStatus part) {
    var problem = part.error();
    return problem != null && (problem.contains(FORBIDDEN) || ACCESS_LISTS.contains(part.name()));
  }

  private static String consequence(String list) {
    return switch (list) {
      case "products", "product_types" -> " So only those that its webhooks name are known.";
      case "engagements" -> " So upcoming, stale and closed engagements are not announced.";
      case "findings" -> " So findings past their due date are not announced.";
      case "risk_acceptance" -> " So expiring risk acceptances are not announced.";
      case "test_imports" -> " So an import whose webhook is lost is not announced.";
      case "notification_webhooks" ->
          " So products that its user may not view are not read, and nobody is notified when"
              + " DefectDojo disables its webhook to Dojobell.";
      default -> "";
    };
  }
}
