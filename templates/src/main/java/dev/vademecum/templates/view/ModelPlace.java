package dev.vademecum.templates.view;

/**
 * A small figure of a model with the node of this page marked.
 *
 * @param link to the node on the page of the model
 * @param figure small SVG
 * @param node label of the node, or ""
 */
public record ModelPlace(Link link, Html figure, String node) {}
