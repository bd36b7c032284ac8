package org.rapport.store;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A key in the transit engine of OpenBao or HashiCorp Vault: it wraps and unwraps there and is never given out. The key
 * there must be of an AEAD type ({@code aes256-gcm96}), because what is wrapped is bound to its practice.
 */
public final class RemoteKey implements Aead {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI mount;
    private final String key;
    private final Words token;

    /**
     * A key of this name.
     *
     * @param address e.g. {@code https://bao.example/v1/transit/keys/rapport}
     * @throws IllegalArgumentException if the address has another form
     */
    public RemoteKey(URI address, Words token) {
        String path = String.valueOf(address.getPath());
        int keys = path.lastIndexOf("/keys/");
        if (address.getHost() == null || keys < 0 || path.substring(keys + 6).contains("/")) {
            throw new IllegalArgumentException(
                    "the address of a key ends like https://bao.example/v1/transit/keys/NAME");
        }
        this.mount = address.resolve(path.substring(0, keys + 1));
        this.key = path.substring(keys + 6);
        this.token = token;
    }

    @Override
    public byte[] encrypt(byte[] plain, byte @Nullable [] binding) throws GeneralSecurityException {
        return ask("encrypt", "plaintext", base64(plain), "ciphertext", binding).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] decrypt(byte[] wrapped, byte @Nullable [] binding) throws GeneralSecurityException {
        String text = new String(wrapped, StandardCharsets.UTF_8);
        return Base64.getDecoder().decode(ask("decrypt", "ciphertext", text, "plaintext", binding));
    }

    private String ask(String act, String gives, String what, String takes, byte @Nullable [] binding)
            throws GeneralSecurityException {
        String body = JSON.writeValueAsString(
                Map.of(gives, what, "associated_data", base64(binding == null ? new byte[0] : binding)));
        var request = HttpRequest.newBuilder(mount.resolve(act + "/" + key))
                .timeout(PATIENCE)
                .header("X-Vault-Token", token.reveal())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() == BAD_REQUEST) {
            // It was understood and does not fit: another key, another practice, or changed bytes.
            throw new GeneralSecurityException("refused");
        }
        if (response.statusCode() != OK) {
            throw new KeyAway("it answers " + response.statusCode());
        }
        return answer(response.body(), takes);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new KeyAway(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeyAway("interrupted");
        }
    }

    private static String answer(String body, String field) {
        try {
            JsonNode found = JSON.readTree(body).path("data").path(field);
            if (found.isString()) {
                return found.stringValue();
            }
        } catch (JacksonException e) {
            // falls through: its message would quote the answer
        }
        throw new KeyAway("its answer has no " + field);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
