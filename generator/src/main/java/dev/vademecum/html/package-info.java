/**
 * Raw HTML in Markdown, cleaned by an allow-list. In: pieces of HTML as an author wrote them; out:
 * HTML in which every tag is allowed and every element ends. May import {@code markdown} and what
 * stands above it. The only package that knows jsoup. Also takes the text of a finished page for
 * the whole handbook on one page. Tested in {@code SanitizeTest} and {@code WholeHandbookTest}.
 */
@NullMarked
package dev.vademecum.html;

import org.jspecify.annotations.NullMarked;
