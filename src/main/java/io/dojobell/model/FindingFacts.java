package io.dojobell.model;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the vulnerability that a finding names; null: unknown.
 *
 * @param id its identifier: a CVE, a GHSA, or a scanner's rule
 * @param component the component that has it
 * @param version the component's version
 * @param fixedIn the first version without it
 * @param cvss its CVSS score, 0 to 10
 * @param epss its EPSS score, the probability of an exploit, 0 to 1
 * @param kev whether it is in CISA's catalogue of known exploited vulnerabilities
 * @param cwe the number of its weakness
 * @param scanner the name of the scanner that found it
 */
public record FindingFacts(
    @Nullable String id,
    @Nullable String component,
    @Nullable String version,
    @Nullable String fixedIn,
    @Nullable Double cvss,
    @Nullable Double epss,
    @Nullable Boolean kev,
    @Nullable Integer cwe,
    @Nullable String scanner) {
  /** Those of a finding of which nothing more is known. */
  public static final FindingFacts NONE =
      new FindingFacts(null, null, null, null, null, null, null, null, null);

  /** The highest CVSS score. */
  public static final int MAX_CVSS = 10;

  /** The highest EPSS score. */
  public static final int MAX_EPSS = 1;

  /** The highest number of a weakness. */
  public static final int MAX_CWE = 99_999;
}
