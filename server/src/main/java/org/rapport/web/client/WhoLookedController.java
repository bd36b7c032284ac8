package org.rapport.web.client;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapport.ledger.Receipt;
import org.rapport.store.SigningCheckpoint;
import org.rapport.store.SigningCheckpoint.Outcome;
import org.rapport.web.gate.NothingHere;
import org.rapport.web.gate.Pages;
import org.rapport.web.gate.Visit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For a client in the room: who looked, what they did themselves, and a receipt of any of it to take along. */
@Controller
public final class WhoLookedController {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final SigningCheckpoint signing;
    private final ClientFrames frames;
    private final Pages pages;

    public WhoLookedController(SigningCheckpoint signing, ClientFrames frames, Pages pages) {
        this.signing = signing;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/me/looked")
    public ResponseEntity<String> looked(Visit visit, @RequestParam(defaultValue = "") String done) {
        var page = frames.around(
                visit,
                here -> WhoLooked.page(
                        here, done.equals("no-receipt") ? here.frame().withStatus("status.no-receipt") : here.frame()));
        return pages.show("client/who-looked.jte", page);
    }

    /** The receipt as a file. Where the ledger cannot be signed now, no receipt is better than one that proves nothing. */
    @PostMapping("/me/looked/{number}/receipt")
    public ResponseEntity<String> receipt(Visit visit, @PathVariable long number) {
        return frames.around(visit, here -> receipt(here, number))
                .map(receipt -> file(number, receipt))
                .orElseGet(() -> Pages.goTo("/me/looked?done=no-receipt"));
    }

    private Optional<Receipt> receipt(Around here, long number) {
        long entry = WhoLooked.find(here, number).orElseThrow(NothingHere::new).seq();
        return switch (signing.whenAsked(here.inside())) {
            case Outcome.Signed signed -> signing.receipt(here.inside(), entry, signed);
            case Outcome.Refused _ -> Optional.empty();
        };
    }

    private static ResponseEntity<String> file(long number, Receipt receipt) {
        var name = ContentDisposition.attachment()
                .filename("receipt-" + number + ".tlog-proof")
                .build();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header("Content-Disposition", name.toString())
                .body(receipt.toString());
    }
}
