package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.CitedWork;
import dev.vademecum.templates.view.EntryHead;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.PersonView;
import java.util.List;

/** A person of the sample. */
final class SamplePerson {
  private SamplePerson() {}

  static PersonView view() {
    return new PersonView(
        SampleFrame.shell("people/super", "Donald E. Super", "people", List.of()),
        new EntryHead(
            "person",
            "Persoon",
            "Donald E. Super",
            "",
            Html.text(
                "Amerikaans psycholoog die de loopbaan beschreef als een samenspel van rollen"
                    + " over het hele leven."),
            List.of("Super"),
            "",
            "",
            false,
            List.of()),
        "1910–1994",
        List.of(
            new Fact("models", "Modellen", List.of(SampleLinks.MODEL)),
            new Fact(
                "url",
                "Website",
                List.of(new Link("nl.wikipedia.org", "https://nl.wikipedia.org/", "external")))),
        new Html("<p>Zijn regenboog laat rollen zien die elkaar in de tijd overlappen.</p>"),
        List.of(
            new CitedWork(
                "",
                SampleLinks.SUPER,
                List.of(SampleLinks.chapter("het-model", "Het model")),
                List.of(),
                0,
                SampleLinks.FILES,
                "ctx_ver=Z39.88-2004")),
        SampleLinks.foot());
  }
}
