package org.rapport.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.rapport.access.Actor;
import org.rapport.access.Door;
import org.rapport.access.Inside;
import org.rapport.access.PracticeId;
import org.rapport.house.House;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many entries a second one practice can write, each in a transaction of its own: into the Merkle tree, and into a plain
 * hash chain of the same columns, which is what a ledger costs at least. Both take turns in one run; the ratio counts. Run by
 * {@code server/ledger-speed}.
 */
public final class LedgerSpeed {
    private static final int ROUNDS = 9;
    private static final int ENTRIES = 600;

    private static final House HOUSE = new House();
    private static final UUID CLIENT = UUID.randomUUID();
    private static final Door DOOR = new Door(pool(), HOUSE.clock, UUID::randomUUID);
    private static final String CHAIN = "store.chain_for_comparison";

    private LedgerSpeed() {}

    public static void main(String[] arguments) throws Exception {
        prepare();
        for (int writers : new int[] {1, 6}) {
            compare(writers);
        }
        System.exit(0);
    }

    private static void prepare() {
        var owner = JdbcClient.create(HOUSE.owner);
        for (String sql : new String[] {
            "create table " + CHAIN + " (practice uuid, seq bigint, at timestamptz not null, actor uuid not null,"
                    + " actor_kind text not null, act text not null, client uuid not null, subject uuid not null,"
                    + " purpose text not null, hash bytea not null, primary key (practice, seq))",
            "create index on " + CHAIN + " (practice, client, seq)",
            "create index on " + CHAIN + " (practice, subject)",
            "create table " + CHAIN + "_head (practice uuid primary key, seq bigint not null, hash bytea not null)",
            "grant select, insert, update on " + CHAIN + ", " + CHAIN + "_head to rapport_app"
        }) {
            owner.sql(sql).update();
        }
    }

    private static void compare(int writers) throws Exception {
        var chain = new double[ROUNDS];
        var tree = new double[ROUNDS];
        var ratio = new double[ROUNDS];
        var job = new Actor.Job(new PracticeId(UUID.randomUUID()), "speed");
        for (int round = 0; round < ROUNDS; round++) {
            chain[round] = perSecond(job, writers, LedgerSpeed::chained);
            tree[round] = perSecond(job, writers, inside -> Ledger.write(inside, "read-words", CLIENT, CLIENT, "care"));
            ratio[round] = tree[round] / chain[round];
        }
        System.out.printf(
                Locale.ROOT,
                "%d at once: chain %.0f/s, tree %.0f/s, ratio %.2f (least %.2f, most %.2f of %d rounds of %d)%n",
                writers,
                median(chain),
                median(tree),
                median(ratio),
                Arrays.stream(ratio).min().orElseThrow(),
                Arrays.stream(ratio).max().orElseThrow(),
                ROUNDS,
                ENTRIES);
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static double perSecond(Actor actor, int writers, Consumer<Inside> entry) throws Exception {
        try (var threads = Executors.newFixedThreadPool(writers)) {
            Callable<Boolean> work = () -> {
                for (int i = 0; i < ENTRIES / writers; i++) {
                    DOOR.run(actor, entry);
                }
                return true;
            };
            threads.invokeAll(Collections.nCopies(writers, work));
            long begun = System.nanoTime();
            for (var done : threads.invokeAll(Collections.nCopies(writers, work))) {
                done.get();
            }
            return ENTRIES * 1e9 / Duration.ofNanos(System.nanoTime() - begun).toNanos();
        }
    }

    private static HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(HOUSE.app);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(6);
        return new HikariDataSource(config);
    }

    /** The chain in as many statements as it took before there was a tree. */
    private static void chained(Inside inside) {
        UUID practice = inside.practice().value();
        inside.sql("insert into " + CHAIN + "_head values (:practice, 0, :zero) on conflict do nothing")
                .param("practice", practice)
                .param("zero", new byte[32])
                .update();
        record Head(long seq, UUID half) {}
        var head = inside.sql("select seq, hash from " + CHAIN + "_head where practice = :practice for update")
                .param("practice", practice)
                .query((row, i) -> new Head(row.getLong(1), UUID.nameUUIDFromBytes(row.getBytes(2))))
                .single();
        byte[] hash = sha256(head + inside.now().toString() + inside.actor().id() + CLIENT);
        inside.sql("insert into " + CHAIN
                        + " values (:practice, :seq, :at, :actor, 'job', 'read-words', :client, :client,"
                        + " 'care', :hash)")
                .param("practice", practice)
                .param("seq", head.seq + 1)
                .param("at", Timestamp.from(inside.now()))
                .param("actor", inside.actor().id())
                .param("client", CLIENT)
                .param("hash", hash)
                .update();
        inside.sql("update " + CHAIN + "_head set seq = :seq, hash = :hash where practice = :practice")
                .param("seq", head.seq + 1)
                .param("hash", hash)
                .param("practice", practice)
                .update();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
