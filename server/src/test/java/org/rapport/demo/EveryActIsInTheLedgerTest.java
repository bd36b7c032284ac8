package org.rapport.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.rapport.access.Actor;
import org.rapport.house.House;
import org.rapport.ledger.Verdict;
import org.rapport.message.Letters;
import org.rapport.message.Sending;
import org.rapport.parts.Parts;
import org.rapport.store.MasterKey;
import org.rapport.store.VerifyingLedger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole demonstration and two months after it, with every job at work: whatever was done, by whomever, has its entry. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryActIsInTheLedgerTest {
    private static final House HOUSE = new House();
    private static final JdbcClient OWNER = JdbcClient.create(HOUSE.owner);

    @BeforeAll
    static void tellItAndLetTimePass() {
        var ground = new Parts.Ground(
                HOUSE.app,
                HOUSE.clock,
                UUID::randomUUID,
                MasterKey.parse(MasterKey.generate()),
                new SecureRandom(),
                HOUSE.journal);
        var parts = Parts.on(ground);
        var base = URI.create("http://localhost/");
        new DemoPractice(ground, parts, base).load();
        // Dropped by the sender, not by anybody's act: there is no such kind of letter any more.
        OWNER.sql("insert into store.outbox (practice, id, kind, person, subject, due_at, created_at)"
                        + " select practice, gen_random_uuid(), 'no-longer-sent', id, id, now() - interval '9 years', now()"
                        + " from practice.client where practice = :practice limit 1")
                .param("practice", Cast.PRACTICE.value())
                .update();
        var sending =
                new Sending(parts.door(), parts.people(), new Letters(parts.tokens(), base), _ -> {}, parts.errands());
        for (int day = 0; day < 60; day += 3) {
            sending.round();
            parts.keepingTheClock().round();
            parts.expiringCheckIns().round();
            HOUSE.clock.pass(Duration.ofDays(3));
        }
    }

    @Test
    void every_event_of_a_repair_has_one_but_that_somebody_reflected() {
        assertThat(without("select e.stream::text || ' ' || count(*) from store.event e"
                        + " where e.type <> 'ReflectionMarked' and e.practice = :practice group by e.stream"
                        + " except select l.subject::text || ' ' || count(*) from store.ledger l"
                        + " where l.purpose = 'repair' and l.practice = :practice group by l.subject"))
                .isEmpty();
        assertThat(count("store.event where true")).isGreaterThan(50);
    }

    @Test
    void every_letter_and_every_bell_that_left_has_one_by_the_job_that_sent_it() {
        assertThat(without("select id::text from store.outbox o where o.state = 'sent' and o.practice = :practice and"
                        + " (select count(*) from store.ledger l where l.practice = o.practice and l.subject = o.id"
                        + " and l.act in ('letter-sent', 'bell-rung') and l.actor_kind = 'job:sending') <> 1"))
                .isEmpty();
        assertThat(count("store.outbox where state = 'sent'")).isGreaterThan(5);
        assertThat(count("store.ledger where act = 'letter-sent'")).isPositive();
        assertThat(count("store.ledger where act = 'bell-rung'")).isPositive();
    }

    @Test
    void a_letter_that_the_job_did_not_send_has_one_too() {
        assertThat(count("store.outbox o join store.ledger l on l.practice = o.practice and l.subject = o.id"
                        + " where o.state = 'dropped' and l.act = 'letter-dropped' and l.actor_kind = 'job:sending'"
                        + " and o.kind = 'no-longer-sent'"))
                .isEqualTo(1);
    }

    @Test
    void every_check_in_that_time_closed_has_one_by_the_clock() {
        assertThat(
                        without(
                                "select id::text from checkin.asking a where a.state = 'EXPIRED' and a.practice = :practice and"
                                        + " (select count(*) from store.ledger l where l.practice = a.practice and l.subject = a.id"
                                        + " and l.client = a.client and l.act = 'check-in-expired' and l.actor_kind = 'job:clock') <> 1"))
                .isEmpty();
        assertThat(count("checkin.asking where state = 'EXPIRED'")).isPositive();
    }

    @Test
    void every_score_was_looked_at_by_the_program_and_every_finding_is_its_own() {
        assertThat(without("select s.asking::text from checkin.score s where s.practice = :practice and"
                        + " (select count(*) from store.ledger l where l.practice = s.practice and l.subject = s.asking"
                        + " and l.act = 'answers-checked' and l.actor_kind = 'job:watching') <> 1"))
                .isEmpty();
        assertThat(without("select f.id::text from watch.finding f where f.practice = :practice and"
                        + " (select count(*) from store.ledger l where l.practice = f.practice and l.subject = f.id"
                        + " and l.act = 'finding-made' and l.actor_kind = 'job:watching') <> 1"))
                .isEmpty();
        assertThat(count("watch.finding where true")).isPositive();
    }

    @Test
    void a_concern_that_the_scores_raised_is_not_laid_at_the_clients_door() {
        assertThat(without("select e.stream::text from store.event e where e.practice = :practice"
                        + " and e.type = 'ConcernRaised' and e.body::text like '%FINDING%' and not exists"
                        + " (select 1 from store.ledger l where l.practice = e.practice and l.subject = e.stream"
                        + " and l.act = 'concern-raised' and l.actor_kind = 'job:watching')"))
                .isEmpty();
        assertThat(count("store.event where type = 'ConcernRaised' and body::text like '%FINDING%'"))
                .isPositive();
    }

    @Test
    void what_the_clock_alone_does_in_a_repair_is_the_clocks() {
        assertThat(count("store.ledger where act in ('escalated', 'invitation-expired') and actor_kind <> 'job:clock'"))
                .isZero();
        assertThat(count("store.ledger where act = 'escalated'")).isPositive();
    }

    @Test
    void nobody_in_it_is_nobody_and_all_of_it_verifies() {
        assertThat(
                        count(
                                "store.ledger where actor = '00000000-0000-0000-0000-000000000000' and actor_kind not like 'job:%'"))
                .isZero();
        assertThat(HOUSE.door.<Verdict>through(new Actor.Job(Cast.PRACTICE, "test"), VerifyingLedger::verify))
                .isInstanceOf(Verdict.Whole.class);
    }

    /** The rows of a query that finds what has no entry. */
    private static List<String> without(String sql) {
        return OWNER.sql(sql)
                .param("practice", Cast.PRACTICE.value())
                .query((row, i) -> row.getString(1))
                .list();
    }

    private static int count(String from) {
        return OWNER.sql("select count(*) from " + from)
                .query((row, i) -> row.getInt(1))
                .single();
    }
}
