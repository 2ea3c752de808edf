package dev.tend.render.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/// A Content Security Policy (CSP level 3) under which a page loads nothing and runs its own
/// scripts alone.
final class Security {
    private Security() {}

    static String policy(List<String> scripts) {
        var policy = new StringBuilder("default-src 'none'; style-src 'unsafe-inline'; script-src");
        for (var script : scripts) {
            policy.append(" 'sha256-").append(hash(script)).append('\'');
        }
        return policy.append("; base-uri 'none'; form-action 'none'").toString();
    }

    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
