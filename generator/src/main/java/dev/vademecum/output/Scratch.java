package dev.vademecum.output;

/** Where finished pages wait until the whole handbook can be published. */
public interface Scratch {
  /** They wait in memory, for those who remember them from build to build. */
  Scratch MEMORY = page -> page;

  /** The same file, which waits here from now on. May be called by many threads. */
  OutputFile keep(OutputFile page);
}
