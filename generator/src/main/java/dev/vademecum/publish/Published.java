package dev.vademecum.publish;

import dev.vademecum.diagnostic.Message;

/**
 * What publishing did to the folder, in files.
 *
 * @param written new, or with other bytes than before
 * @param unchanged left alone, as they already held the same bytes
 * @param removed written by an earlier build and no longer part of the handbook
 */
public record Published(int written, int unchanged, int removed) {

  /**
   * The same in a sentence.
   *
   * @param output the folder, as it is to be shown
   */
  public Message in(String output) {
    return Message.of("cli.published", output, written, unchanged, removed);
  }
}
