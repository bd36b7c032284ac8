package org.rapport.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.rapport.message.Letter;
import org.rapport.message.Post;

/** A post that looks at what is committed when a letter to a client leaves: no stop stands and no door is closed then. */
final class BehindTheDoor implements Post {
    private final Workshop workshop;
    private final List<String> wrong = new ArrayList<>();

    BehindTheDoor(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public void send(Letter letter) {
        workshop.left.add(letter);
        boolean toClient = letter.stop().isPresent();
        String name = letter.to().reveal();
        if (toClient && name.startsWith("sam@")) {
            look(workshop.house.sam.id());
        } else if (toClient) {
            look(workshop.house.kim.id());
        }
    }

    private void look(java.util.UUID client) {
        boolean stopped = workshop.owner
                        .sql("select count(*) from practice.stop where client = :client and lifted_at is null")
                        .param("client", client)
                        .query(Integer.class)
                        .single()
                > 0;
        if (stopped) {
            wrong.add("a letter left although the client had stopped all messages");
        }
    }

    void assertQuiet() {
        assertThat(wrong).isEmpty();
    }
}
