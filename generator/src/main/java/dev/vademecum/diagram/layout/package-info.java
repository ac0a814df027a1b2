/**
 * What all drawings are made of once everything has its place, and what engines share: sizing
 * nodes, routing edges, placing labels. Plain geometry; nothing here knows SVG.
 */
@NullMarked
package dev.vademecum.diagram.layout;

import org.jspecify.annotations.NullMarked;
