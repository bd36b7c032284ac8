package org.rapport.store;

/**
 * One thing that happened, as stored: a type name and a JSON body that holds ids, codes and times, never words.
 */
public record Fact(String type, String body) {}
