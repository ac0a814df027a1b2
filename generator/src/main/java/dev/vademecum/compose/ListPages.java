package dev.vademecum.compose;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.CaseIndexView;
import dev.vademecum.templates.view.CaseRow;
import dev.vademecum.templates.view.CourseIndexView;
import dev.vademecum.templates.view.CourseRow;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.InterventionIndexView;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ModelIndexView;
import dev.vademecum.templates.view.ModelRow;
import dev.vademecum.templates.view.Narrowing;
import dev.vademecum.templates.view.Shell;
import java.util.List;

/** The pages that list all interventions, models, cases and courses. */
final class ListPages {
  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final TextWriter texts;
  private final Figures figures;

  private ListPages(Composition all, CommonPage common) {
    this.page = Page.of(all, common);
    this.all = all;
    this.messages = all.messages();
    this.figures = new Figures(page);
    this.texts = new TextWriter(page, figures);
  }

  static InterventionIndexView interventions(Composition all) {
    ListPages lists = new ListPages(all, CommonPage.INTERVENTIONS);
    InterventionRows rows = new InterventionRows(lists.page);
    return new InterventionIndexView(
        lists.frame(CommonPage.INTERVENTIONS),
        new Filters(lists.page).narrowing(Kind.INTERVENTION, Addresses.INTERVENTIONS_CSV),
        new InterventionsCsv(all).head(),
        all.byTitle(Entry.Intervention.class).stream().map(rows::saved).toList(),
        lists.coverage());
  }

  private Link coverage() {
    boolean shown = all.handbook().config().showsCoverage(all.handbook().edition());
    String title = Frames.title(messages, CommonPage.COVERAGE);
    return shown ? new Link(title, page.href(CommonPage.COVERAGE), "") : Link.plain("");
  }

  private Shell frame(CommonPage common) {
    return new Frames(page).of(common, Frames.title(messages, common));
  }

  static ModelIndexView models(Composition all) {
    ListPages lists = new ListPages(all, CommonPage.MODELS);
    List<ModelRow> rows =
        all.models().stream().map(id -> lists.row((Entry.Model) all.entry(id))).toList();
    Narrowing narrowing = new Filters(lists.page).narrowing(Kind.MODEL, "");
    return new ModelIndexView(lists.frame(CommonPage.MODELS), narrowing, rows);
  }

  private ModelRow row(Entry.Model model) {
    return new ModelRow(
        Filters.keys(all, model),
        page.link(model.id()),
        all.modelKicker(model.id()),
        figures.thumbnail(model),
        texts.line(model.meta().summary()),
        ModelPages.facts(page, model),
        model.meta().stub());
  }

  static CaseIndexView cases(Composition all) {
    ListPages lists = new ListPages(all, CommonPage.CASES);
    List<CaseRow> rows = all.byTitle(Entry.CaseStudy.class).stream().map(lists::row).toList();
    Narrowing narrowing = new Filters(lists.page).narrowing(Kind.CASE, "");
    return new CaseIndexView(lists.frame(CommonPage.CASES), narrowing, rows);
  }

  static CourseIndexView courses(Composition all) {
    ListPages lists = new ListPages(all, CommonPage.COURSES);
    List<CourseRow> rows = all.byTitle(Entry.Course.class).stream().map(lists::row).toList();
    Html intro = Html.text(all.messages().count("course", rows.size()));
    return new CourseIndexView(lists.frame(CommonPage.COURSES), intro, rows);
  }

  private CourseRow row(Entry.Course course) {
    return new CourseRow(
        page.link(course.id()),
        texts.line(course.meta().summary()),
        CoursePages.facts(all, course),
        course.meta().stub());
  }

  private CaseRow row(Entry.CaseStudy study) {
    return new CaseRow(
        Filters.keys(all, study),
        page.link(study.id()),
        all.word("subject.", study.subject().kind()),
        all.citations().plain(study.issue()),
        texts.line(study.meta().summary()),
        page.facets(study.meta().facets(), all.ownFacets()),
        study.meta().stub());
  }
}
