package dev.offshoot.access;

import java.time.Instant;

/**
 * Who asks for a change to an account or a token.
 *
 * @param account the name of the account that asks; empty where nobody is signed in
 * @param address the network address that the request came from; empty where it came from this machine's own start
 */
public record Requester(String account, String address, Instant at) {}
