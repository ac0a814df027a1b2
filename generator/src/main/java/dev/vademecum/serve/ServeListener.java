package dev.vademecum.serve;

import java.net.URI;

/** Who is told what goes on. */
public interface ServeListener {
  /** The address answers from now on. */
  void started(URI address);

  /** A build has come to its end, and browsers are told. */
  void built(Built built);
}
