package io.dojobell.screenshots;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.app.Main;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of a scene: their names, sizes and rows. */
class BuildPicturesTest {
  @TempDir Path folder;

  @Test
  void a_scene_is_pictured_on_each_channel_at_two_widths_light_and_dark() throws Exception {
    var program =
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "serve");
    var filter = new SceneFilter(List.of("/product_added"));

    var pictures = new BuildPictures(program, folder, filter).take(Scenes.all());

    assertThat(pictures)
        .extracting(Picture::file)
        .contains(
            "slack/product_added-1360-light.png",
            "slack/product_added-390-dark.png",
            "slack/product_added-direct-1360-dark.png",
            "email/product_added-600-light.png",
            "email/product_added-360-dark.png",
            "teams/product_added-1360-light.png",
            "teams/product_added-390-dark.png")
        .hasSize(16);
    for (var picture : pictures) {
      var image = ImageIO.read(folder.resolve(picture.file()).toFile());
      assertThat(image.getWidth()).as(picture.file()).isBetween(200, picture.width());
      assertThat(image.getHeight()).as(picture.file()).isGreaterThan(40);
    }
    assertThat(pictures.getFirst().rows().all()).isBetween(2, 6);
  }
}
