package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dojobell.model.FindingFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingFactsRowTest {
  private static FindingFacts facts(String json) throws JsonProcessingException {
    return FindingFactsRow.facts(new JsonRow(new ObjectMapper().readTree(json)));
  }

  @Test
  void all_that_defectdojo_says_is_read() throws JsonProcessingException {
    assertThat(
            facts(
                """
                {"vulnerability_ids":[{"vulnerability_id":"GHSA-aaaa-bbbb-cccc"},
                   {"vulnerability_id":"CVE-2026-1234"}],
                 "component_name":"openssl","component_version":"3.0.1","fix_version":"3.0.2",
                 "cvssv3_score":9.8,"cvssv4_score":null,"epss_score":0.93,"known_exploited":true,
                 "cwe":89,"vuln_id_from_tool":"rule-7",
                 "related_fields":{"test":{"test_type":{"id":157,"name":"Trivy Scan"}}}}
                """))
        .isEqualTo(
            new FindingFacts(
                "CVE-2026-1234", "openssl", "3.0.1", "3.0.2", 9.8, 0.93, true, 89, "Trivy Scan"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"vulnerability_ids":[{"vulnerability_id":"GHSA-x"}]}                 | GHSA-x
          {"cve":"CVE-2020-1"}                                                  | CVE-2020-1
          {"vulnerability_ids":[],"vuln_id_from_tool":"java.lang.security.sqli"} | java.lang.security.sqli
          """)
  void the_identifier_is_the_best_known_one(String json, String id) throws JsonProcessingException {
    assertThat(facts(json).id()).isEqualTo(id);
  }

  @Test
  void the_newer_score_counts() throws JsonProcessingException {
    assertThat(facts("{\"cvssv3_score\":7.5,\"cvssv4_score\":8.7}").cvss()).isEqualTo(8.7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"cwe\":0,\"cvssv3_score\":null,\"epss_score\":null,\"component_name\":null}",
        "{\"cwe\":\"CWE-79\",\"cvssv3_score\":\"9\",\"epss_score\":7,\"vulnerability_ids\":\"x\"}",
        "{\"cwe\":100000,\"cvssv4_score\":10.1,\"epss_score\":-0.1,\"vulnerability_ids\":[7]}"
      })
  void what_it_does_not_say_or_says_in_another_form_is_unknown(String json)
      throws JsonProcessingException {
    assertThat(facts(json)).isEqualTo(FindingFacts.NONE);
  }
}
