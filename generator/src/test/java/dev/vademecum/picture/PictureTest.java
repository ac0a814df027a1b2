package dev.vademecum.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes are those that Java itself decodes, and a photograph keeps all but its place. */
class PictureTest {
  private static final String PLACE = "N52.37 E4.89";

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(37, 11, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** A photograph of which a camera says how it was held and, if wanted, where. */
  private static byte[] photo(boolean little, int orientation, boolean place) throws IOException {
    byte[] plain = picture("jpg");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    byte[] directory = directory(little, orientation, place);
    out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (directory.length + 8)});
    out.writeBytes("Exif\0\0".getBytes(ISO_8859_1));
    out.writeBytes(directory);
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  private static byte[] directory(boolean little, int orientation, boolean place) {
    String hex =
        little
            ? "49492a00080000000200" + "1201030001000000" + "0%d000000".formatted(orientation)
            : "4d4d002a000000080002" + "0112000300000001" + "000%d0000".formatted(orientation);
    String tag = place ? "8825" : "0131";
    String second =
        (little
            ? tag.substring(2) + tag.substring(0, 2) + "04000100000026000000"
            : tag + "00040000000100000026");
    byte[] head = HexFormat.of().parseHex(hex + second + "00000000");
    byte[] where = PLACE.getBytes(ISO_8859_1);
    byte[] all = Arrays.copyOf(head, head.length + where.length);
    System.arraycopy(where, 0, all, head.length, where.length);
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void theSizeIsThatWhichJavaWrote(String format) throws IOException {
    assertThat(Pictures.size(picture(format))).contains(new Size(37, 11));
  }

  @ParameterizedTest
  @CsvSource({
    "52494646000000005745425056503858 0a000000 10000000 240000 0a0000",
    "5249464600000000574542505650384c 00000000 2f 24800200 0000000000",
    "52494646000000005745425056503820 00000000 000000 9d012a 2500 0b00"
  })
  void webpSaysItInThreeWays(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertThat(Pictures.size(Arrays.copyOf(bytes, 40))).contains(new Size(37, 11));
  }

  @ParameterizedTest
  @CsvSource({"00, 37", "01, 11", "02, 37", "03, 11"})
  void avifSaysItAmongItsPropertiesWithHowItIsTurned(String turns, int width) {
    String properties =
        "0000001469737065000000000000000800000004" // a small one
            + "000000146973706500000000000000250000000b"
            + "0000000969726f74"
            + turns;
    String head = "000000206674797061766966" + "00000000" + "6d657461";
    assertThat(Pictures.size(HexFormat.of().parseHex(head + properties)).orElseThrow().width())
        .isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"true, 1, 37", "false, 1, 37", "true, 3, 37", "true, 6, 11", "false, 8, 11"})
  void aPhotographIsAsItWasHeld(boolean little, int orientation, int width) throws IOException {
    assertThat(Pictures.size(photo(little, orientation, false)).orElseThrow().width())
        .isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<svg xmlns='x' width='37' height='11px'>; 37",
        "<?xml version='1.0'?><!-- <b> --><svg viewBox='0 0 36.6 11.2'/>; 37",
        "<svg width='100%' height='5em' viewBox='0,0,37,11'/>; 37"
      })
  void aDrawingSaysItInItsFirstTag(String svg, int width) {
    assertThat(Pictures.size(svg.getBytes(UTF_8))).contains(new Size(width, 11));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "GIF8", "<svg/>", "<svg width='1e9' height='0'/>", "RIFFxxxxWEBP"})
  void whatSaysNothingHasNone(String text) {
    assertThat(Pictures.size(text.getBytes(ISO_8859_1))).isEmpty();
  }

  @Test
  void noFileCutShortIsTooMuch() throws IOException {
    for (String format : new String[] {"png", "jpg", "gif"}) {
      byte[] whole = picture(format);
      IntStream.range(0, whole.length).forEach(end -> Pictures.size(Arrays.copyOf(whole, end)));
    }
    byte[] photo = photo(true, 6, true);
    for (int end = 0; end < photo.length; end++) {
      byte[] cut = Arrays.copyOf(photo, end);
      Pictures.size(cut);
      Photo.withoutPlace(cut);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPhotographForgetsItsPlaceAndNothingElse(boolean little) throws IOException {
    byte[] photo = photo(little, 6, true);
    assertThat(new String(photo, ISO_8859_1)).contains(PLACE);
    byte[] without = Photo.withoutPlace(photo).orElseThrow();
    assertThat(new String(without, ISO_8859_1)).doesNotContain(PLACE);
    assertThat(Pictures.size(without)).contains(new Size(11, 37));
    assertThat(Photo.withoutPlace(without)).isEmpty();
    byte[] plain = picture("jpg");
    assertThat(Arrays.copyOfRange(without, without.length - plain.length + 2, without.length))
        .isEqualTo(Arrays.copyOfRange(plain, 2, plain.length));
  }

  @Test
  void aPhotographWithoutAPlaceStaysAsItIs() throws IOException {
    assertThat(Photo.withoutPlace(photo(true, 6, false))).isEmpty();
    assertThat(Photo.withoutPlace(picture("jpg"))).isEmpty();
    assertThat(Photo.withoutPlace(picture("png"))).isEmpty();
  }

  private static boolean isCut(byte[] file) {
    return Pictures.isCut(file, file, file.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void aPictureWithoutItsEndIsCutAndWhatStandsBehindTheEndIsNoFault(String format)
      throws IOException {
    byte[] whole = picture(format);
    assertThat(isCut(whole)).isFalse();
    assertThat(isCut(Arrays.copyOf(whole, whole.length + 9))).isFalse();
    assertThat(isCut(Arrays.copyOf(whole, whole.length * 4 / 5))).isTrue();
  }

  @Test
  void theEndOfASmallCopyInAPhotographIsNotItsOwn() throws IOException {
    byte[] photo = photo(true, 6, true);
    photo[70] = (byte) 0xFF; // within what the camera wrote
    photo[71] = (byte) 0xD9;
    assertThat(isCut(photo)).isFalse();
    assertThat(isCut(Arrays.copyOf(photo, photo.length - 2))).isTrue();
  }

  @Test
  void webpSaysHowLongItIs() {
    byte[] webp = HexFormat.of().parseHex("52494646" + "20000000" + "57454250" + "56503858");
    assertThat(isCut(Arrays.copyOf(webp, 40))).isFalse();
    assertThat(isCut(Arrays.copyOf(webp, 39))).isTrue();
  }
}
