package org.rapport.store;

import java.util.UUID;

/** Made when a form is shown; the same form sent twice carries the same one, and is one act. */
public record CommandId(UUID value) {}
