/**
 * The look of a handbook: view records in, pages and assets out, both in memory.
 *
 * <p>{@link dev.vademecum.templates.TemplateRenderer} turns a view of {@link
 * dev.vademecum.templates.view} into a page; {@link dev.vademecum.templates.Assets} gives the files
 * that all pages share; {@link dev.vademecum.templates.Messages} has the words of the interface,
 * and {@link dev.vademecum.templates.Palette} the colours. The templates are outlines ({@code
 * pages}, {@code layout}), regions and macros; the styles are one file per region.
 *
 * <p>May import nothing of the other modules. FreeMarker is used here only. To be seen in {@code
 * PreviewSite} of the tests, and tested page by page in {@code SamplePagesTest}.
 */
@NullMarked
package dev.vademecum.templates;

import org.jspecify.annotations.NullMarked;
