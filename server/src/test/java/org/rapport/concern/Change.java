package org.rapport.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.rapport.access.Inside;
import org.rapport.concern.view.WhatHappenedHere.Seen;
import org.rapport.message.Errand;

/** In what a workshop differs from the program; in nothing, unless a test proves that its checks can fail. */
record Change(
        UnaryOperator<List<WhenRepairMoved>> policies,
        UnaryOperator<String> sql,
        UnaryOperator<List<Errand>> errands,
        UnaryOperator<See> view) {
    /** Looking at a repair. */
    @FunctionalInterface
    interface See {
        Optional<Seen> see(Inside inside, UUID repair);
    }

    static Change none() {
        return new Change(
                UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
    }

    static Change without(Class<? extends WhenRepairMoved> policy) {
        return ofPolicies(policies ->
                policies.stream().filter(one -> !policy.isInstance(one)).toList());
    }

    static Change ofPolicies(UnaryOperator<List<WhenRepairMoved>> policies) {
        return new Change(policies, none().sql, none().errands, none().view);
    }

    /** Every statement of the program that has this in it has that instead. */
    static Change ofSql(String from, String to) {
        return new Change(none().policies, sql -> sql.replace(from, to), none().errands, none().view);
    }

    Change and(Change other) {
        return new Change(
                list -> other.policies.apply(policies.apply(list)),
                text -> other.sql.apply(sql.apply(text)),
                list -> other.errands.apply(errands.apply(list)),
                see -> other.view.apply(view.apply(see)));
    }

    /** The same only in statements that have this in them. */
    static Change ofSqlWhere(String part, String from, String to) {
        return new Change(
                none().policies, sql -> sql.contains(part) ? sql.replace(from, to) : sql, none().errands, none().view);
    }

    static Change ofErrands(UnaryOperator<List<Errand>> errands) {
        return new Change(none().policies, none().sql, errands, none().view);
    }

    static Change ofView(UnaryOperator<See> view) {
        return new Change(none().policies, none().sql, none().errands, view);
    }
}
