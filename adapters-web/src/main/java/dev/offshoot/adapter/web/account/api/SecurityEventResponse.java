package dev.offshoot.adapter.web.account.api;

import dev.offshoot.access.SecurityEvent;
import dev.offshoot.adapter.web.security.SecurityLogWords;

/**
 * An entry of the security log.
 *
 * @param kind what happened, such as <code>sign-in-failed</code>
 * @param account the account it is about; for a sign-in, the name as it was typed
 * @param by the account that did it; empty where nobody was signed in
 * @param address the network address it came from
 * @param detail what else there is to say; often empty
 */
public record SecurityEventResponse(String at, String kind, String account, String by, String address, String detail) {

    static SecurityEventResponse of(SecurityEvent event) {
        return new SecurityEventResponse(
                event.at().toString(),
                SecurityLogWords.name(event.kind()),
                event.account(),
                event.by(),
                event.address(),
                event.detail());
    }
}
