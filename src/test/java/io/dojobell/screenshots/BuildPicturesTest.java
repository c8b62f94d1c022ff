package io.dojobell.screenshots;

import static org.assertj.core.api.Assertions.assertThat;

import io.dojobell.app.Main;
import io.dojobell.blockkit.ModalId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  @Test
  void a_tab_a_form_an_answer_and_the_demo_s_page_are_pictured_likewise() throws Exception {
    var program =
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "serve");
    var filter =
        new SceneFilter(
            List.of(
                "home/new-opening",
                "home/new-notifications",
                "form/times",
                "answer/version",
                "page/opening"));

    var taken = new BuildScreens(program, folder, filter).take(Screens.all());

    assertThat(taken.notThere()).isEmpty();
    assertThat(taken.pictures())
        .extracting(Picture::file)
        .contains(
            "home/new-notifications-1360-light.png",
            "form/times-390-dark.png",
            "answer/version-390-light.png",
            "page/opening-1360-dark.png")
        .hasSize(20);
    for (var screen : HomeScreens.LIMITED) {
      assertThat(HeightTable.height(folder.resolve("home/" + screen + "-1360-light.png")))
          .as("two screens of 900 px")
          .isBetween(100, HomeScreens.MAX_HEIGHT);
    }
  }

  @Test
  void every_modal_is_pictured() {
    var forms =
        Screens.all().stream()
            .filter(screen -> screen.channel() == PictureChannel.FORM)
            .map(Screen::name)
            .toList();

    assertThat(Stream.of(ModalId.values()).map(ModalId::wireName))
        .as("a line in FormScreens for each modal")
        .allMatch(forms::contains);
  }

  /** As the reference says: at most six lines beside the findings. */
  @Test
  void a_message_about_one_event_takes_at_most_six_rows_beside_its_findings() throws Exception {
    var program =
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "serve");
    var filter =
        new SceneFilter(
            Stream.of("scan_added", "sla_breach", "user_mentioned", "upcoming")
                .map(type -> "slack/" + type)
                .toList());

    var pictures =
        new BuildPictures(program, folder, filter)
            .take(Scenes.all()).stream()
                .filter(picture -> picture.file().endsWith("-1360-light.png"))
                .filter(picture -> !picture.file().contains("sla_breach_combined"))
                .toList();

    assertThat(pictures).hasSizeGreaterThan(6);
    assertThat(pictures)
        .allSatisfy(
            picture ->
                assertThat(picture.rows().withoutFindings()).as(picture.file()).isBetween(3, 6));
  }
}
