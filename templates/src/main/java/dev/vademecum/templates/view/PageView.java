package dev.vademecum.templates.view;

/** A page, complete: what a template gets beside the {@link Site}. */
public sealed interface PageView
    permits HomeView,
        ChapterView,
        InterventionView,
        ModelView,
        CaseView,
        CourseView,
        InterventionIndexView,
        FacetView,
        CoverageView,
        ModelIndexView,
        CaseIndexView,
        CourseIndexView,
        GlossaryView,
        PeopleView,
        PersonView,
        BibliographyView,
        MapView,
        EntriesView,
        SearchView,
        BookView,
        StatementView,
        RedirectView,
        NotFoundView,
        EditionsView,
        WorksheetView {

  Shell shell();

  /** Names the template ({@code pages/<kind>.ftlh}) and is a class of the body. */
  String kind();
}
