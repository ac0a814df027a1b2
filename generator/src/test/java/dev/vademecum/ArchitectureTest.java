package dev.vademecum;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of the generator, their one direction, and what each alone may know. */
class ArchitectureTest {
  private static final String ROOT = "dev.vademecum";

  /** Each may import only what stands before it. */
  private static final List<String> PACKAGES =
      List.of(
          "diagnostic",
          "memory",
          "parallel",
          "csl",
          "json",
          "picture",
          "source",
          "yaml",
          "bibtex",
          "config",
          "markdown",
          "edition",
          "html",
          "theme",
          "drawing",
          "entry",
          "schema",
          "starter",
          "catalog",
          "naming",
          "reference",
          "timetable",
          "coverage",
          "citation",
          "diagram",
          "navigation",
          "output",
          "compose",
          "search",
          "sitewide",
          "check",
          "publish",
          "",
          "serve",
          "cli");

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains(tests()))
          .importPackages(ROOT)
          .that(describe("of this module", type -> !type.getPackageName().contains("templates")));

  /** Where the tests are compiled to, whatever compiles them. */
  private static String tests() {
    return ArchitectureTest.class.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  private static String stage(JavaClass type) {
    String inside = type.getPackageName().substring(ROOT.length());
    return inside.isEmpty() ? "" : inside.substring(1).split("\\.", 2)[0];
  }

  private static DescribedPredicate<JavaClass> in(List<String> packages) {
    return describe(
        "in " + packages, type -> CODE.contain(type.getName()) && packages.contains(stage(type)));
  }

  @Test
  void everyPackageHasItsPlaceInTheList() {
    Set<String> found = CODE.stream().map(ArchitectureTest::stage).collect(toSet());
    assertThat(found).containsExactlyInAnyOrderElementsOf(PACKAGES);
  }

  static Stream<String> packages() {
    return PACKAGES.stream().limit(PACKAGES.size() - 1);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageImportsOnlyWhatStandsBeforeIt(String name) {
    List<String> later = PACKAGES.subList(PACKAGES.indexOf(name) + 1, PACKAGES.size());
    noClasses().that(in(List.of(name))).should().dependOnClassesThat(in(later)).check(CODE);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CODE);
  }

  @ParameterizedTest
  @CsvSource({
    "com.vladsch..,                    markdown",
    "org.snakeyaml..,                  yaml",
    "org.jsoup..,                      html",
    "de.undercouch..,                  citation",
    "org.apache.fontbox..,             diagram",
    "org.apache.pdfbox..,              diagram",
    "org.apache.commons.text..,        diagnostic",
    "com.google.gson..,                json",
    "org.tartarus.snowball..,           search",
    "com.sun.net.httpserver..,         serve",
    "picocli..,                        cli",
  })
  void aLibraryIsKnownInOnePackage(String library, String name) {
    noClasses()
        .that(in(List.of(name)).negate())
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(CODE);
    assertThat(CODE.stream().filter(type -> stage(type).equals(name)))
        .as("a rule about %s that nothing can break", library)
        .anyMatch(type -> dependsOn(type, library));
  }

  private static boolean dependsOn(JavaClass type, String library) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(found -> resideInAPackage(library).test(found.getTargetClass()));
  }

  /** A new library comes with a line above. */
  @Test
  void noOtherLibraryIsUsed() {
    DescribedPredicate<JavaClass> known =
        resideInAnyPackage(
            "dev.vademecum..",
            "java..",
            "javax.xml.parsers..",
            "javax.xml.stream..",
            "org.w3c.dom..",
            "org.xml.sax..",
            "org.jspecify.annotations..",
            "com.sun.net.httpserver..",
            "com.google.gson..",
            "com.vladsch..",
            "org.snakeyaml..",
            "org.jsoup..",
            "de.undercouch..",
            "org.apache.fontbox..",
            "org.apache.pdfbox..",
            "org.apache.commons.text..",
            "org.tartarus.snowball..",
            "picocli..");
    DescribedPredicate<JavaClass> foreign =
        describe(
            "of a library without a rule",
            type ->
                !type.getBaseComponentType().isPrimitive()
                    && !known.test(type.getBaseComponentType()));
    noClasses().should().dependOnClassesThat(foreign).check(CODE);
  }

  @Test
  void noForeignTypeIsInAPublicSignature() {
    DescribedPredicate<JavaClass> foreign =
        resideInAnyPackage(
            "com.vladsch..",
            "org.snakeyaml..",
            "org.jsoup..",
            "de.undercouch..",
            "org.apache..",
            "org.w3c.dom..",
            "org.xml.sax..");
    List<String> found =
        CODE.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(unit -> types(unit).anyMatch(foreign))
            .map(JavaMember::getFullName)
            .toList();
    assertThat(found).isEmpty();
  }

  private static Stream<JavaClass> types(JavaCodeUnit unit) {
    return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
  }

  @Test
  void onlyBothEndsTouchTheDisk() {
    DescribedPredicate<JavaClass> disk =
        type(Files.class)
            .or(type(File.class))
            .or(type(FileSystems.class))
            .or(resideInAPackage("java.nio.channels"))
            .or(
                describe(
                    "streams of files",
                    type ->
                        type.getName()
                            .matches(
                                "java\\.io\\.(File(In|Out)putStream|File(Read|Writ)er|RandomAccessFile)")));
    noClasses()
        .that(in(List.of("source", "publish", "", "cli")).negate())
        .should()
        .dependOnClassesThat(disk)
        .check(CODE);
  }

  @Test
  void nothingAsksForTheTimeThePlatformOrChance() {
    noClasses()
        .that(
            in(List.of("publish", "serve"))
                .negate()) // waits, and knows the home folder; tells how long it took
        .should()
        .callMethodWhere(
            describe("of a value that differs from run to run", ArchitectureTest::varies))
        .check(CODE);
    noClasses()
        .should()
        .dependOnClassesThat(
            type(Clock.class)
                .or(type(TimeZone.class))
                .or(type(Random.class))
                .or(type(UUID.class))
                .or(type(Date.class)))
        .check(CODE);
  }

  private static boolean varies(JavaAccess<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    boolean now = owner.startsWith("java.time.") && name.equals("now");
    boolean reader = call.getOriginOwner().getName().equals(ROOT + ".cli.Main"); // who types
    boolean locale =
        owner.equals(Locale.class.getName()) && name.matches("getDefault|setDefault") && !reader;
    boolean system =
        owner.equals(System.class.getName())
            && name.matches("currentTimeMillis|nanoTime|getenv|getProperty|lineSeparator");
    boolean charset = owner.equals("java.nio.charset.Charset") && name.equals("defaultCharset");
    return now || locale || system || charset;
  }

  /** State that outlives a build would make the second one differ from the first. */
  @Test
  void noStaticFieldChanges() {
    fields().that().areStatic().should().beFinal().check(CODE);
  }
}
