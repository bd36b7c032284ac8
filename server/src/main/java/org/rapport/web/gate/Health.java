package org.rapport.web.gate;

import java.util.UUID;
import org.rapport.access.Actor;
import org.rapport.access.DatabaseAway;
import org.rapport.access.Door;
import org.rapport.access.PracticeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the process lives, and whether it can serve. */
@RestController
public final class Health {
    private final Door door;

    public Health(Door door) {
        this.door = door;
    }

    @GetMapping("/livez")
    public String live() {
        return "alive\n";
    }

    /** 200 once the database answers, 503 while it does not. */
    @GetMapping("/readyz")
    public ResponseEntity<String> ready() {
        try {
            door.run(
                    new Actor.Job(new PracticeId(new UUID(0, 0)), "ready"),
                    inside -> inside.sql("select 1").query(Integer.class).single());
            return ResponseEntity.ok("ready\n");
        } catch (DatabaseAway e) {
            return ResponseEntity.status(503).body("the database does not answer\n");
        }
    }
}
