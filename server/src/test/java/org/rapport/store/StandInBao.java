package org.rapport.store;

import com.google.crypto.tink.Aead;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for OpenBao's transit engine, which is not on this machine: the two calls we make, with the fields and answers
 * of its documentation, over a real key.
 */
final class StandInBao implements AutoCloseable {
    static final String TOKEN = "token-of-the-stand-in";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Aead key = MasterKey.parse(MasterKey.generate()).aead();
    private volatile int only;

    StandInBao() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/transit/encrypt/rapport", call -> answer(call, this::encrypt));
        server.createContext("/v1/transit/decrypt/rapport", call -> answer(call, this::decrypt));
        server.start();
    }

    Aead key() {
        return new RemoteKey(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/transit/keys/rapport"),
                Words.of(TOKEN));
    }

    /** From now on this status and nothing in it. */
    void answersOnly(int status) {
        only = status;
    }

    private interface Call {
        Map<String, String> data(JsonNode body) throws GeneralSecurityException;
    }

    private Map<String, String> encrypt(JsonNode body) throws GeneralSecurityException {
        byte[] wrapped = key.encrypt(bytes(body, "plaintext"), bytes(body, "associated_data"));
        return Map.of("ciphertext", "vault:v1:" + Base64.getEncoder().encodeToString(wrapped));
    }

    private Map<String, String> decrypt(JsonNode body) throws GeneralSecurityException {
        String wrapped = body.get("ciphertext").stringValue().substring("vault:v1:".length());
        byte[] plain = key.decrypt(Base64.getDecoder().decode(wrapped), bytes(body, "associated_data"));
        return Map.of("plaintext", Base64.getEncoder().encodeToString(plain));
    }

    private static byte[] bytes(JsonNode body, String field) {
        return Base64.getDecoder().decode(body.get(field).stringValue());
    }

    private void answer(HttpExchange call, Call work) throws IOException {
        JsonNode body = JSON.readTree(call.getRequestBody().readAllBytes());
        if (only != 0) {
            send(call, only, "{}");
        } else if (!TOKEN.equals(call.getRequestHeaders().getFirst("X-Vault-Token"))) {
            send(call, 403, "{\"errors\":[\"permission denied\"]}");
        } else {
            try {
                send(call, 200, JSON.writeValueAsString(Map.of("data", work.data(body))));
            } catch (GeneralSecurityException e) {
                send(call, 400, "{\"errors\":[\"cipher: message authentication failed\"]}");
            }
        }
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    void goesAway() {
        server.stop(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
