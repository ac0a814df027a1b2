package dev.vademecum.templates.view;

/**
 * An entry that points at a page.
 *
 * @param relation how, in words: "gebruikt in stap 4"; may be ""
 * @param context the sentence around the mention, or empty
 */
public record Backlink(Link link, String relation, Html context) {}
