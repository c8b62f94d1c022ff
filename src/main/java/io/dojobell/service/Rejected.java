package io.dojobell.service;

import java.util.List;

/** What was asked cannot be; nothing was changed. Whoever asked can mend the fields. */
public final class Rejected extends RuntimeException {
  private final transient List<Complaint> complaints;

  public Rejected(List<Complaint> complaints) {
    super(complaints.toString(), null, false, false);
    this.complaints = List.copyOf(complaints);
  }

  public Rejected(String field, String detail) {
    this(List.of(new Complaint(field, detail)));
  }

  public List<Complaint> complaints() {
    return complaints;
  }
}
