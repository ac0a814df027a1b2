package dev.vademecum.citation;

/** Small styles, so that a test shows what a style can ask for. */
final class TestStyles {
  private TestStyles() {}

  static String authorDate() {
    return style(
        "<name form=\"short\" and=\"symbol\"/>",
        "<name name-as-sort-order=\"first\" and=\"symbol\"/>",
        "<text variable=\"title\" quotes=\"true\"/>");
  }

  /**
   * @param shortName how a citation prints names
   * @param longName how the list prints names
   * @param title how the list prints the title
   */
  static String style(String shortName, String longName, String title) {
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>Own</title><id>own</id></info>
          <macro name="year">
            <date variable="issued"><date-part name="year"/></date>
          </macro>
          <citation>
            <layout prefix="(" suffix=")" delimiter="; ">
              <group delimiter=" ">
                <names variable="author">%s</names>
                <text macro="year"/>
              </group>
            </layout>
          </citation>
          <bibliography>
            <layout suffix=".">
              <group delimiter=". ">
                <names variable="author">%s</names>
                %s
                <text macro="year"/>
              </group>
            </layout>
          </bibliography>
        </style>
        """
        .formatted(shortName, longName, title);
  }

  static String numbered() {
    return """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>Numbers</title><id>numbers</id></info>
          <citation>
            <layout prefix="[" suffix="]" delimiter=", ">
              <text variable="citation-number"/>
            </layout>
          </citation>
          <bibliography second-field-align="flush">
            <layout>
              <text variable="citation-number" suffix="." display="left-margin"/>
              <text variable="title" display="right-inline"/>
            </layout>
          </bibliography>
        </style>
        """;
  }
}
