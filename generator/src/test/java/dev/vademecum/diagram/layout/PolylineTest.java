package dev.vademecum.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pieces that cannot matter are left out of every search; what is found is the same. */
class PolylineTest {
  private static final int TRIES = 500;

  private final Random random = new Random(4);

  @Test
  void aLineIsNearToWhatOneOfItsPiecesIsNearTo() {
    int near = 0;
    for (int i = 0; i < TRIES; i++) {
      Polyline line = line();
      Point point = point();
      boolean expected = line.distance(point) < 20;
      assertThat(line.isNear(point, 20)).isEqualTo(expected);
      near += expected ? 1 : 0;
    }
    assertThat(near).isBetween(TRIES / 10, TRIES - TRIES / 10);
  }

  @Test
  void linesCrossAsOftenAsTheirPiecesDo() {
    int crossed = 0;
    for (int i = 0; i < TRIES; i++) {
      Polyline one = line();
      Polyline other = line();
      int expected = 0;
      for (int a = 1; a < one.size(); a++) {
        for (int b = 1; b < other.size(); b++) {
          expected += piece(one, a).crossings(piece(other, b));
        }
      }
      assertThat(one.crossings(other)).isEqualTo(expected);
      crossed += expected > 0 ? 1 : 0;
    }
    assertThat(crossed).isBetween(TRIES / 10, TRIES - TRIES / 10);
  }

  private static Polyline piece(Polyline line, int end) {
    return Polyline.of(line.point(end - 1), line.point(end));
  }

  private Polyline line() {
    return Bows.bow(point(), point(), point());
  }

  private Point point() {
    return new Point(random.nextDouble() * 200, random.nextDouble() * 200);
  }
}
