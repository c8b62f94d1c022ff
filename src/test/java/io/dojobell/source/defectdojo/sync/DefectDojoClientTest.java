package io.dojobell.source.defectdojo.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.net.ProxySettings;
import java.net.URI;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class DefectDojoClientTest {
  @Test
  void a_host_with_an_underscore_is_asked_like_any_other() throws Exception {
    try (var client = new DefectDojoClient("token", ProxySettings.NONE, InstantSource.system())) {
      var reply = client.get(URI.create("http://dojo_nginx.invalid:1/api/v2/products/"));

      assertThat(reply).isEqualTo(new ApiResponse.Failed("it cannot be reached"));
    }
  }
}
