package dev.offshoot.access;

/**
 * A person with an account.
 *
 * @param name the account's name, which events record
 * @param administrator may manage accounts
 */
public record Member(String name, String displayName, boolean administrator) {}
