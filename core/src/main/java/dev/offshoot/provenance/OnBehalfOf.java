package dev.offshoot.provenance;

import java.text.Normalizer;
import java.util.Locale;

/** Who did something, and who entered it: an account may enter what somebody else did. */
public final class OnBehalfOf {

    /** What stands for somebody, or for a reason, that the source does not name. */
    public static final String NOT_STATED = "not stated";

    private OnBehalfOf() {}

    /** <code>Cy</code> where Cy entered it, <code>ada on behalf of Cy</code> where ada did. */
    public static String words(String person, String account) {
        return !stated(person) || same(person, account) ? shown(person) : account + " on behalf of " + person;
    }

    /** The person's name, or in brackets that it is not stated. */
    public static String shown(String person) {
        return stated(person) ? person : "(" + NOT_STATED + ")";
    }

    public static boolean stated(String person) {
        return !person.strip().toLowerCase(Locale.ROOT).equals(NOT_STATED);
    }

    /** Whether an approval is by those who asked: neither who gives nor who enters it may be who asked or entered that. */
    public static boolean ownApproval(String asker, String askersAccount, String approver, String approversAccount) {
        return same(askersAccount, approversAccount)
                || same(asker, approversAccount)
                || same(asker, approver)
                || same(askersAccount, approver);
    }

    /** Whether two names are surely of one person. */
    public static boolean same(String one, String other) {
        return stated(one) && plain(one).equals(plain(other));
    }

    /** A name however it is cased, spaced and composed. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
