package dev.offshoot.access;

import java.time.Instant;

/**
 * What lets a person sign in.
 *
 * @param name how events record the person; never changes
 * @param passwordHash the password as it is kept, with the name of the algorithm before it
 * @param passwordSince when the password was last set; what was signed in before that is signed out
 * @param passwordTemporary whether somebody else chose the password, so that the person must choose another first
 */
public record Account(
        String name,
        String displayName,
        String passwordHash,
        boolean administrator,
        boolean active,
        Instant passwordSince,
        boolean passwordTemporary) {

    public Member member() {
        return new Member(name, displayName, administrator);
    }
}
