package org.rapport.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.rapport.access.Inside;

/** Seals texts under their holder's key with AES-256-GCM, bound to practice, holder and place. */
public final class Sealing {
    /** Of the form of the binding; a text sealed under another form does not open. */
    private static final byte VERSION = 1;

    private final Keys keys;

    public Sealing(MasterKey master) {
        this.keys = new Keys(master);
    }

    public byte[] seal(Inside inside, Holder holder, Place place, Words words) {
        try {
            return keys.of(inside, holder).encrypt(words.bytes(), binding(inside, holder, place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * Opens what was sealed at this very place.
     *
     * @throws KeyDestroyed if the holder's key was destroyed
     * @throws SealBroken if the bytes are not what was sealed here
     */
    public Words open(Inside inside, Holder holder, Place place, byte[] sealed) {
        try {
            return Words.from(keys.of(inside, holder).decrypt(sealed, binding(inside, holder, place)));
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }

    /**
     * A fingerprint by which the same name or address is found again in this practice, and nowhere else: keyed with the
     * practice's pepper, the same for capitals, accents typed in two ways, and blanks around it.
     *
     * @param field what it is, so that the same text in two fields has two fingerprints
     */
    public byte[] fingerprint(Inside inside, String field, Words words) {
        String plain = Normalizer.normalize(words.reveal(), Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        try {
            return keys.pepper(inside)
                    .computeMac(String.join("\u001f", field, plain).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }

    /** Destroys the key of a client or of an author; what was sealed under it never opens again. */
    public static void destroy(Inside inside, Holder holder) {
        Keys.destroy(inside, holder);
    }

    /** Whether the master key is the one under which this practice was sealed, or nothing was sealed yet. */
    public boolean fits(Inside inside) {
        try {
            return Keys.rootIsMissing(inside) || keys.practiceKey(inside) != null;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Everybody in this practice whose key was not destroyed. */
    List<Holder> holders(Inside inside) {
        return Keys.living(inside);
    }

    Keys keys() {
        return keys;
    }

    private static byte[] binding(Inside inside, Holder holder, Place place) {
        return String.join(
                        "\u001f",
                        String.valueOf(VERSION),
                        inside.practice().value().toString(),
                        holder.kind().name(),
                        holder.id().toString(),
                        place.table(),
                        place.row().toString(),
                        place.column())
                .getBytes(StandardCharsets.UTF_8);
    }
}
