package dev.offshoot.adapter.web.account.page;

import dev.offshoot.access.Account;
import dev.offshoot.access.AccountNames;
import dev.offshoot.access.ReservedNames;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.value.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What may be wrong with an account that is asked for. */
final class WantedAccount {

    private static final String NAME = "[a-z0-9][a-z0-9._-]{0,59}";

    private WantedAccount() {}

    /** @param all the accounts there are */
    static List<FieldError> flaws(String name, String displayName, List<Account> all) {
        var flaws = new ArrayList<FieldError>();
        if (!name.matches(NAME)) {
            flaws.add(new FieldError(
                    "name", "Write the name in lower-case letters, digits, dots and hyphens, 60 at most."));
        }
        if (displayName.isEmpty() || displayName.length() > 100) {
            flaws.add(new FieldError("displayName", "Enter how the person is called, in at most 100 characters."));
        }
        Characters.flaw(displayName).ifPresent(flaw -> flaws.add(new FieldError("displayName", flaw + ".")));
        Stream.concat(reserved("name", name), reserved("displayName", displayName))
                .forEach(flaws::add);
        AccountNames.called(all, displayName)
                .filter(account -> !account.name().equals(name))
                .ifPresent(account -> flaws.add(new FieldError(
                        "displayName",
                        "“%s” is called so already, and who approves is told from who asks by the name. Say which of the two this is."
                                .formatted(account.name()))));
        return List.copyOf(flaws);
    }

    private static Stream<FieldError> reserved(String field, String name) {
        return ReservedNames.holds(name)
                ? Stream.of(new FieldError(
                        field, "“%s” stands for no person in what is recorded. Choose another name.".formatted(name)))
                : Stream.empty();
    }
}
