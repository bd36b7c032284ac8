package org.rapport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Pages ask questions that are gated and recorded below them; what reads a client's words or answers, or writes who read
 * them, is out of their reach.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneGateForWordsTest {
    /** What reads behind the gates, or records. */
    private static final Set<String> BEHIND_THE_GATE = Set.of(
            "org.rapport.store.Ledger.write",
            "org.rapport.store.Ledger.own",
            "org.rapport.store.Ledger.job",
            "org.rapport.store.Ledger$Hand.write",
            "org.rapport.store.KeptWords.read",
            "org.rapport.checkin.WhatWasAnswered.series",
            "org.rapport.checkin.Askings.answers",
            "org.rapport.watch.Findings.listOf");

    private static final JavaClasses OURS = new ClassFileImporter()
            .importUrl(Rapport.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void no_page_reads_or_records_by_itself() {
        none("org.rapport.web..").check(OURS);
    }

    @Test
    void the_rule_sees_what_it_forbids() {
        var below = String.join(
                "\n",
                none("org.rapport.checkin..", "org.rapport.concern..", "org.rapport.watch..")
                        .evaluate(OURS)
                        .getFailureReport()
                        .getDetails());
        assertThat(BEHIND_THE_GATE).allSatisfy(method -> assertThat(below).contains(method + "("));
    }

    private static ArchRule none(String... packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "goes behind the gate",
                        (JavaCall<?> call) ->
                                BEHIND_THE_GATE.contains(call.getTargetOwner().getFullName() + "." + call.getName())));
    }
}
