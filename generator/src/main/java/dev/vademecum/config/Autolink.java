package dev.vademecum.config;

/** Which names in running text become links by themselves, per kind of entry. */
public record Autolink(
    LinkPolicy term, LinkPolicy intervention, LinkPolicy model, LinkPolicy person) {}
