package org.rapport.repair.state;

/** Before any concern: the state of an empty history. */
public record Unheard() implements Repair {}
