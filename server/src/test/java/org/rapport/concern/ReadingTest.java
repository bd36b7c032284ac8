package org.rapport.concern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Words, histories and reflections: who gets what, and that nothing tells of the rest. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingTest {
    private final Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void each_reads_what_they_wrote_and_what_was_shared_with_them() {
        ReadingChecks.eachReadsWhatIsTheirs(workshop);
    }

    @Test
    void a_link_takes_nothing_out() {
        ReadingChecks.aLinkTakesNothingOut(workshop);
    }

    @Test
    void a_foreign_repair_looks_like_a_missing_one() {
        ReadingChecks.foreignLooksLikeMissing(workshop);
    }

    @Test
    void every_reading_is_on_the_clients_list() {
        ReadingChecks.everyReadingIsListed(workshop);
    }

    @Test
    void consent_does_not_follow_ownership() {
        ReadingChecks.consentDoesNotFollowOwnership(workshop);
    }

    @Test
    void nobody_shares_what_somebody_else_wrote() {
        ReadingChecks.nobodySharesAnothersWords(workshop);
    }

    @Test
    void the_client_cannot_tell_what_the_owner_does_in_private() {
        ReadingChecks.theClientCannotTellWhatTheOwnerDoesInPrivate(workshop);
    }

    @Test
    void a_reflection_is_its_authors_alone() {
        ReadingChecks.aReflectionIsItsAuthorsAlone(workshop);
    }
}
