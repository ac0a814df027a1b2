package dev.vademecum.picture;

/** Width and height as a picture is shown, in pixels. */
public record Size(int width, int height) {
  Size turned() {
    return new Size(/* width= */ height, /* height= */ width);
  }

  /** The number of pixels. */
  public long pixels() {
    return (long) width * height;
  }
}
