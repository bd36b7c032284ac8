package org.rapport.repair.word;

import java.util.UUID;

/** Where somebody's words are kept sealed. The process knows only this id, never the words. */
public record WordsId(UUID value) {}
